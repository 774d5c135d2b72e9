namespace Overenskommelse.Compacts;

public sealed class TurningDaysTests
{
    [Fact]
    public void A_day_and_the_day_after_it_are_turning_days()
        => TurningDaysOf(new CompactFacts { InForceFrom = 28.February(2024) }).ShouldBe([28.February(2024), 29.February(2024)]);

    [Fact]
    public void Of_a_month_the_first_day_and_the_last_are_turning_days()
        => TurningDaysOf(new CompactFacts { InForceFrom = DayFact.InMonth(2024, 2) })
            .ShouldBe([1.February(2024), 2.February(2024), 29.February(2024), 1.March(2024)]);

    [Fact]
    public void Days_come_in_order_and_each_once()
        => TurningDaysOf(new CompactFacts { InForceFrom = 1.March(2024), Plans = [new Plan(2.March(2024), 1.March(2025)), new Plan(1.January(2024), Fact.None)] })
            .ShouldBe([1.January(2024), 2.January(2024), 1.March(2024), 2.March(2024), 3.March(2024), 1.March(2025), 2.March(2025)]);

    [Fact]
    public void Everything_that_begins_ends_or_happens_is_among_them()
    {
        var day = 1.January(2024);
        LocalDate Next() => day = day.PlusDays(2);
        var facts = (Given.Compact with
        {
            InForceFrom = Next(),
            LastDay = Next(),
            Signatories = [new(Given.University, Next()) { LastDay = Next(), ContactPersons = [new(Fact.NotKnown) { FirstDay = Next(), LastDay = Next() }] }],
            Meetings = [new(MeetingKind.Annual, Next())],
            Decisions = [new(Given.Council, Next())],
            Reports = [new(Given.Council, Next())],
            Plans = [new(Next(), Next())],
            Judgements = [new("clause", Verdict.Kept, Given.County, Next()) { LastDay = Next() }],
            Explanations = [new("clause", "Reason", Given.County, Next()) { LastDay = Next() }],
        })
            .With(new Group(Given.Panel) { FirstDay = Next(), LastDay = Next() })
            .WithSeats(Given.Panel, [new(Given.University, SeatKind.Regular) { FirstDay = Next(), LastDay = Next() }])
            .WithMeetings(Given.Panel, [new(MeetingKind.Group, Next())])
            .WithNominations(Given.Panel, [new(Given.University, Next()) { WithdrawnOn = Next() }])
            .WithAppointments(Given.Chair, [new(Given.University, Next()) { FirstDay = Next(), LastDay = Next() }]);

        TurningDaysOf(facts).ShouldBe(Enumerable.Range(2, Period.DaysBetween(1.January(2024), day)).Select(1.January(2024).PlusDays));
    }

    private static LocalDate[] TurningDaysOf(CompactFacts facts) => Compact.From(facts).TurningDays.ToArray();
}
