using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;

namespace Overenskommelse.Norms;

/// <summary>Those sit whom most have nominated: nobody is left out who has more than somebody chosen.</summary>
public sealed class MostTests
{
    private static readonly BreachReason MoreNominated = new("more-nominated");
    private static readonly Population<Nomination> Standing = Nominations.To(Given.Panel).That(Nominations.Stand);

    private static readonly Rule Rule = new MadeOf(new Most<Nomination>(
        Standing,
        new Has<Nomination, Seat>(Seats.In(Given.Panel).That(Seats.Regular), BreachReason.NotInGroup, Link.Same(Nominations.Nominee, Seats.Holder)),
        NumberOf.WithSame(Nominations.Nominee, Standing, Nominations.Nominee),
        MoreNominated));

    [Fact]
    public void Who_has_most_sits() => Ask(["ada", "ada", "bo"], sitting: ["ada"]).ShouldBeKept();

    [Fact]
    public void Of_two_who_have_as_many_either_may_sit() => Ask(["ada", "bo"], sitting: ["bo"]).ShouldBeKept();

    [Fact]
    public void Each_nomination_of_one_left_out_who_has_more_is_told()
    {
        var finding = Ask(["ada", "bo", "ada", "cy"], sitting: ["bo", "cy"]);

        finding.ShouldBeBroken((MoreNominated, Given.Association(1)), (MoreNominated, Given.Association(3)));
        finding.Evidence.ShouldBeOfType<Breaches>().Examined.ShouldBe(4);
    }

    [Fact]
    public void Where_nobody_is_chosen_nobody_has_fewer_than_somebody_left_out() => Ask(["ada", "bo"], sitting: []).ShouldBeKept();

