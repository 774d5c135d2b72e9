namespace Overenskommelse.Rules;

/// <summary>Terms: one that has not run out, none that is too long, and no more in a row than the text says.</summary>
public sealed class TermsTests
{
    private static readonly SeatedForTerm Rule = new(Given.Clause(), Given.Panel);
    private static readonly Seat Seat = new(Given.Association(1), SeatKind.Regular) { FirstDay = 1.July(2022), TermEnds = 30.June(2024), Holder = Given.Person("somebody") };

    [Theory]
    [InlineData("2024-06-30", Outcome.Kept)]
    [InlineData("2024-07-01", Outcome.Broken)]
    [InlineData("2022-06-30", Outcome.NotApplicable)]
    public void Whoever_stays_on_after_the_term_is_amiss(string on, Outcome outcome) => Ask(Rule, on, Seat).Outcome.ShouldBe(outcome);

    [Fact]
    public void Whoever_left_when_the_term_was_out_is_not_looked_at() => Ask(Rule, "2024-07-01", Seat with { LastDay = 30.June(2024) }).ShouldBeNotApplicable(NothingReason.NoSeats);

    [Fact]
    public void Whoever_sits_for_no_term_is_amiss() => Ask(Rule, "2024-01-01", Seat with { TermEnds = Fact.None }).ShouldBeBroken((BreachReason.SeatTermEnded, Given.Association(1)));

    [Fact]
    public void When_the_term_ends_is_asked_of_the_group()
    {
        Ask(Rule, "2024-01-01", Seat with { TermEnds = Fact.NotKnown }).ShouldBeUndetermined((FactKind.SeatTerm, Given.Association(1), Given.Panel));
        Ask(Rule, "2024-01-01", Seat with { TermEnds = DayFact.InYear(2024) }).ShouldBeKept();
        Ask(Rule, "2024-01-02", Seat with { TermEnds = DayFact.InYear(2024) }).ShouldBeUndetermined((FactKind.SeatTerm, Given.Association(1), Given.Panel));
        Ask(Rule, "2024-01-01", Seat with { TermEnds = Fact.NotKnown, Kind = SeatKind.Substitute }).ShouldBeNotApplicable(NothingReason.NoSeats);
    }

    [Theory]
    [InlineData("2024-06-29", Outcome.Kept)]
    [InlineData("2024-06-30", Outcome.Kept)]
    [InlineData("2024-07-01", Outcome.Broken)]
    public void A_term_of_two_years_is_counted_with_its_first_day(string ends, Outcome outcome)
        => Ask(Rule with { AtMost = Period.FromYears(2) }, "2024-01-01", Seat with { TermEnds = Given.Day(ends) }).Outcome.ShouldBe(outcome);

    [Fact]
    public void Where_a_seat_does_not_say_since_when_nothing_tells_how_long_the_term_is()
        => Ask(Rule with { AtMost = Period.FromYears(2) }, "2024-01-01", Seat with { FirstDay = Fact.None }).ShouldBeKept();

    [Fact]
    public void A_term_that_ends_before_it_begins_is_refused()
    {
        Compact.TryFrom(Given.Compact.WithSeats(Given.Panel, [Seat with { TermEnds = 30.June(2022) }]), out _, out var problems).ShouldBeFalse();
        problems.ShouldHaveSingleItem().Place.ShouldBe("Groups[panel].Seats[0].TermEnds");
        Should.Throw<ArgumentOutOfRangeException>(() => Rule with { AtMost = Period.Zero }).ParamName.ShouldBe("AtMost");
    }

    [Fact]
    public void Of_those_whom_somebody_chose_the_others_have_no_term()
    {
        SeatedForTerm chosen = Rule with { Whose = Whose.AppointedBy(Given.Council) };

        Ask(chosen, "2024-07-01", Seat with { AppointedBy = Given.Umbrella }).ShouldBeNotApplicable(NothingReason.NoSeats);
        Ask(chosen, "2024-06-30", Seat with { AppointedBy = Given.Council }).ShouldBeKept();
        Ask(chosen, "2024-07-01", Seat with { AppointedBy = Given.Council }).ShouldBeBroken((BreachReason.SeatTermEnded, Given.Association(1)));
        Ask(chosen, "2024-07-01", Seat).ShouldBeUndetermined((FactKind.SeatAppointedBy, Given.Association(1), Given.Panel));
    }

    [Fact]
    public void Substitutes_may_have_a_term_of_their_own()
    {
        SeatedForTerm substitutes = (SeatedForTerm)(Rule with { AtMost = Period.FromYears(1) }).Under(Overenskommelse.Rules.Readings.Counting.OnlySubstitutes);
        Seat substitute = Seat with { Kind = SeatKind.Substitute, FirstDay = 1.July(2023) };

        Ask(substitutes, "2024-06-30", Seat, substitute).ShouldBeKept();
        Ask(substitutes, "2024-06-30", Seat, substitute with { FirstDay = 30.June(2023) }).ShouldBeBroken((BreachReason.SeatTermTooLong, Given.Association(1)));
        Ask(substitutes, "2024-07-01", Seat).ShouldBeNotApplicable(NothingReason.NoSeats);
        Ask(substitutes, "2024-07-01", substitute).ShouldBeBroken((BreachReason.SeatTermEnded, Given.Association(1)));
    }

