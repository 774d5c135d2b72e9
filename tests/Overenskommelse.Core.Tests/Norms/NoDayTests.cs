namespace Overenskommelse.Norms;

/// <summary>That there is no day is known: whatever is asked of it is decided, and nobody is asked.</summary>
public sealed class NoDayTests
{
    private static readonly Appointment Undated = new(Given.RegionOffice, Fact.None) { Holder = Given.Person("p"), AppointedBy = Given.County };
    private static readonly Population<Appointment> All = Appointments.To(Given.Chair);
    private static readonly Text Norm = new("Det är rimligt.", "It is reasonable.");

    public static TheoryData<string, Test<Appointment>> Tests => new()
    {
        { "has come", Appointments.FirstDay.HasCome },
        { "in the period", Appointments.FirstDay.InPeriod },
        { "by the due day", Appointments.FirstDay.ByDue },
        { "while in force", Appointments.FirstDay.InForce },
        { "in a year", Appointments.FirstDay.Year.Is(2024) },
        { "preceded", new Preceded<Appointment, Decision>(All, Appointments.FirstDay, Decisions.Of(Given.Council), Decisions.Day, new("not-prepared"), Given.Chair) },
    };

    [Theory]
    [MemberData(nameof(Tests))]
    public void Where_there_is_no_day_no_test_of_it_is_met(string test, Test<Appointment> met)
    {
        test.ShouldNotBeEmpty();
        Finding finding = Ask(new Per(Recurrence.CalendarYears, new Each<Appointment>(All, met)), Undated);

        (finding.Outcome, finding.Missing.Count).ShouldBe((Outcome.Broken, 0));
    }

    [Fact]
    public void What_has_until_a_day_of_its_own_and_has_no_such_day_has_no_time_left()
    {
        Each<Appointment> soon = new Each<Appointment>(All, Appointments.AppointedBy.Is(Given.Panel)).By(Appointments.FirstDay, Period.FromDays(30));

        Ask(soon, Undated).ShouldBeBroken((BreachReason.AppointedByOther, Given.RegionOffice)).Missing.ShouldBeEmpty();
        Ask(soon, Undated with { AppointedOn = Given.Today.PlusDays(-30) }).ShouldBePending(Given.Today);
        Ask(soon, Undated with { AppointedOn = Given.Today.PlusDays(-31) }).ShouldBeBroken();
    }

    [Fact]
    public void It_stands_nowhere_in_an_order_of_days()
        => Ask(new Consecutive<Appointment>(All, Order.By(Appointments.FirstDay), Pair.Differs(Appointments.Holder)), Undated, Undated with { Key = new("another") })
            .ShouldBeNotApplicable(NothingReason.NobodyInOffice);

    [Fact]
    public void It_is_neither_the_first_nor_the_last_of_several_days()
    {
        Appointment dated = Undated with { AppointedOn = Given.Today.PlusDays(-1) };
        foreach (DayBound bound in new[] { DayBound.First(All, Appointments.FirstDay), DayBound.Last(All, Appointments.FirstDay) })
        {
            Ask(new ByJudgement(Norm, bound), Undated, dated).ShouldBeKept();
            Ask(new ByJudgement(Norm, bound), Undated, dated with { AppointedOn = Given.Today }).ShouldNeedJudgement();
        }
    }

    private static Finding Ask(Per norm, params Appointment[] appointments)
    {
        CompactFacts facts = Given.Compact.With(new Group(Given.Judge)).WithAppointments(Given.Chair, [.. appointments]);
        MadeOf rule = new(Given.Clause(), norm);
        return rule.Asked(facts with { Judgements = [new Judgement(rule.Clause.Id, Verdict.Kept, Given.Judge, Given.Today.PlusDays(-1))] });
    }
}