    /// <summary>It may have joined between the two days: then the one of the later day is chosen, and the one of the earlier has more.</summary>
    [Theory]
    [InlineData(1, Outcome.Kept)]
    [InlineData(3, Outcome.Undetermined)]
    public void Whether_an_organisation_had_joined_may_differ_between_its_nominations(int nominations, Outcome outcome)
    {
        MadeOf rule = new(new Most<Nomination>(Standing, Nominations.FromJoined, NumberOf.WithSame(Nominations.Nominee, Standing, Nominations.Nominee), MoreNominated));
        Nomination[] all = [In(1, "ada") with { Key = new("first") }, In(1, "ada") with { Key = new("second") }, In(1, "bo") with { Day = Given.Today.PlusDays(-1) }];
        rule.Asked(With([.. all.Take(nominations)], []) with { Signatories = Fact.NotKnown }).Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void Where_nobody_is_nominated_there_is_nothing_to_judge() => Ask([], sitting: ["ada"]).ShouldBeNotApplicable(NothingReason.NoNominations);

    [Fact]
    public void A_nomination_that_has_not_come_or_is_withdrawn_is_not_counted()
        => Rule.Asked(With(
            [
                In(1, "ada"), In(2, "ada") with { Day = Given.Today.PlusDays(1) }, In(3, "ada") with { WithdrawnOn = Given.Today }, In(4, "bo"),
            ],
            ["bo"])).ShouldBeKept().Evidence.ShouldBe(new Breaches(2, []));

    [Fact]
    public void A_nominee_who_is_not_named_may_be_the_one_who_tips_it()
        => Ask(["ada", "bo", null], sitting: ["bo"]).ShouldBeUndetermined((FactKind.Nominations, Given.Panel, Given.Association(3)));

    [Fact]
    public void A_nominee_who_is_not_named_cannot_tip_what_is_two_apart() => Ask(["bo", "bo", "bo", "ada", null], sitting: ["bo"]).ShouldBeKept();

    [Fact]
    public void A_nominee_who_is_not_named_does_not_mend_what_is_two_apart()
        => Ask(["ada", "ada", "ada", "bo", null], sitting: ["bo"]).ShouldBeBroken(
            (MoreNominated, Given.Association(1)), (MoreNominated, Given.Association(2)), (MoreNominated, Given.Association(3)));

    [Fact]
    public void Where_nominations_may_be_lacking_whoever_knows_them_is_asked()
        => Rule.Asked(With(Register.AtLeast(In(1, "ada"), In(2, "bo")), ["bo"])).ShouldBeUndetermined((FactKind.Nominations, Given.Panel, Given.Bearer));

    [Fact]
    public void Where_it_is_not_known_who_sits_that_is_asked_for()
        => Ask(["ada", "ada", "bo"], sitting: [null]).ShouldBeUndetermined((FactKind.SeatHolder, Given.CountyOffice, Given.Panel));

    [Fact]
    public void Another_list_may_tell_how_many_each_has()
    {
        Rule experienced = new MadeOf(new Most<Nomination>(
            Standing,
            new Has<Nomination, Seat>(Seats.In(Given.Panel).That(Seats.Regular), BreachReason.NotInGroup, Link.Same(Nominations.Nominee, Seats.Holder)),
            NumberOf.WithSame(Nominations.Nominee, Appointments.To(Given.Chair).That(Appointments.FirstDay.HasCome), Appointments.Holder),
            MoreNominated));
        Appointment Served(string? who) => new(Given.CountyOffice, 1.March(2022)) { Holder = Named(who) };
        CompactFacts Facts(Register<Appointment> served) => With([In(1, "ada"), In(2, "bo")], ["bo"]).WithAppointments(Given.Chair, served);

        experienced.Asked(Facts([Served("bo")])).ShouldBeKept();
        experienced.Asked(Facts([Served("ada")])).ShouldBeBroken((MoreNominated, Given.Association(1)));
        experienced.Asked(Facts([Served("ada"), Served(null)])).ShouldBeUndetermined((FactKind.OfficeHolder, Given.CountyOffice, Given.Bearer));
        experienced.Asked(Facts([Served("ada"), Served("ada"), Served(null)])).ShouldBeBroken((MoreNominated, Given.Association(1)));
        experienced.Asked(Facts([Served("bo"), Served(null)])).ShouldBeKept();
        experienced.Asked(Facts([Served("ada") with { AppointedOn = Fact.NotKnown }])).ShouldBeUndetermined((FactKind.OfficeDays, Given.Chair, Given.Bearer));
        experienced.Asked(Facts(Register.AtLeast(Served("bo")))).ShouldBeUndetermined((FactKind.OfficeHolders, Given.Chair, Given.Bearer));
        experienced.Asked(Facts([Served("ada") with { AppointedOn = 1.September(2024) }])).ShouldBeKept().StandsUntil().ShouldBe(31.August(2024));
        experienced.Asked(Facts([Served("ada") with { Holder = Fact.None }])).ShouldBeKept();
    }

    [Fact]
    public void It_stands_until_somebody_who_has_fewer_takes_a_seat()
        => Rule.Asked(With([In(1, "ada"), In(2, "ada"), In(3, "bo")], ["ada"]).WithSeats(Given.Panel,
            [
                new(Given.CountyOffice, SeatKind.Regular) { Holder = Given.Person("ada"), LastDay = 31.August(2024) },
                new(Given.CountyOffice, SeatKind.Regular) { Holder = Given.Person("bo") },
            ])).ShouldBeKept().StandsUntil().ShouldBe(31.August(2024));

    [Fact]
    public void It_stands_until_a_nomination_comes_that_tips_it()
        => Rule.Asked(With([In(1, "ada"), In(2, "bo"), In(3, "ada") with { Day = Given.Today.PlusDays(10) }], ["bo"])).ShouldBeKept()
            .StandsUntil().ShouldBe(Given.Today.PlusDays(9));

    [Fact]
    public void One_more_who_is_left_out_with_more_breaks_it_worse()
    {
        var before = With([In(1, "ada"), In(2, "ada"), In(3, "bo")], ["bo"]);
        var report = Given.RuleSet(Rule).Examine(Compact.From(before), Given.Today);

        report.Consider([new NominationSubmitted(Given.Panel, In(4, "ada"))]).IsAccepted.ShouldBeFalse();
        report.Consider([new NominationSubmitted(Given.Panel, In(4, "bo"))]).IsAccepted.ShouldBeTrue();
    }

    private static Finding Ask(string?[] nominees, string?[] sitting) => Rule.Asked(With(nominees.Select((nominee, place) => In(place + 1, nominee)).ToRegister(), sitting));

    private static CompactFacts With(Register<Nomination> nominations, string?[] sitting) => Given.Compact
        .WithSeats(Given.Panel, sitting.Select(holder => new Seat(Given.CountyOffice, SeatKind.Regular) { Holder = Named(holder) }).ToRegister())
        .WithNominations(Given.Panel, nominations);

    private static Nomination In(int number, string? nominee) => new(Given.Association(number), 1.May(2024)) { Nominee = Named(nominee), WithdrawnOn = Fact.None };

    private static Fact<PersonId> Named(string? name) => name is null ? Fact.NotKnown : Given.Person(name);
}
