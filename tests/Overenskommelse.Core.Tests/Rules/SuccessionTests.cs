using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>When others have taken over an office whose holders nobody has recorded to step down.</summary>
public sealed class SuccessionTests
{
    private static readonly AppointedForTerm Rule = new(Given.Clause() with { KnownBy = Given.Panel }, Given.Chair, By: Given.Panel);
    private static readonly LocalDate Chosen = 1.March(2023);
    private static readonly Appointment First = From(Given.UmbrellaOffice, Chosen, "first");
    private static readonly Appointment Second = From(Given.Association(1), Chosen.PlusYears(1), "second");

    [Theory]
    [InlineData("2024-02-29", Outcome.Kept)]
    [InlineData("2024-03-01", Outcome.Kept)]
    [InlineData("2025-02-28", Outcome.Kept)]
    [InlineData("2025-03-01", Outcome.Broken)]
    public void Whoever_is_chosen_next_on_the_same_side_takes_over_when_the_year_is_out(string on, Outcome outcome)
        => Ask([First, Second], on).Outcome.ShouldBe(outcome);

    [Fact]
    public void Whoever_was_chosen_on_the_other_side_takes_over_from_nobody()
        => Ask([First, Second with { Organisation = Given.RegionOffice }], "2024-03-01").ShouldBeBroken((BreachReason.TermEnded, Given.UmbrellaOffice));

    [Fact]
    public void Whoever_was_chosen_before_takes_over_from_nobody()
        => Ask([First, Second with { AppointedOn = Chosen.PlusDays(-1), AppointedBy = Given.Panel }], "2024-03-01").Evidence.ShouldBeOfType<Breaches>()
            .Found.Select(breach => breach.Which).ShouldBe([Given.Person("first")]);

    [Fact]
    public void Two_who_were_chosen_on_one_day_do_not_take_over_from_each_other()
        => Ask([First, Second with { AppointedOn = Chosen }], "2024-03-01").Evidence.ShouldBeOfType<Breaches>().Found.Count.ShouldBe(2);

    [Fact]
    public void Whoever_has_stepped_down_again_took_over_all_the_same()
        => Ask([First, Second with { LastDay = 31.March(2024) }], "2024-04-01").ShouldBeBroken((BreachReason.NobodyInOffice, Given.Chair));

    [Theory]
    [InlineData("2024-03-02", Outcome.Broken)]
    [InlineData("2024-03-03", Outcome.Kept)]
    public void Whoever_begins_later_takes_over_on_the_day_they_begin(string on, Outcome outcome)
        => Ask([First, Second with { FirstDay = 3.March(2024) }], on).Outcome.ShouldBe(outcome);

    [Fact]
    public void Nobody_takes_over_from_one_whose_day_nobody_chose()
        => Ask([First with { AppointedOn = Fact.None }, Second], "2024-03-01").ShouldBeBroken((BreachReason.NeverAppointed, Given.UmbrellaOffice));

    [Fact]
    public void An_appointment_of_nobody_takes_over_from_nobody()
        => Ask([First, Second with { Holder = Fact.None }], "2024-03-01").ShouldBeBroken((BreachReason.TermEnded, Given.UmbrellaOffice));

    [Fact]
    public void Whether_a_successor_of_no_known_side_took_over_is_asked_for()
    {
        OrganisationId stranger = new("stranger");

        Rule.Asked(With([First, Second with { Organisation = stranger }]).With(new Organisation(stranger) { Party = Fact.None }), 1.March(2024))
            .ShouldBeUndetermined((FactKind.SectorOf, stranger, stranger));
    }

    [Theory]
    [InlineData("2024-02-29", Outcome.Kept)]
    [InlineData("2024-03-02", Outcome.Undetermined)]
    [InlineData("2024-03-31", Outcome.Kept)]
    public void A_successor_known_to_the_month_has_taken_over_when_every_day_of_it_has_come(string on, Outcome outcome)
        => Ask([First, Second with { AppointedOn = DayFact.InMonth(2024, 3) }], on).Outcome.ShouldBe(outcome);

    [Fact]
    public void A_list_that_may_lack_a_successor_is_asked_for()
        => Rule.Asked(With(Register.AtLeast(First)), 1.March(2024))
            .ShouldBeUndetermined((FactKind.OfficeHolders, Given.Chair, Given.Panel), (FactKind.OfficeDays, Given.Chair, Given.Panel));

    [Fact]
    public void Under_the_other_reading_everybody_holds_the_office_until_a_last_day_is_recorded()
        => ((AppointedForTerm)Rule.Under(Succession.WhenRecorded)).Asked(With([First, Second]), 1.March(2024))
            .ShouldBeBroken((BreachReason.TermEnded, Given.UmbrellaOffice));

    [Theory]
    [InlineData("2022-05-18", Outcome.Pending)]
    [InlineData("2022-05-19", Outcome.Broken)]
    public void In_the_first_year_there_is_time_to_appoint_somebody(string on, Outcome outcome)
    {
        Ask([], on).Outcome.ShouldBe(outcome);
        Rule.Under(FirstAppointment.AtOnce).Asked(With([]), Given.Day(on)).Outcome.ShouldBe(Outcome.Broken);
    }

    [Fact]
    public void Once_somebody_has_been_appointed_the_office_is_not_to_be_empty_in_the_first_year_either()
        => Ask([First with { AppointedOn = 1.June(2021), LastDay = 30.June(2021) }], "2021-07-01").ShouldBeBroken((BreachReason.NobodyInOffice, Given.Chair));

    private static Appointment From(OrganisationId organisation, LocalDate on, string person) => new(organisation, on) { Holder = Given.Person(person), AppointedBy = Given.Panel };

    private static CompactFacts With(Register<Appointment> appointments) => Given.Compact.With(new Group(Given.Panel)).WithAppointments(Given.Chair, appointments);

    private static Finding Ask(Register<Appointment> appointments, string on) => Rule.Asked(With(appointments), Given.Day(on));
}
