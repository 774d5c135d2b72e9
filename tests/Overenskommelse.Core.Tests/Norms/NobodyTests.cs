using Overenskommelse.Examination;

namespace Overenskommelse.Norms;

/// <summary>Whoever is not named is nobody else, in every run alike.</summary>
public sealed class NobodyTests
{
    private static readonly OfficeId Office = new(Given.Panel.Value);

    [Fact]
    public void Each_that_is_not_named_gets_a_name_of_its_own_and_the_same_one_each_time()
    {
        HashSet<string> names = Names();

        names.Count.ShouldBe(4 + 1 + 2 + 3);
        Names().ShouldBe(names, ignoreOrder: true);
    }

    private static HashSet<string> Names()
    {
        CompactFacts facts = Given.Compact
            .With(new Group(Given.Panel) { Seats = [.. Enumerable.Repeat(new Seat(Given.University, SeatKind.Regular), 4)], Nominations = [.. Enumerable.Repeat(new Nomination(Given.University, Given.Today), 3)] })
            .WithSeats(Given.OtherPanel, [new(Given.University, SeatKind.Regular)])
            .WithAppointments(Office, [new(Given.University, Fact.NotKnown), new(Given.University, Fact.NotKnown)]);
        HashSet<string> names = [];
        Norm norm = new All(
            Collected(Seats.In(Given.Panel), Seats.Holder, names),
            Collected(Seats.In(Given.OtherPanel), Seats.Holder, names),
            Collected(Appointments.To(Office), Appointments.Holder, names),
            Collected(Nominations.To(Given.Panel), Nominations.Nominee, names));
        _ = Given.RuleSet(new MadeOf(norm)).Examine(Compact.From(facts), Given.Today);
        return names;
    }

    private static Each<T> Collected<T>(Population<T> of, Attribute<T, PersonId> person, HashSet<string> names)
        where T : class => new(of, new Collects<T>(((Stated<T, PersonId>)person).Another!, names));

    private sealed class Collects<T>(Func<Row<T>, PersonId> another, HashSet<string> names) : Test<T>
        where T : class
    {
        public override FactAreas Reads => FactAreas.None;

        public override Phrase Says { get; } = new("collects");

        public override Truth Of(Row<T> row, in Moment at)
        {
            names.Add(another(row).Value);
            return Truth.Yes;
        }

        public override void Ask(Row<T> row, in Moment at, Questions ask)
        {
        }

        public override void Why(Row<T> row, in Moment at, ICollection<Breach> found)
        {
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