    [Theory]
    [InlineData(1, Outcome.Kept)]
    [InlineData(2, Outcome.Kept)]
    [InlineData(3, Outcome.Broken)]
    public void Two_terms_in_a_row_are_the_most(int terms, Outcome outcome) => Row(Terms(terms)).Outcome.ShouldBe(outcome);

    [Fact]
    public void A_day_between_begins_a_new_row()
    {
        Seat[] terms = Terms(3);

        Row([terms[0], terms[1], terms[2] with { FirstDay = 1.January(2024) }]).ShouldBeBroken((BreachReason.TooManyTerms, Given.Association(1)));
        Row([terms[0], terms[1], terms[2] with { FirstDay = 2.January(2024) }]).ShouldBeKept();
    }

    [Fact]
    public void Another_person_has_a_row_of_their_own()
    {
        Seat[] terms = Terms(3);

        Row([terms[0], terms[1], terms[2] with { Holder = Given.Person("another") }]).ShouldBeKept();
        Row([terms[0], terms[1], terms[2] with { Holder = Fact.NotKnown }]).ShouldBeUndetermined((FactKind.SeatHolder, Given.Association(1), Given.Panel));
    }

    [Fact]
    public void A_term_that_has_not_begun_and_a_substitute_s_seat_do_not_count()
    {
        Seat[] terms = Terms(3);

        Row([terms[0], terms[1] with { LastDay = 15.June(2024) }, terms[2] with { FirstDay = 16.June(2024) }]).ShouldBeKept();
        Row([terms[0], terms[1], terms[2] with { Kind = SeatKind.Substitute }]).ShouldBeNotApplicable(NothingReason.NoSeats);
        Row([terms[0], terms[1], terms[2] with { Kind = Fact.NotKnown }]).ShouldBeUndetermined((FactKind.SeatKind, Given.Association(1), Given.Panel));
    }

    [Fact]
    public void A_seat_that_was_held_at_the_same_time_does_not_break_a_row()
    {
        Seat beside = Seat with { Organisation = Given.Association(2), FirstDay = 1.February(2023), LastDay = 1.March(2023), TermEnds = Fact.None };

        Row([.. Terms(3), beside]).ShouldBeBroken((BreachReason.TooManyTerms, Given.Association(1)));
        Row([.. Terms(2), beside]).ShouldBeKept();
    }

    [Theory]
    [InlineData("2024-01-01", Outcome.Broken)]
    [InlineData("2023-12-31", Outcome.Broken)]
    [InlineData("2023-12-15", Outcome.Broken)]
    [InlineData("2024-01-02", Outcome.Kept)]
    public void A_term_that_begins_before_the_last_has_ended_follows_on_it(string began, Outcome outcome)
    {
        Seat[] terms = Terms(3);
        Row([terms[0], terms[1], terms[2] with { FirstDay = Given.Day(began) }]).Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void What_was_too_many_is_past_when_nobody_sits_there_in_that_row()
    {
        Seat[] terms = Terms(3);

        Row([terms[0], terms[1], terms[2] with { LastDay = 15.June(2024) }]).ShouldBeBroken((BreachReason.TooManyTerms, Given.Association(1)));
        Row([terms[0], terms[1], terms[2] with { LastDay = 14.June(2024) }]).ShouldBeNotApplicable(NothingReason.NoSeats);
        Row([terms[0], terms[1], terms[2] with { LastDay = 31.March(2024) }, terms[2] with { FirstDay = 1.May(2024) }]).ShouldBeKept();
    }

    [Theory]
    [InlineData("2024-01-01", "2023-12-31", Outcome.Kept)]
    [InlineData("2024-01-01", "2024-01-01", Outcome.Undetermined)]
    [InlineData("2024-01-01", "2024-01-02", Outcome.Undetermined)]
    public void Of_terms_before_the_facts_were_kept_nothing_is_known(string began, string recorded, Outcome outcome)
    {
        CompactFacts facts = Given.Compact.WithSeats(Given.Panel, [Seat with { FirstDay = Given.Day(began), TermEnds = Fact.None }]) with { RecordedFrom = Given.Day(recorded) };
        new TermsInARow(Given.Clause(), Given.Panel, AtMost: 2).Asked(facts).Outcome.ShouldBe(outcome);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void At_least_one_term_may_be_held(int most) => Should.Throw<ArgumentOutOfRangeException>(() => new TermsInARow(Given.Clause(), Given.Panel, most)).ParamName.ShouldBe("AtMost");

    private static Seat[] Terms(int terms) =>
    [
        .. Enumerable.Range(0, terms).Select(number => Seat with
        {
            FirstDay = new LocalDate(2022 + number, 1, 1),
            LastDay = number == terms - 1 ? Fact.None : new LocalDate(2022 + number, 12, 31),
            TermEnds = Fact.None,
        }),
    ];

    private static Finding Row(Seat[] terms) => new TermsInARow(Given.Clause(), Given.Panel, AtMost: 2).Asked(Given.Compact.WithSeats(Given.Panel, [.. terms]));

    private static Finding Ask(SeatedForTerm rule, string on, params Seat[] seats) => rule.Asked(Given.Compact.WithSeats(Given.Panel, [.. seats]), Given.Day(on));
}
