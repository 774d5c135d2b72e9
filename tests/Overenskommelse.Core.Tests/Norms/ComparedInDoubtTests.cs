using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Norms;

/// <summary>Shapes that compare, of facts of which something is missing: what is decided all the same, what is asked for, and what is told as amiss.</summary>
public sealed class ComparedInDoubtTests
{
    private static readonly Population<Nomination> Nominated = Nominations.To(Given.Panel).That(Nominations.Day.HasCome);
    private static readonly Population<Seat> Regular = Seats.In(Given.Panel, Unit.Seats).That(Seats.Regular);

    /// <summary>Those who sit are those whom most have nominated.</summary>
    private static readonly Rule MostSit = new MadeOf(new Most<Nomination>(
        Nominated,
        new Has<Nomination, Seat>(Regular, BreachReason.NotInGroup, Link.Same(Nominations.Nominee, Seats.Holder)),
        NumberOf.WithSame(Nominations.Nominee, Nominated, Nominations.Nominee),
        new("more")));

    private static readonly Rule OneOfEach = new MadeOf(ForEach.Value(Regular, Seats.Capacity, new("nobody-named"), each => new Count(Number.Of(Regular.That(Seats.Capacity.Is(each))), atMost: 1).Else(new("two"), each)));
    private static readonly Rule OneOfEachKind = new MadeOf(ForEach.Value(Seats.In(Given.Panel), Seats.Kind, SeatKind.Regular, each => new Count(Number.Of(Seats.In(Given.Panel).That(Seats.Kind.Is(each))), atMost: 1)));
    private static readonly Rule Equal = new MadeOf(new Balanced<Seat>(Regular, SideList.By(Seats.Capacity, Capacity.Official, Capacity.Politician), Balance.Equal));
    private static readonly Rule NoneAboveHalf = new MadeOf(new Balanced<Seat>(Regular, SideList.By(Seats.Capacity), Balance.AtMost(50)));
    private static readonly Rule CountsPeople = new MadeOf(new Balanced<Seat>(Regular, SideList.By(Seats.Capacity, Capacity.Official, Capacity.Politician), Balance.Equal) { CountsPeople = true });

    /// <summary>Nominees, by association; a question mark where the day is not known. Then those who sit.</summary>
    [Theory]
    [InlineData("ada ada bo", "ada", Outcome.Kept, "", "")]
    [InlineData("ada ada bo", "bo", Outcome.Broken, "", "1 2")]
    [InlineData("ada bo", "bo", Outcome.Kept, "", "")]
    [InlineData("ada ada? bo", "bo", Outcome.Undetermined, "2", "")]
    [InlineData("ada? bo", "bo", Outcome.Kept, "", "")]
    [InlineData("ada? ada? bo", "bo", Outcome.Undetermined, "1 2", "")]
    [InlineData("ada ada ada? bo", "bo", Outcome.Broken, "", "1 2")]
    [InlineData("ada ada bo?", "bo", Outcome.Undetermined, "3", "")]
    [InlineData("ada bo - -", "bo", Outcome.Undetermined, "panel panel", "")]
    [InlineData("ada ada bo", "-", Outcome.Undetermined, "county-office", "")]
    [InlineData("ada bo", "-", Outcome.Kept, "", "")]
    [InlineData("ada ada none", "ada", Outcome.Kept, "", "")]
    [InlineData("none none bo", "bo", Outcome.Kept, "", "")]
    [InlineData("ada ada bo", "ada bo", Outcome.Kept, "", "")]
    [InlineData("ada ada bo cy cy cy", "ada bo", Outcome.Broken, "", "4 5 6")]
    [InlineData("ada ada bo cy", "bo", Outcome.Broken, "", "1 2")]
    public void Those_who_sit_have_most(string nominees, string sitting, Outcome outcome, string asked, string told)
    {
        Finding finding = MostSit.Asked(Given.Compact
            .WithNominations(Given.Panel, [.. nominees.Split(' ').Select((each, place) => new Nomination(Given.Association(place + 1), each[^1] == '?' ? Fact.NotKnown : 1.May(2024)) { Nominee = Person(each.TrimEnd('?')), WithdrawnOn = Fact.None })])
            .WithSeats(Given.Panel, [.. sitting.Split(' ').Select(each => new Seat(Given.CountyOffice, SeatKind.Regular) { Holder = Person(each) })]));

        (finding.Outcome, finding.Outcome == Outcome.Undetermined ? finding.Asked() : "").ShouldBe((outcome, asked));
        string.Join(" ", outcome == Outcome.Broken ? finding.Evidence.ShouldBeOfType<Breaches>().Found.Select(breach => breach.Subject!.Value.Replace("association-", "", StringComparison.Ordinal)) : []).ShouldBe(told);
    }

