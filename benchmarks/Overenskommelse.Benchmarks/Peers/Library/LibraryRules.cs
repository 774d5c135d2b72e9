using Overenskommelse.Compacts;
using Overenskommelse.Knowledge;
using Overenskommelse.Rulebook;
using Overenskommelse.Rules;
using Overenskommelse.Rules.Readings;
using Overenskommelse.Texts;

namespace Overenskommelse.Benchmarks.Peers.Library;

/// <summary>The eight rules as a rule set of the library.</summary>
internal static class LibraryRules
{
    public static RuleSet Eight()
    {
        ValueList<Rule> rules =
        [
            new BalancedSectors(Clause(Norm.LeadershipSplitEvenly), LibraryIds.Leadership),
            new BalancedSectors(Clause(Norm.DevelopmentBalanced), LibraryIds.Development)
            {
                Balance = Balance.AtMost(Terms.LargestSharePercent),
            },
            new SharedLeadership(Clause(Norm.SharedLeadership), LibraryIds.MeetingLeader, LibraryIds.Leadership),
            new AppointedYearly(Clause(Norm.AppointedWithinTheYear), LibraryIds.MeetingLeader, LibraryIds.Leadership),
            new ContactPersonNamed(Clause(Norm.ContactPersonNamed)),
            new NominatedInTime(Clause(Norm.NominatedInTime), LibraryIds.Development, LibraryIds.Council, Terms.LastNomination),
            new MeetingsHeld(Clause(Norm.FourMeetings), MeetingKind.Group, Terms.MeetingsPerYear) { Group = LibraryIds.Development },
            new MeetingsHeld(Clause(Norm.AnnualMeeting), MeetingKind.Annual, 1),
        ];
        return new RuleSet(new RuleSetId("benchmark"), Both("the eight rules"), [Source], new Vocabulary([]), rules);
    }

    public static Norm NormOf(Clause clause) => Enum.Parse<Norm>(clause.Id.Value);

    private static SourceText Source { get; } = new(
        new DocumentId("BM"),
        Both("the benchmark's text"),
        Enum.GetValues<Norm>().Select(norm => new Sentence((int)norm + 1, Both($"{norm}"))).ToValueList());

    private static Clause Clause(Norm norm) =>
        new($"{norm}", Strength.Must, Source.Cite((int)norm + 1), [LibraryIds.Leadership], Both($"{norm}"));

    private static Text Both(string text) => new(text, text);
}
