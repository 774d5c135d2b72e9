using Hidden = System.Collections.Immutable.ImmutableDictionary<int, Overenskommelse.Testing.Facts.Degree>;

namespace Overenskommelse.Testing.Laws;

/// <summary>Once all that was asked for is told, what everything told decides is decided.</summary>
internal sealed class OneRoundSettles : Check
{
    public override Law Law => Law.OneRoundSettles;

    /// <summary>What nobody knew from the beginning, no answer tells.</summary>
    public override bool MayForget => false;

    public override IEnumerable<Amiss> In(Trial trial)
    {
        Finding[] open = [.. trial.Report.With(Outcome.Undetermined).Where(finding => finding.Evidence is not Fault)];
        return open.Length == 0 ? [] : Asked(trial);
    }

    private static IEnumerable<Amiss> Asked(Trial trial)
    {
        LawCase one = trial.Case;
        MissingFact[] asked = [.. trial.Report.OpenQuestions.Select(question => question.Fact).OfType<MissingFact>()];
        Hidden left = Answers.To(asked, one);
        LawCase answered = one.With(left);
        if (!answered.IsSound)
        {
            return [];
        }

        Dictionary<(ClauseId, DateInterval?), Outcome> known = Trial.OutcomesOf(trial.Known);
        return one.Rules.Examine(answered.Compact, one.On).With(Outcome.Undetermined)
            .Where(finding => finding.Evidence is not Fault && known.TryGetValue(Trial.KeyOf(finding), out Outcome outcome) && outcome != Outcome.Undetermined)
            .Select(finding => new Amiss(
                finding.Clause.Id,
                $"it asks for {Named(trial.Report.Where(each => each.Clause.Id == finding.Clause.Id).SelectMany(each => each.Missing))}; when that is told{Told(one, left)}, it is still undetermined, and asks for {Named(finding.Missing)}"));
    }

    private static string Told(LawCase one, Hidden left) => Telling.Of(one.Hidden.Keys.Except(left.Keys), one.Tree) is { Length: > 0 } told ? $" ({told})" : "";

    private static string Named(IEnumerable<MissingFact> facts) => string.Join(", ", facts.Distinct().Select(Named));

    private static string Named(MissingFact fact) => $"{fact.Kind} of {fact.Subject}{(fact.Within is null ? "" : $" in {fact.Within}")}";
}
