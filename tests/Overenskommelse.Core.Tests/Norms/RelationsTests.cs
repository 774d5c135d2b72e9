namespace Overenskommelse.Norms;

/// <summary>A thing that others have to be related to in several ways at once: by the same person, the same organisation and the year, or the year before.</summary>
public sealed class RelationsTests
{
    private static readonly Rule SameInAll = Of(Link.Same(Seats.Holder, Appointments.Holder), Link.Same(Seats.Organisation, Appointments.Organisation), Link.Same(Seats.FirstDay.Year, Appointments.FirstDay.Year));
    private static readonly Rule SameInTwo = Of(Link.Same(Seats.FirstDay.Year, Appointments.FirstDay.Year), Link.Same(Seats.Holder, Appointments.Holder));
    private static readonly Rule TheYearBefore = Of(Link.Moved(Seats.FirstDay.Year, Appointments.FirstDay.Year, year => year - 1, year => year + 1));

    /// <summary>A seat of the first association; appointments by person, association and year.</summary>
    [Theory]
    [InlineData("ada 2020", "ada 1 2020", Outcome.Kept, "")]
    [InlineData("ada 2020", "bo 1 2020", Outcome.Broken, "")]
    [InlineData("ada 2020", "ada 2 2020", Outcome.Broken, "")]
    [InlineData("ada 2020", "ada 1 2021", Outcome.Broken, "")]
    [InlineData("ada 2020", "- 1 2020", Outcome.Undetermined, "office-holder")]
    [InlineData("ada 2020", "ada - 2020", Outcome.Undetermined, "office-holder-organisation")]
    [InlineData("ada 2020", "ada 1 -", Outcome.Undetermined, "office-days")]
    [InlineData("ada 2020", "- 2 2020", Outcome.Broken, "")]
    [InlineData("ada 2020", "- 1 2021", Outcome.Broken, "")]
    [InlineData("ada 2020", "bo - 2020", Outcome.Broken, "")]
    [InlineData("ada 2020", "bo 1 -", Outcome.Broken, "")]
    [InlineData("ada 2020", "ada - 2021", Outcome.Broken, "")]
    [InlineData("ada 2020", "none 1 2020", Outcome.Broken, "")]
    [InlineData("none 2020", "ada 1 2020", Outcome.Broken, "")]
    [InlineData("none 2020", "- 1 2020", Outcome.Broken, "")]
    [InlineData("- 2020", "ada 1 2020", Outcome.Undetermined, "seat-holder")]
    [InlineData("- 2020", "ada 1 2021", Outcome.Broken, "")]
    [InlineData("- 2020", "ada 2 2020", Outcome.Broken, "")]
    [InlineData("- 2020", "none 1 2020", Outcome.Broken, "")]
    [InlineData("- 2020", "- 1 2020", Outcome.Undetermined, "seat-holder office-holder")]
    [InlineData("ada -", "ada 1 2020", Outcome.Undetermined, "seat-days")]
    [InlineData("ada -", "bo 1 2020", Outcome.Broken, "")]
    [InlineData("ada none", "ada 1 -", Outcome.Broken, "")]
    [InlineData("ada 2020", "bo 1 2020, ada 2 2020, ada 1 2021", Outcome.Broken, "")]
    [InlineData("ada 2020", "bo 1 -, - 2 2020, ada - 2021", Outcome.Broken, "")]
    [InlineData("ada 2020", "bo 1 -, - 1 2020, ada - 2021", Outcome.Undetermined, "office-holder")]
    [InlineData("ada 2020", "- 1 2020, ada 1 2020", Outcome.Kept, "")]
    [InlineData("ada 2020", "- - -", Outcome.Undetermined, "office-holder office-holder-organisation office-days")]
    public void In_three_ways(string seat, string appointments, Outcome outcome, string asked) => Shows(SameInAll, seat, appointments, outcome, asked);

    [Theory]
    [InlineData("ada 2020", "ada 2 2020", Outcome.Kept, "")]
    [InlineData("ada 2020", "ada 2 2021", Outcome.Broken, "")]
    [InlineData("ada 2020", "bo 2 2020", Outcome.Broken, "")]
    [InlineData("ada 2020", "- 2 2020", Outcome.Undetermined, "office-holder")]
    [InlineData("ada 2020", "ada 2 -", Outcome.Undetermined, "office-days")]
    [InlineData("ada 2020", "- 2 2021", Outcome.Broken, "")]
    [InlineData("ada 2020", "bo 2 -", Outcome.Broken, "")]
    [InlineData("- 2020", "ada 2 2020", Outcome.Undetermined, "seat-holder")]
    [InlineData("- 2020", "ada 2 2021", Outcome.Broken, "")]
    [InlineData("ada -", "ada 2 2021", Outcome.Undetermined, "seat-days")]
    [InlineData("ada -", "bo 2 2021", Outcome.Broken, "")]
    [InlineData("- -", "bo 2 2021", Outcome.Undetermined, "seat-days seat-holder")]
    public void In_two_ways(string seat, string appointments, Outcome outcome, string asked) => Shows(SameInTwo, seat, appointments, outcome, asked);

