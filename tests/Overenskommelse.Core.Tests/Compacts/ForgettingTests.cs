using Overenskommelse.Examination;
using Overenskommelse.Laws.Given;
using Overenskommelse.Regions;

namespace Overenskommelse.Compacts;

public sealed class ForgettingTests
{
    private static readonly PersonId Forgotten = Given.Person("to-be-forgotten");
    private static readonly PersonId Other = Given.Person("somebody-else");

    /// <summary>The same person in every place where a fact can carry one.</summary>
    private static readonly CompactFacts Everywhere = With(Forgotten, Other);

    [Fact]
    public void No_fact_carries_the_id_and_every_other_fact_is_as_it_was()
    {
        var after = Compact.From(Everywhere).Forget(Forgotten).Facts;
        after.Groups.Known[0].Seats.Known[0].Holder.TryGet(out PersonId? nobody).ShouldBeTrue();

        $"{after}".ShouldNotContain(Forgotten.Value);
        after.ShouldBe(With(nobody!, Other));
    }

    [Fact]
    public void The_compact_that_it_is_asked_of_is_as_it_was()
    {
        var compact = Compact.From(Everywhere);
        _ = compact.Forget(Forgotten);

        compact.Facts.ShouldBe(Everywhere);
    }

    [Fact]
    public void Where_nobody_is_called_so_nothing_is_changed_and_it_is_told_that_nobody_was_forgotten()
    {
        Compact.From(Everywhere).Forget(Given.Person("unheard-of"), out Forgotten forgotten).ShouldBe(Compact.From(Everywhere));
        forgotten.Places.ShouldBeEmpty();
    }

    [Fact]
    public void Every_place_where_the_id_stood_is_told()
    {
        _ = Compact.From(Everywhere).Forget(Forgotten, out Forgotten forgotten);

        forgotten.Places.ShouldBe(
        [
            "Signatories[association-1].ContactPersons[0].Person",
            "Groups[panel].Seats[0].Holder",
            "Groups[panel].Nominations[0].Nominee",
            "Offices[chair].Appointments[0].Holder",
        ]);
    }

    [Fact]
    public void Something_that_is_no_person_keeps_its_name_though_it_is_the_same()
    {
        var facts = Everywhere.With(new Organisation(new(Forgotten.Value)) { Party = Given.Umbrella });

        Compact.From(facts).Forget(Forgotten).Organisation(new(Forgotten.Value)).ShouldNotBeNull();
    }

    [Fact]
    public void Two_people_who_are_forgotten_are_still_two()
    {
        var after = Compact.From(Everywhere).Forget(Forgotten).Forget(Other);

        People(after).Distinct().Count().ShouldBe(2);
        $"{after.Facts}".ShouldNotContain(Other.Value);
    }

    [Fact]
    public void Whoever_is_called_as_a_forgotten_person_would_be_can_be_forgotten()
    {
        var named = Compact.From(Everywhere).Forget(Forgotten);
        People(named).First(person => person != Other).ShouldSatisfyAllConditions(
            nobody => People(named.Forget(nobody)).ShouldNotContain(nobody),
            nobody => People(named.Forget(nobody)).Distinct().Count().ShouldBe(2));
    }

    [Theory]
    [InlineData("civil-1")]
    [InlineData("region-1")]
    [InlineData("civil-2")]
    [InlineData("contact-1")]
    public void In_Norrbotten_every_finding_is_as_before(string person)
        => Compact.From(Given.Norrbotten).Forget(Given.Person(person)).ShouldBeFoundAs(Compact.From(Given.Norrbotten), Norrbotten.Rules);

    [Theory]
    [InlineData("process-leader")]
    [InlineData("contact-3")]
    public void In_Halland_every_finding_is_as_before(string person)
    {
        var officeOnly = Halland.Rules.Adjust<Rule>("network-group.in-place", rule => rule.Under(rule.Alternatives[0]));

        Compact.From(Given.Halland).Forget(Given.Person(person)).ShouldBeFoundAs(Compact.From(Given.Halland), Halland.Rules);
        Compact.From(Given.Halland).Forget(Given.Person(person)).ShouldBeFoundAs(Compact.From(Given.Halland), officeOnly);
    }

    [Fact]
    public void Nobody_named_is_a_mistake_of_the_caller()
        => Should.Throw<ArgumentException>(() => Compact.Empty.Forget(null!));

    private static CompactFacts With(PersonId person, PersonId other) => (Given.Compact with
    {
        Groups =
        [
            new(Given.Panel)
            {
                Seats = [Seat(person), Seat(other), Seat(other) with { Kind = SeatKind.CoOpted }],
                Nominations = [new(Given.Association(1), Given.Today) { Nominee = person }],
            },
        ],
    })
        .With(new Signatory(Given.Association(1), Given.Signing) { ContactPersons = [new ContactPerson(person), new ContactPerson(other)] })
        .WithAppointments(Given.Chair, [new(Given.RegionOffice, Given.Today) { Holder = person }]);

    private static Seat Seat(PersonId holder) => new(Given.Association(1), SeatKind.Regular) { Holder = holder };

    private static IEnumerable<PersonId> People(Compact compact) =>
        compact.Group(Given.Panel)!.Seats.Known.Select(seat => seat.Holder.TryGet(out PersonId? person) ? person : null).OfType<PersonId>();
}

[ShouldlyMethods]
internal static class Found
{
    /// <summary>On every day on which something turns.</summary>
    public static void ShouldBeFoundAs(this Compact compact, Compact before, RuleSet rules)
    {
        foreach (var day in TurningDayList.Of(before.Facts).Append(Given.Today))
        {
            rules.Examine(compact, day).ShouldBe(rules.Examine(before, day));
        }
    }
}
