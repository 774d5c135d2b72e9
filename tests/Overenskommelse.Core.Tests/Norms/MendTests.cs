using Overenskommelse.Examination;

namespace Overenskommelse.Norms;

/// <summary>A test names the facts that would have to be others for it to be met: what, of whom, and which values would do.</summary>
public sealed class MendTests
{
    private static readonly OrganisationId Outside = Given.University;

    [Fact]
    public void A_value_would_have_to_be_one_of_those_asked_for()
    {
        Of(Seats.Kind.In(SeatKind.Substitute, SeatKind.Support)).ShouldBe([new Remedy("seat.kind", Outside, [SeatKind.Substitute, SeatKind.Support])]);
        Of(Seats.Capacity.IsStated).ShouldBe([new Remedy("seat.capacity", Outside, [])]);
        Of(Seats.Capacity.IsKnown).ShouldBe([new Remedy("seat.capacity", Outside, [])]);
        Of(Seats.Kind.Is(SeatKind.Support).Else(new("why"))).ShouldBe([new Remedy("seat.kind", Outside, [SeatKind.Support])]);
    }

    [Fact]
    public void What_is_not_to_be_so_would_have_to_be_another_whichever()
        => Of(!Seats.Kind.Is(SeatKind.Regular)).ShouldBe([new Remedy("seat.kind", Outside, [])]);

    [Fact]
    public void Of_two_that_are_both_asked_for_those_that_are_not_so_and_of_two_ways_either()
    {
        Test<Seat> regular = Seats.Kind.Is(SeatKind.Regular);
        Test<Seat> support = Seats.Kind.Is(SeatKind.Support);

        Of(regular & support).ShouldBe([new Remedy("seat.kind", Outside, [SeatKind.Support])]);
        Of(Seats.HasJoined & support).ShouldBe([new Remedy("signatory.signed-on", Outside, []), new Remedy("seat.kind", Outside, [SeatKind.Support])]);
        Of(Seats.HasJoined | support).ShouldBe([new Remedy("signatory.signed-on", Outside, []), new Remedy("seat.kind", Outside, [SeatKind.Support])]);
    }

    [Fact]
    public void What_is_to_be_held_would_have_to_begin_by_the_day_and_end_no_earlier()
        => Of(Seats.Held, seat => seat with { FirstDay = 1.September(2024) })
            .ShouldBe([new Remedy("seat.first-day", Outside, [Given.Today]), new Remedy("seat.last-day", Outside, [Given.Today])]);

    [Fact]
    public void A_day_would_have_to_lie_between_two()
        => Of(Seats.FirstDay.HasCome, seat => seat with { FirstDay = 1.September(2024) }).ShouldBe([new Remedy("seat.first-day", Outside, [LocalDate.MinIsoValue, Given.Today])]);

    [Fact]
    public void Some_other_thing_would_have_to_be_there()
        => Of(new Has<Seat, Appointment>(Appointments.To(Given.Chair), BreachReason.NotInGroup, Link.Same(Seats.Holder, Appointments.Holder)))
            .ShouldBe([new Remedy("appointments-to", Outside, [])]);

    [Fact]
    public void What_people_judge_no_fact_would_mend() => Of(new ByJudgementOf<Seat>(Given.Norm, seat => seat.Organisation?.Id, new("judged"))).ShouldBeEmpty();

    [Fact]
    public void A_remedy_names_an_attribute() => Should.Throw<ArgumentException>(() => new Remedy(" ", null, [])).ParamName.ShouldBe("Attribute");

    [Fact]
    public void What_is_not_there_would_have_to_be()
    {
        CompactFacts facts = Given.Compact with
        {
            Meetings = [new(MeetingKind.Annual, Given.Signing) { Attended = [], Matters = [] }],
            Signatories = [new(Outside, Given.Signing) { ContactPersons = [] }],
        };
        Population<Meeting> met = Meetings.Of(null, MeetingKind.Annual);

        Of(met, Meetings.AttendedBy(Given.Region), facts).ShouldBe([new Remedy("meeting.attended", Given.Region, [true])]);
        Of(met, Meetings.DealtWith(new("matter")), facts).ShouldBe([new Remedy("meeting.matters", new MatterId("matter"), [true])]);
        Of(Signatories.All, Signatories.HaveContact, facts).ShouldBe([new Remedy("signatory.contact-person", Outside, [])]);
    }

    [Fact]
    public void Of_whoever_has_several_each_of_them_would_have_to_be_so()
    {
        Seat seat = new(Outside, SeatKind.Regular) { Holder = Given.Person("ada") };
        Appointment chair = new(Outside, Given.Signing) { Holder = Given.Person("ada") };
        CompactFacts facts = Given.Compact.WithSeats(Given.Panel, [seat, seat with { Key = new("another") }]).WithAppointments(Given.Chair, [chair, chair with { Key = new("another") }]);

        Of(Members.Of(Given.Panel), Members.Sit(Seats.Kind.Is(SeatKind.Support)), facts).ShouldBe([new Remedy("seat.kind", Outside, [SeatKind.Support]), new Remedy("seat.kind", Outside, [SeatKind.Support])]);
        Of(Holders.Of(Given.Chair), Holders.ByAppointment(Appointments.AppointedBy.Is(Given.County)), facts)
            .ShouldBe([new Remedy("appointment.appointed-by", Outside, [Given.County]), new Remedy("appointment.appointed-by", Outside, [Given.County])]);
    }

    private static ValueList<Remedy> Of(Test<Seat> test, Func<Seat, Seat>? told = null)
    {
        Seat seat = new(Outside, SeatKind.Regular);
        return Of(Seats.In(Given.Panel), test, Given.Compact.WithSeats(Given.Panel, [told?.Invoke(seat) ?? seat]));
    }

    private static ValueList<Remedy> Of<T>(Population<T> of, Test<T> test, CompactFacts facts)
        where T : class
    {
        Mended<T> mended = new(test);
        Given.RuleSet(new MadeOf(new Each<T>(of, mended))).Examine(Compact.From(facts), Given.Today);
        return mended.Remedies.ToValueList();
    }

    /// <summary>Asks another test what would mend it, once, where it is asked why not.</summary>
    private sealed class Mended<T>(Test<T> other) : Test<T>
        where T : class
    {
        public List<Remedy> Remedies { get; } = [];

        public override FactAreas Reads => other.Reads;

        public override Phrase Says => other.Says;

        public override Truth Of(Row<T> row, in Moment at) => Truth.No;

        public override void Ask(Row<T> row, in Moment at, Questions ask)
        {
        }

        public override void Why(Row<T> row, in Moment at, ICollection<Breach> found)
        {
            Remedies.Clear();
            other.Mend(row, at, Remedies);
            found.Add(new(new("mended"), null));
        }

        public override TimeLeft StillPossible(Row<T> row, in Moment at) => TimeLeft.No;

        public override void Turns(Row<T> row, in Moment at, TurningDays days)
        {
        }

        public override void TurnsElsewhere(in Moment at, TurningDays days)
        {
        }

        public override void Mend(Row<T> row, in Moment at, ICollection<Remedy> remedies)
        {
        }
    }
}