    [Theory]
    [InlineData("ada 2021", "bo 2 2020", Outcome.Kept, "")]
    [InlineData("ada 2020", "bo 2 2020", Outcome.Broken, "")]
    [InlineData("ada 2019", "bo 2 2020", Outcome.Broken, "")]
    [InlineData("ada -", "bo 2 2020", Outcome.Undetermined, "seat-days")]
    [InlineData("ada 2021", "bo 2 -", Outcome.Undetermined, "office-days")]
    [InlineData("ada -", "bo 2 -", Outcome.Undetermined, "seat-days office-days")]
    [InlineData("ada none", "bo 2 -", Outcome.Broken, "")]
    public void The_year_after(string seat, string appointments, Outcome outcome, string asked) => Shows(TheYearBefore, seat, appointments, outcome, asked);

    /// <summary>Two seats that hang on one person: whoever holds the one cannot be both.</summary>
    [Theory]
    [InlineData("ada 2020, - 2020", "ada 1 2020, - 1 2021", Outcome.Undetermined, "seat-holder")]
    [InlineData("- 2020, - 2021", "ada 1 2020, ada 1 2021", Outcome.Undetermined, "seat-holder seat-holder")]
    [InlineData("ada 2020, - 2021", "ada 1 2020, none 1 2021", Outcome.Broken, "")]
    public void Of_several(string seats, string appointments, Outcome outcome, string asked) => Shows(SameInAll, seats, appointments, outcome, asked);

    /// <summary>A thing is related to itself, whoever has it; but what has none is related to nothing, and nothing comes the year before itself.</summary>
    [Fact]
    public void Whatever_is_not_known_of_a_thing_it_has_in_common_with_itself()
    {
        Finding Of(Link<Seat, Seat> link) => new MadeOf(new Each<Seat>(Seats.In(Given.Panel), new Has<Seat, Seat>(Seats.In(Given.Panel), new("unrelated"), link)))
            .Asked(Given.Compact.WithSeats(Given.Panel, [new(Given.Association(1), Fact.NotKnown) { FirstDay = Fact.NotKnown }]));

        Of(Link.Same(Seats.Holder, Seats.Holder)).ShouldBeKept();
        Of(Link.Same(Seats.Kind, Seats.Kind)).ShouldBeKept();
        Of(Link.Same(Seats.Capacity, Seats.Capacity)).Outcome.ShouldBe(Outcome.Undetermined);
        Of(Link.Same(Seats.FirstDay.Year, Seats.FirstDay.Year)).Outcome.ShouldBe(Outcome.Undetermined);
        Of(Link.Moved(Seats.FirstDay.Year, Seats.FirstDay.Year, year => year - 1, year => year + 1)).Outcome.ShouldNotBe(Outcome.Kept);
        Of(Link.Moved(Seats.Holder, Seats.Holder, _ => Given.Person("ada"), _ => Given.Person("ada"))).Outcome.ShouldNotBe(Outcome.Kept);
    }

    private static MadeOf Of(params Link<Seat, Appointment>[] links) => new(new Each<Seat>(Seats.In(Given.Panel), new Has<Seat, Appointment>(Appointments.To(Given.Chair), new("unrelated"), [.. links])));

    private static void Shows(Rule rule, string seats, string appointments, Outcome outcome, string asked)
    {
        Finding finding = rule.Asked(Given.Compact
            .WithSeats(Given.Panel, [.. seats.Split(", ").Select(Seat)])
            .WithAppointments(Given.Chair, [.. appointments.Split(", ").Select(Appointment)]));

        (finding.Outcome, string.Join(" ", finding.Missing.Select(fact => fact.Kind))).ShouldBe((outcome, asked));
    }

    private static Seat Seat(string told, int place) => new(Given.Association(1), SeatKind.Regular) { Holder = Person(told.Split(' ')[0]), FirstDay = Year(told.Split(' ')[1]), Key = new($"seat-{place}") };

    private static Appointment Appointment(string told, int place) => new(told.Split(' ')[1] is "-" ? Fact.NotKnown : Given.Association(Number(told.Split(' ')[1])), Year(told.Split(' ')[2]))
    {
        Holder = Person(told.Split(' ')[0]),
        Key = new($"appointment-{place}"),
    };

    private static Fact<PersonId> Person(string told) => told switch { "-" => Fact.NotKnown, "none" => Fact.None, _ => Given.Person(told) };

    private static DayFact Year(string told) => told switch { "-" => Fact.NotKnown, "none" => Fact.None, _ => DayFact.InYear(Number(told)) };

    private static int Number(string told) => int.Parse(told, System.Globalization.CultureInfo.InvariantCulture);
}
