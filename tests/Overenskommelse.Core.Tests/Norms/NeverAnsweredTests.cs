namespace Overenskommelse.Norms;

/// <summary>What can be composed and never be answered is refused when its norm is stated.</summary>
public sealed class NeverAnsweredTests
{
    private static readonly Test<Meeting> Judged = new ByJudgementOf<Meeting>(Given.Norm, _ => Given.Panel, new BreachReason("own-reason"));

    private static readonly Population<Meeting> Held = Meetings.Of(Given.Panel, MeetingKind.Group);

    private static readonly Dictionary<string, Func<Test<Meeting>, Norm>> Places = new()
    {
        ["each of"] = test => new Each<Meeting>(Held.That(test), Meetings.TookPlace),
        ["each must"] = test => new Each<Meeting>(Held, Meetings.TookPlace | !test.Else(new BreachReason("own-reason"))),
        ["each by"] = test => new Each<Meeting>(Held, test).By(Meetings.Day),
        ["count"] = test => new Count(Number.Of(Held.That(test)), 1),
        ["count, at least"] = test => new Count(Number.Of(Held), Number.Of(Held.That(test))),
        ["count, at most"] = test => new Count(Number.Of(Held), atMost: Number.Of(Held.That(test)) + 1),
        ["share"] = test => new Count(Number.Of(Held).OfWhich(test), Number.Of(Held).Share(1, 2)),
        ["different"] = test => new Count(Number.Different(Held.That(test), Meetings.ConvenedBy, Unit.Members), 1),
        ["largest"] = test => new Count(Number.Largest(Held.That(test), Meetings.OrganisationsAttending, Unit.Members), 1),
        ["when"] = test => new When<Meeting>(Held.That(test), new Permission()),
        ["when kept"] = test => new WhenKept(new Each<Meeting>(Held, test), new Permission()),
        ["any"] = test => new Any(new Permission(), new Each<Meeting>(Held, test)),
        ["all, else"] = test => new All(new Permission(), new Each<Meeting>(Held, test).Else(new BreachReason("own-reason"), null)),
        ["in turn"] = test => new InTurn(new Permission(), new Each<Meeting>(Held, test)),
        ["for each named"] = test => ForEach.Of([1, 2], _ => new Each<Meeting>(Held, test)),
        ["for each value"] = test => ForEach.Value(Held.That(test), Meetings.ConvenedBy, Given.Bearer, _ => new Permission()),
        ["in each value"] = test => ForEach.Value(Held, Meetings.ConvenedBy, Given.Bearer, _ => new Each<Meeting>(Held, test)),
        ["has"] = test => new Each<Meeting>(Held, new Has<Meeting, Meeting>(Held.That(test), new BreachReason("own-reason"), Link.Same(Meetings.ConvenedBy, Meetings.ConvenedBy))),
        ["preceded"] = test => new Each<Meeting>(Held, new Preceded<Meeting, Meeting>(Held, Meetings.Day, Held.That(test), Meetings.Day, new BreachReason("own-reason"), null)),
        ["in order"] = test => new Each<Meeting>(Held, new Preceded<Meeting, Meeting>(Held.That(test), Meetings.Day, Held, Meetings.Day, new BreachReason("own-reason"), null)),
        ["consecutive"] = test => new Consecutive<Meeting>(Held.That(test), Order.By(Meetings.Day), Pair.Differs(Meetings.ConvenedBy)),
        ["between"] = test => new Consecutive<Meeting>(Held, Order.By(Meetings.Day), Pair.HasBetween(Meetings.Day, Held.That(test), Meetings.Day, new BreachReason("own-reason"), null)),
        ["first of"] = test => new ByJudgement(Given.Norm, DayBound.First(Held.That(test), Meetings.Day)),
        ["last of"] = test => new ByJudgement(Given.Norm, DayBound.Last(Held.That(test), Meetings.Day)),
        ["most of"] = test => new Most<Meeting>(Held.That(test), Meetings.TookPlace, Votes, new BreachReason("own-reason")),
        ["most chosen"] = test => new Most<Meeting>(Held, test, Votes, new BreachReason("own-reason")),
        ["most by"] = test => new Most<Meeting>(Held, Meetings.TookPlace, NumberOf.WithSame(Meetings.ConvenedBy, Held.That(test), Meetings.ConvenedBy), new BreachReason("own-reason")),
    };

