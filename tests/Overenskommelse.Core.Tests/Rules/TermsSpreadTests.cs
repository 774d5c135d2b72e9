using Overenskommelse.Examination;
using Overenskommelse.Presentation;

namespace Overenskommelse.Rules;

/// <summary>Half of the board is chosen each year: no more than half of the terms end in the same year.</summary>
public sealed class TermsSpreadTests
{
    private static readonly TermsSpread Rule = new(Given.Clause(), Given.Panel);

    [Fact]
    public void Half_of_the_terms_in_one_year_keep_it_and_one_more_breaks_it()
    {
        Ask(Rule, 2024, 2024, 2025, 2025).ShouldBeKept();
        Ask(Rule, 2024, 2024, 2025, 2026).ShouldBeKept();
        Ask(Rule, 2024, 2025, 2025, 2025).ShouldBeBroken((BreachReason.TermsEndTogether, Given.Panel));
        Ask(Rule, 2024, 2025, 2025).ShouldBeBroken((BreachReason.TermsEndTogether, Given.Panel));
    }

    [Fact]
    public void It_goes_by_the_calendar_year_in_which_a_term_ends()
    {
        Ask(Rule, [Seat(1, 31.December(2024)), Seat(2, 1.January(2025))]).ShouldBeKept();
        Ask(Rule, [Seat(1, 1.January(2025)), Seat(2, 31.December(2025))]).ShouldBeBroken();
    }

    [Fact]
    public void A_number_is_held_against_as_it_is_and_whoever_is_in_the_office_is_left_out()
    {
        Ask(Rule with { AtMost = 2 }, 2025, 2025, 2026).ShouldBeKept();
        Ask(Rule with { AtMost = 2 }, 2025, 2025, 2025).ShouldBeBroken();
        TermsSpread beside = Rule with { Beside = Given.Chair };
        beside.Asked(Facts([Seat(1, Year(2025)), Seat(2, Year(2025)), Seat(3, Year(2026))]) with { Offices = [new Office(Given.Chair) { Appointments = [new(Given.Association(1), 1.January(2024)) { Holder = Given.Person("p1") }] }] }).ShouldBeKept();
        beside.Asked(Facts([Seat(1, Year(2025)), Seat(2, Year(2025)), Seat(3, Year(2026))]) with { Offices = [new Office(Given.Chair) { Appointments = [] }] }).ShouldBeBroken();
    }

    [Fact]
    public void A_seat_for_no_term_ends_in_no_year_and_counts_among_all()
        => Ask(Rule, [Seat(1, Year(2025)), Seat(2, Fact.None)]).ShouldBeKept();

    [Fact]
    public void A_term_that_nobody_has_told_is_asked_for_where_it_may_be_one_too_many()
    {
        Ask(Rule, [Seat(1, Year(2025)), Seat(2, Year(2025)), Seat(3, Year(2026)), Seat(4, Fact.NotKnown)]).Outcome.ShouldBe(Outcome.Undetermined);
        Ask(Rule, [Seat(1, Year(2025)), Seat(2, Year(2026)), Seat(3, Year(2027)), Seat(4, Fact.NotKnown)]).ShouldBeKept();
        Ask(Rule, [Seat(1, Year(2025)), Seat(2, Year(2025)), Seat(3, Year(2025)), Seat(4, Fact.NotKnown)]).ShouldBeBroken();
    }

    [Fact]
    public void More_than_all_is_refused() => Should.Throw<ArgumentException>(() => Given.RuleSet(Rule with { AtMost = Quantity.Part(1, 1) }));

    [Theory]
    [InlineData("sv", "Mer än hälften av mandaten i ”panel” går ut samma år.")]
    [InlineData("en", "More than half of the terms in “panel” end in the same year.")]
    public void It_is_said_how_many_may(string language, string why)
    {
        RuleSet rules = Given.RuleSet(Rule);
        Compact compact = Compact.From(Facts([Seat(1, Year(2025)), Seat(2, Year(2025)), Seat(3, Year(2026))]));
        rules.Examine(compact, Given.Today).InWords(rules.Examine(compact, Given.Today)[0], language == "sv" ? Language.Swedish : Language.English).ShouldContain(why);
    }

    private static LocalDate Year(int year) => 30.June(year);

    private static Seat Seat(int number, DayFact ends) => new(Given.Association(number), SeatKind.Regular) { Holder = Given.Person($"p{number}"), TermEnds = ends };

    private static CompactFacts Facts(IEnumerable<Seat> seats) => Given.Compact.WithSeats(Given.Panel, [.. seats]);

    private static Finding Ask(TermsSpread rule, params int[] years) => Ask(rule, years.Select((year, place) => Seat(place + 1, Year(year))));

    private static Finding Ask(TermsSpread rule, IEnumerable<Seat> seats) => rule.Asked(Facts(seats));
}
