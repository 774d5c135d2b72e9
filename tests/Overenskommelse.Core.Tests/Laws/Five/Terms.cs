using Overenskommelse.Laws.Given;
using Overenskommelse.Norms;
using Plain = Overenskommelse.Given;

namespace Overenskommelse.Laws.Five;

/// <summary>Nobody holds an office for more than two years in a row.</summary>
internal static class Terms
{
    private static readonly BreachReason TooLong = new("a-third-term");
    private static readonly PersonId[] People = [new("p"), new("q"), new("r")];
    private static readonly Population<Appointment> Taken = Appointments.To(Plain.Chair).That(Appointments.FirstDay.HasCome);

    /// <summary>By the terms before: of the same person, one and two years earlier.</summary>
    public static Hard ByTheTermsBefore { get; } = new(new Each<Appointment>(Taken, !(Before(1) & Before(2))), Make, Oracle);

    /// <summary>By what follows on what.</summary>
    public static Hard InARow { get; } = new(
        ForEach.Value(Taken, Appointments.Holder, new PersonId("nobody"), person => new Consecutive<Appointment>(
            Taken.That(Appointments.Holder.Is(person)), Order.By(Appointments.FirstDay.Year), Pair.HasGap(Appointments.FirstDay.Year).Else(TooLong))
        { AtMost = 2 }),
        Make,
        Oracle);

    private static Has<Appointment, Appointment> Before(int years) => new(
        Taken,
        TooLong,
        Link.Same(Appointments.Holder, Appointments.Holder),
        Link.Moved(Appointments.FirstDay.Year, Appointments.FirstDay.Year, year => year - years, year => year + years));

    private static Case Make(Making making)
    {
        List<Appointment> made = [];
        int count = making.Dice.Between(0, 5);
        for (int i = 0; i < count; i++)
        {
            FactKey key = new($"a{i}");
            Fact<PersonId> holder = making.Fact<Fact<PersonId>, PersonId>(
                $"holder of {key}", making.Dice.One(People), Fact.NotKnown, 18,
                asked => asked.Kind == FactKind.OfficeHolder || asked.Kind == FactKind.OfficeHolders,
                People.Append(new($"somebody-{i}")),
                (facts, value) => Tell(facts, each => Mapped(each, key, one => one with { Holder = value })));
            DayFact day = making.Fact<DayFact, LocalDate>(
                $"day of {key}", Day(making), Fact.NotKnown, 18,
                asked => asked.Kind == FactKind.OfficeDays || asked.Kind == FactKind.OfficeHolders,
                [.. Enumerable.Range(2014, 10).Select(year => new LocalDate(year, 3, 1)), new(2024, 1, 1), new(2024, 12, 1), new(2026, 1, 1), new(1990, 1, 1)],
                (facts, value) => Tell(facts, each => Mapped(each, key, one => one with { AppointedOn = value })));
            made.Add(new Appointment(Fact.None, day) { Holder = holder, Key = key });
        }

        Register<Appointment> all = making.List(
            "appointments", made, 8, asked => asked.Kind == FactKind.OfficeHolders,
            from person in People from year in Enumerable.Range(2017, 9) select new Appointment(Fact.None, new LocalDate(year, 2, 1)) { Holder = person }, Tell);
        return new(Plain.Compact.WithAppointments(Plain.Chair, all), Plain.Today, making.Holes);
    }

    private static LocalDate Day(Making making) => new(making.Dice.One(2019, 2020, 2021, 2022, 2022, 2023, 2023, 2024, 2025), making.Dice.One(1, 6, 6, 12), making.Dice.One(1, 15, 16));

    private static CompactFacts Tell(CompactFacts facts, Func<Register<Appointment>, Register<Appointment>> tell) =>
        facts.WithAppointments(Plain.Chair, tell(facts.Offices.Known.Single(office => office.Id == Plain.Chair).Appointments));

    private static Register<Appointment> Mapped(Register<Appointment> register, FactKey key, Func<Appointment, Appointment> tell) =>
        register.Map(each => each.Key == key ? tell(each) : each);

    private static (Outcome Outcome, LocalDate? Until) Oracle(CompactFacts facts, LocalDate on, DateInterval? period)
    {
        var held = facts.Offices.Known.Single(office => office.Id == Plain.Chair).Appointments.Known
            .Select(each => (Who: $"{each.Holder}", Day: each.HeldFrom.Earliest!.Value))
            .Where(each => each.Day <= on)
            .ToList();
        bool Holds(string who, int year) => held.Exists(each => each.Who == who && each.Day.Year == year);
        return (held.Count == 0 ? Outcome.NotApplicable
            : held.Exists(each => Holds(each.Who, each.Day.Year - 1) && Holds(each.Who, each.Day.Year - 2)) ? Outcome.Broken
            : Outcome.Kept, null);
    }
}