    /// <summary>Capacities of the seats of one association after another; a question mark where it is not known whether the seat is a regular one.</summary>
    [Theory]
    [InlineData("a b", Outcome.Kept, "", "")]
    [InlineData("a a", Outcome.Broken, "", "a")]
    [InlineData("a a?", Outcome.Undetermined, "2", "")]
    [InlineData("a b?", Outcome.Kept, "", "")]
    [InlineData("a -", Outcome.Undetermined, "2", "")]
    [InlineData("a -?", Outcome.Undetermined, "2 2", "")]
    [InlineData("-", Outcome.Undetermined, "1", "")]
    [InlineData("- -", Outcome.Undetermined, "1 2", "")]
    [InlineData("a a -", Outcome.Broken, "", "a")]
    [InlineData("a none", Outcome.Kept, "", "")]
    [InlineData("none none", Outcome.NotApplicable, "", "")]
    [InlineData("a?", Outcome.Undetermined, "1", "")]
    [InlineData("a a b b", Outcome.Broken, "", "a b")]
    public void Each_value_has_one(string capacities, Outcome outcome, string asked, string told)
    {
        Finding finding = OneOfEach.Asked(Seated(capacities));

        (finding.Outcome, finding.Outcome == Outcome.Undetermined ? finding.Asked() : "").ShouldBe((outcome, asked));
        string.Join(" ", outcome == Outcome.Broken ? finding.Evidence.ShouldBeOfType<Breaches>().Found.Select(breach => breach.Subject!.Value) : []).ShouldBe(told);
    }

    [Theory]
    [InlineData("Regular Support", Outcome.Kept)]
    [InlineData("Regular Regular", Outcome.Broken)]
    [InlineData("Regular -", Outcome.Undetermined)]
    [InlineData("Regular Substitute CoOpted Support -", Outcome.Broken)]
    [InlineData("- - - - -", Outcome.Broken)]
    [InlineData("- - - -", Outcome.Undetermined)]
    public void Of_values_of_which_there_are_no_others_one_too_many_is_too_many_whichever_it_is(string kinds, Outcome outcome)
        => OneOfEachKind.Asked(Given.Compact.WithSeats(Given.Panel, [.. kinds.Split(' ').Select((each, place) => new Seat(Given.Association(place + 1), each == "-" ? Fact.NotKnown : Enum.Parse<SeatKind>(each)))]))
            .Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("official politician", Outcome.Kept, "")]
    [InlineData("official", Outcome.Broken, "")]
    [InlineData("official politician?", Outcome.Undetermined, "2")]
    [InlineData("official politician manager?", Outcome.Kept, "")]
    [InlineData("official politician -", Outcome.Undetermined, "3")]
    [InlineData("official -", Outcome.Undetermined, "2")]
    [InlineData("official official -", Outcome.Broken, "")]
    [InlineData("manager?", Outcome.NotApplicable, "")]
    [InlineData("manager", Outcome.NotApplicable, "")]
    [InlineData("official?", Outcome.Undetermined, "1")]
    [InlineData("official none", Outcome.Broken, "")]
    [InlineData("official politician none?", Outcome.Kept, "")]
    [InlineData("official politician -?", Outcome.Undetermined, "3 3")]
    public void Two_sides_are_equal(string capacities, Outcome outcome, string asked)
    {
        Finding finding = Equal.Asked(Seated(capacities));

        (finding.Outcome, finding.Outcome == Outcome.Undetermined ? finding.Asked() : "").ShouldBe((outcome, asked));
    }

    [Theory]
    [InlineData("a b", Outcome.Kept, "")]
    [InlineData("a a b", Outcome.Broken, "")]
    [InlineData("a b -", Outcome.Undetermined, "3")]
    [InlineData("a b c -", Outcome.Kept, "")]
    [InlineData("a a -", Outcome.Broken, "")]
    [InlineData("- -", Outcome.Undetermined, "1 2")]
    [InlineData("a b? b", Outcome.Undetermined, "2")]
    [InlineData("a none", Outcome.Broken, "")]
    [InlineData("a b none?", Outcome.Kept, "")]
    public void No_side_that_is_found_is_above_half(string capacities, Outcome outcome, string asked)
    {
        Finding finding = NoneAboveHalf.Asked(Seated(capacities));

        (finding.Outcome, finding.Outcome == Outcome.Undetermined ? finding.Asked() : "").ShouldBe((outcome, asked));
    }

    /// <summary>All held by one person, who counts once on a side.</summary>
    [Theory]
    [InlineData("official official politician", Outcome.NotApplicable)]
    [InlineData("official official", Outcome.Broken)]
    [InlineData("official - politician", Outcome.NotApplicable)]
    [InlineData("official official?", Outcome.Broken)]
    [InlineData("official? politician", Outcome.Undetermined)]
    [InlineData("official? official? politician", Outcome.Undetermined)]
    [InlineData("official -", Outcome.Undetermined)]
    [InlineData("manager", Outcome.NotApplicable)]
    public void One_person_counts_once_and_on_both_sides_on_neither(string capacities, Outcome outcome)
    {
        CompactFacts facts = Seated(capacities);
        Register<Seat> held = [.. facts.Groups.Known.Single(group => group.Id == Given.Panel).Seats.Known.Select(seat => seat with { Holder = Given.Person("ada") })];

        CountsPeople.Asked(facts.WithSeats(Given.Panel, held)).Outcome.ShouldBe(outcome);
    }

    private static CompactFacts Seated(string capacities) => Given.Compact.WithSeats(Given.Panel,
    [
        .. capacities.Split(' ').Select((each, place) => new Seat(Given.Association(place + 1), each[^1] == '?' ? Fact.NotKnown : SeatKind.Regular)
        {
            Capacity = each.TrimEnd('?') switch { "-" => Fact.NotKnown, "none" => Fact.None, var code => new Capacity(code) },
        }),
    ]);

    private static Fact<PersonId> Person(string told) => told switch { "-" => Fact.NotKnown, "none" => Fact.None, _ => Given.Person(told) };
}