    private static readonly string[] Judges = ["each of", "each must", "each by", "when kept", "any", "all, else", "in turn", "for each named", "in each value"];

    public static TheoryData<string> All => [.. Places.Keys];

    private static NumberOf<Meeting> Votes => NumberOf.WithSame(Meetings.ConvenedBy, Held, Meetings.ConvenedBy);

    [Theory]
    [MemberData(nameof(All))]
    public void A_test_of_the_period_is_refused_wherever_there_is_no_period(string place)
    {
        foreach (Test<Meeting> test in new[] { Meetings.Day.InPeriod, Meetings.Day.ByDue })
        {
            Should.Throw<ArgumentException>(() => new StatedNorm(() => Places[place](test)).Norm).Message
                .ShouldStartWith($"\"{Places[place](test)}\" asks about the period that is answered for, and there is none; expected it in a Per with a recurrence.");
            Should.NotThrow(() => new StatedNorm(Given.Clause(), () => new Per(Recurrence.CalendarYears, Places[place](test))).Norm);
        }
    }

    [Fact]
    public void A_rule_set_says_of_which_clause_the_norm_is_refused()
        => Should.Throw<ArgumentException>(() => Given.RuleSet(new StatedNorm(() => new Each<Meeting>(Held, Meetings.Day.InPeriod)))).Message
            .ShouldStartWith("The norm of clause in rules cannot be stated (ArgumentException): \"each(meetings-of(panel, group), meeting.day.in-period)\" asks");

    [Fact]
    public void Whether_a_report_is_about_the_period_cannot_be_asked_without_one()
        => Should.Throw<ArgumentException>(() => new StatedNorm(() => new Each<ForumReport>(Reports.Between(Given.Panel, Given.Council), Reports.AboutPeriod)).Norm)
            .Message.ShouldContain("report.about.period)\" asks");

    [Fact]
    public void Decisions_that_people_judge_open_no_rounds()
    {
        Test<Decision> judged = new ByJudgementOf<Decision>(Given.Norm, _ => Given.Panel, new BreachReason("own-reason"));

        Should.Throw<ArgumentException>(() => new RoundsOpened(Decisions.Of(Given.Council).That(judged), day => day, new AnnualDate(7, 26))).ParamName.ShouldBe("Decisions");
    }

    [Fact]
    public void A_count_says_which_of_its_numbers_people_judge()
    {
        (Number all, Number judged) = (Number.Of(Held), Number.Of(Held.That(Judged)));

        Should.Throw<ArgumentException>(() => new Count(judged, atLeast: 1)).ParamName.ShouldBe("these");
        Should.Throw<ArgumentException>(() => new Count(all, atLeast: judged)).ParamName.ShouldBe("atLeast");
        Should.Throw<ArgumentException>(() => new Count(all, atMost: judged)).ParamName.ShouldBe("atMost");
        Should.Throw<ArgumentException>(() => new Count(all, moreThan: judged)).ParamName.ShouldBe("moreThan");
        Should.Throw<ArgumentException>(() => new Count(all, fewerThan: judged)).ParamName.ShouldBe("fewerThan");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_people_judge_is_refused_wherever_things_are_counted_or_compared(string place)
    {
        if (Judges.Contains(place))
        {
            new StatedNorm(() => Places[place](Judged)).IsOpen.ShouldBeTrue();
        }
        else
        {
            Should.Throw<ArgumentException>(() => Places[place](Judged)).Message.ShouldContain("rests on what people judge, and so cannot be counted or compared");
        }
    }
}
