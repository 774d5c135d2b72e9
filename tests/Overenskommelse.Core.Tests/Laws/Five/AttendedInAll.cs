using Overenskommelse.Laws.Given;
using Overenskommelse.Norms;
using Plain = Overenskommelse.Given;

namespace Overenskommelse.Laws.Five;

/// <summary>How many organisations attend the annual meetings, all in all; and how large a part of them what one party convenes.</summary>
internal static class AttendedInAll
{
    private static readonly CountOf<Meeting> Attended =
        Number.Sum(Meetings.Of(null, MeetingKind.Annual).That(Meetings.Held), Meetings.OrganisationsAttending, Unit.Organisations);

    public static Hard Between { get; } = new(
        new Count(Attended, atLeast: 10, atMost: 20),
        Make,
        (facts, on, _) => (Sum(facts, on, _ => true) is >= 10 and <= 20 ? Outcome.Kept : Outcome.Broken, null));

    public static Hard Half { get; } = new(
        new Count(Attended.OfWhich(Meetings.ConvenedBy.Is(Plain.Region)), atMost: Attended.Share(1, 2)),
        Make,
        (facts, on, _) => (Sum(facts, on, meeting => meeting.ConvenedBy.Is(Plain.Region) == true) * 2 <= Sum(facts, on, _ => true) ? Outcome.Kept : Outcome.Broken, null));

    private static Case Make(Making making)
    {
        LocalDate[] days = [Plain.Today.PlusDays(-1), Plain.Today, Plain.Today.PlusDays(1)];
        int[] numbers = [0, 1, 5, 9, 10, 15, 20, 21, 60];
        List<Meeting> meetings = [];
        int count = making.Dice.Between(0, 4);
        for (int i = 0; i < count; i++)
        {
            FactKey key = new($"m{i}");
            meetings.Add(new Meeting(MeetingKind.Annual, making.Fact<DayFact, LocalDate>(
                $"day of {key}", making.Dice.OneOf(days), Fact.NotKnown, 12, Asks, days, (facts, value) => Told(facts, key, each => each with { Day = value })))
            {
                Key = key,
                OrganisationsAttending = making.Fact<Fact<int>, Fact<int>>(
                    $"attending {key}", making.Dice.Chance(90) ? making.Dice.Between(0, 12) : Fact.None, Fact.NotKnown, 25, Asks,
                    [.. numbers, Fact.None], (facts, value) => Told(facts, key, each => each with { OrganisationsAttending = value })),
                ConvenedBy = making.Fact<Fact<Id>, Id>(
                    $"convener of {key}", making.Dice.One<Id>(Plain.Region, Plain.County), Fact.NotKnown, 15, Asks,
                    [Plain.Region, Plain.County], (facts, value) => Told(facts, key, each => each with { ConvenedBy = value })),
            });
        }

        return new(Plain.Compact with { Meetings = [.. meetings] }, Plain.Today, making.Holes);
    }

    private static bool Asks(MissingFact asked) =>
        asked.Kind == FactKind.MeetingDay || asked.Kind == FactKind.OrganisationsAttending || asked.Kind == FactKind.ConvenedBy;

    private static CompactFacts Told(CompactFacts facts, FactKey key, Func<Meeting, Meeting> tell) =>
        facts with { Meetings = facts.Meetings.Map(each => each.Key == key ? tell(each) : each) };

    private static int Sum(CompactFacts facts, LocalDate on, Func<Meeting, bool> counts) =>
        facts.Meetings.Known.Where(each => each.Day.Earliest!.Value <= on && counts(each)).Sum(each => each.OrganisationsAttending.ValueOr(0));
}
