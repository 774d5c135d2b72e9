using Overenskommelse.Benchmarks.Workloads;
using Overenskommelse.Compacts;
using Overenskommelse.Knowledge;
using Overenskommelse.Rulebook;
using Overenskommelse.Rules;
using Overenskommelse.Rules.Readings;
using Overenskommelse.Texts;

namespace Overenskommelse.Benchmarks.Contestants;

/// <summary>The eight rules as a rule set of the library.</summary>
internal static class LibraryRules
{
    private static SourceText Source { get; } = new(
        new DocumentId("BM"),
        Both("the benchmark's text"),
        Enum.GetValues<Norm>().Select(norm => new Sentence((int)norm + 1, Both($"{norm}"))).ToValueList());

    public static RuleSet Eight()
    {
        ValueList<Rule> rules =
        [
            new BalancedSectors(Clause(Norm.LeadershipSplitEvenly), LibraryFacts.Leadership),
            new BalancedSectors(Clause(Norm.DevelopmentBalanced), LibraryFacts.Development)
            {
                Balance = Balance.AtMost(Terms.LargestSharePercent),
            },
            new SharedLeadership(Clause(Norm.SharedLeadership), LibraryFacts.MeetingLeader, LibraryFacts.Leadership) { Succession = Succession.WhenRecorded, First = FirstAppointment.AtOnce },
            new AppointedForTerm(Clause(Norm.AppointedWithinTheYear), LibraryFacts.MeetingLeader, LibraryFacts.Leadership) { Succession = Succession.WhenRecorded, First = FirstAppointment.AtOnce },
            new ContactPersonNamed(Clause(Norm.ContactPersonNamed)),
            new NominatedInTime(Clause(Norm.NominatedInTime), LibraryFacts.Development, LibraryFacts.Council, LibraryFacts.Round, Terms.LastNomination),
            new MeetingsHeld(Clause(Norm.FourMeetings), MeetingKind.Group, Terms.MeetingsPerYear) { Group = LibraryFacts.Development },
            new MeetingsHeld(Clause(Norm.AnnualMeeting), MeetingKind.Annual, 1),
        ];
        return new RuleSet(new RuleSetId("benchmark"), Both("the eight rules"), [Source], new Vocabulary([]), rules);
    }

    private static Clause Clause(Norm norm) =>
        new($"{norm}", Strength.Must, Source.Cite((int)norm + 1), [LibraryFacts.Leadership], Both($"{norm}"));

    private static Text Both(string text) => new(text, text);
}
