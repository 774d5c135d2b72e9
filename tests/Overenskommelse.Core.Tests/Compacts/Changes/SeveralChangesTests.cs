namespace Overenskommelse.Compacts.Changes;

/// <summary>Several changes are one: they are made together, or not at all.</summary>
public sealed class SeveralChangesTests
{
    private static readonly PersonId Somebody = Given.Person("somebody");
    private static readonly Seat Seat = new(Given.Association(1), SeatKind.Regular) { Holder = Somebody, FirstDay = 1.March(2024) };

    private static readonly CompactFacts Facts = Given.Compact.WithSeats(Given.Panel, []).WithSeats(Given.OtherPanel, []).WithAppointments(Given.Chair, []);

    [Fact]
    public void No_change_changes_nothing() => Facts.After().ShouldBe(Facts);

    [Fact]
    public void Each_change_is_applied_to_what_the_ones_before_it_made()
        => Facts.After(new SeatTaken(Given.Panel, Seat), new SeatEnded(Given.Panel, Somebody, 31.March(2024)), new SeatTaken(Given.Panel, Seat with { FirstDay = 1.April(2024) }))
            .ShouldBe(Facts.WithSeats(Given.Panel, [Seat with { LastDay = 31.March(2024) }, Seat with { FirstDay = 1.April(2024) }]));

    [Fact]
    public void A_change_that_rests_on_a_later_one_does_not_fit()
        => Facts.Misfits(new SeatEnded(Given.Panel, Somebody, 31.March(2024)), new SeatTaken(Given.Panel, Seat)).ShouldHaveSingleItem().Value.ShouldBe("somebody");

    [Fact]
    public void Everything_that_does_not_fit_is_listed_in_the_order_of_the_changes()
        => Facts.Misfits(
                new SeatTaken(Changing.Nowhere, Seat),
                new SeatTaken(Given.Panel, Seat),
                new SeatEnded(Given.OtherPanel, Somebody, 31.March(2024)),
                new Appointed(Changing.Nothing, new Appointment(Given.RegionOffice, 1.March(2024))),
                new OrganisationLeft(Changing.UnheardOf, 1.March(2024)),
                new NominationSubmitted(Changing.Nowhere, new Nomination(Given.Association(1), 1.May(2024))),
                new MeetingCancelled(null, MeetingKind.Annual, 1.June(2024)))
            .Select(problem => (problem.Place, problem.Value))
            .ShouldBe(
            [
                ("SeatTaken.Group", "nowhere"),
                ("SeatEnded.Seat", "somebody"),
                ("Appointed.Office", "no-such-office"),
                ("OrganisationLeft.Organisation", "unheard-of"),
                ("NominationSubmitted.Group", "nowhere"),
                ("MeetingCancelled.Day", "2024-06-01"),
            ]);

    [Fact]
    public void Everything_that_does_not_fit_in_one_change_is_listed()
        => Facts.InForceThrough2024().Misfits(new SeatTaken(Changing.Nowhere, Seat with { Organisation = Changing.UnheardOf, FirstDay = 1.January(2025) }))
            .Select(problem => problem.Value).ShouldBe(["unheard-of", "2025-01-01", "nowhere"], ignoreOrder: true);

    [Fact]
    public void Changes_that_do_not_fit_leave_no_trace_in_what_is_applied_later()
    {
        var compact = Compact.From(Facts);
        Should.Throw<InvalidCompactException>(() => compact.Apply(new SeatTaken(Given.Panel, Seat), new SeatTaken(Changing.Nowhere, Seat)));

        compact.Apply(new SeatTaken(Given.Panel, Seat)).Facts.ShouldBe(Facts.WithSeats(Given.Panel, [Seat]));
    }

    [Fact]
    public void Nothing_given_where_a_change_is_asked_for_is_a_mistake_of_the_caller()
    {
        Should.Throw<ArgumentException>(() => Compact.From(Facts).Apply(null!, null!));
        Should.Throw<ArgumentException>(() => new SeatEnded(null!, Somebody, 1.March(2024)));
        Should.Throw<ArgumentException>(() => new SeatEnded(Given.Panel, null!, 1.March(2024)));
        Should.Throw<ArgumentException>(() => new SeatTaken(Given.Panel, null!));
        Should.Throw<ArgumentException>(() => new OrganisationSigned(null!, 1.March(2024)));
        Should.Throw<ArgumentException>(() => new MeetingCalled(null, null!));
        Should.Throw<ArgumentException>(() => new ExplanationRecorded(null!));
    }
}
