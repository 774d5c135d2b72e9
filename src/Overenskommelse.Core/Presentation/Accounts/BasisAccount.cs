using Overenskommelse.Norms;
using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation.Accounts;

/// <summary>Whether it is facts or somebody's judgement that says that a norm is kept, or both.</summary>
internal static class BasisAccount
{
    public const string Facts = "facts";
    public const string Judgement = "judgement";
    public const string Both = "both";

    /// <summary>The outcome in words, of what is kept with what says so.</summary>
    public static string OutcomeOf(Speech speech, Finding finding) => finding is { Outcome: Outcome.Kept, Clause.Strength: not Strength.May }
        ? speech.Say($"kept-by.{Of(finding, speech.Names.Compact)}", ("outcome", new Part([$"outcome.kept.{Codes.Of(finding.Clause.Strength)}", "outcome.kept"], [])))
        : FindingAccount.OutcomeOf(speech, finding);

    /// <summary>What a kept norm rests on. Of several ways that are kept, one that rests on facts alone is enough.</summary>
    public static string Of(Finding finding, Compact compact)
    {
        (bool byFacts, bool byJudgement) = finding.Rule.IsOpen ? RestsOn(Answering.Explain(finding, compact)) : (true, false);
        return !byJudgement ? Facts : byFacts ? Both : Judgement;
    }

    private static (bool Facts, bool Judgement) RestsOn(Trace norm)
    {
        if (norm.Says.Code is ByJudgement.Code or ByJudgement.CodeOfOne)
        {
            return (false, true);
        }

        if (norm.Parts.Count == 0)
        {
            return RestsOn(norm.Things);
        }

        bool isAny = norm.Says.Code == Any.Code;
        (bool Facts, bool Judgement)[] kept = [.. norm.Parts.Where(part => isAny ? part.May == Outcomes.Kept : (part.May & Outcomes.Kept) != 0).Select(RestsOn)];
        return isAny && kept.Length > 0
            ? Array.Find(kept, part => !part.Judgement) is { Facts: true } enough ? enough : kept[0]
            : (kept.Any(part => part.Facts), kept.Any(part => part.Judgement));
    }

    /// <summary>Of things that people judge one by one, what is asked of them beside; a count of things is facts.</summary>
    private static (bool Facts, bool Judgement) RestsOn(ValueList<ThingTrace> things)
    {
        TestTrace[] leaves =
        [
            .. things
                .Where(thing => thing.Counts?.May.IsNo != true)
                .SelectMany(thing => new[] { thing.Counts, thing.Fits })
                .OfType<TestTrace>()
                .SelectMany(Leaves),
        ];
        return (leaves.Length == 0 || leaves.Any(leaf => leaf.Judges is null), leaves.Any(leaf => leaf.Judges is not null));
    }

    private static IEnumerable<TestTrace> Leaves(TestTrace test) => test.Parts.Count == 0 ? [test] : test.Parts.SelectMany(Leaves);
}
