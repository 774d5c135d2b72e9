using Overenskommelse.Rules;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Regions;

/// <summary>Which clause examines which sentence, how binding it is, and under which readings.</summary>
public sealed class NorrbottenTextTests
{
    [Theory]
    [InlineData(1, Strength.Must, "leadership-group.in-place", "leadership-group.leads-and-evaluates")]
    [InlineData(2, Strength.Must, "leadership-group.drives-the-work")]
    [InlineData(3, Strength.Must, "leadership-group.every-party-seated", "leadership-group.parties-only", "leadership-group.capacities")]
    [InlineData(4, Strength.Must, "leadership-group.even-split")]
    [InlineData(5, Strength.Must, "leadership-group.political-report", "leadership-group.suitable-forum")]
    [InlineData(6, Strength.Must, "development-group.in-place", "development-group.broad-involvement")]
    [InlineData(7, Strength.Must, "development-group.develops-the-questions")]
    [InlineData(8, Strength.Must, "development-group.signatories-involved")]
    [InlineData(9, Strength.Must, "development-group.members", "development-group.public-parties-seated", "development-group.officials", "development-group.broad-participation")]
    [InlineData(10, Strength.Must, "development-group.civil-coordination")]
    [InlineData(11, Strength.Must, "development-group.whole-sector")]
    [InlineData(12, Strength.Must, "development-group.public-coordination")]
    [InlineData(13, Strength.Must, "development-group.balance")]
    [InlineData(14, Strength.Must, "development-group.shared-leadership")]
    [InlineData(15, Strength.Must, "development-group.leaders-appointed-yearly")]
    [InlineData(16, Strength.May, "development-group.co-opting")]
    [InlineData(17, Strength.Must, "development-group.support")]
    [InlineData(19, Strength.May, "development-group.working-groups")]
    [InlineData(20, Strength.May, "development-group.matters")]
    [InlineData(21, Strength.Must, "development-group.nominations")]
    [InlineData(22, Strength.Must, "development-group.nominations")]
    [InlineData(23, Strength.Must, "annual-meeting.held", "annual-meeting.every-party-attends", "annual-meeting.broad-participation")]
    [InlineData(24, Strength.Must, "annual-meeting.matters")]
    [InlineData(25, Strength.Must, "other-occasions")]
    [InlineData(26, Strength.Must)]
    public void Each_sentence_has_its_clauses_and_each_clause_its_strength(int sentence, Strength strength, params string[] clauses)
        => Citing(sentence).ShouldBe(clauses.Select(clause => (clause, strength)));

    [Fact]
    public void NB_18_proposes_four_meetings_and_demands_room_for_pre_meetings()
        => Citing(18).ShouldBe([("development-group.four-meetings", Strength.Should), ("development-group.pre-meetings", Strength.Must)]);

    [Fact]
    public void NB_4_is_read_as_equal_sides_or_within_some_seats() => Readings("leadership-group.even-split",
        [Balance.Equal, Between.Sectors, Counting.RegularSeats, Unaligned.OnNeitherSide],
        [Balance.Within(difference: 1), Counting.WithCoOpted, Unaligned.OnPublicSide]);

    [Fact]
    public void NB_5_is_read_as_once_or_every_year()
        => Readings("leadership-group.political-report", [Frequency.OnceSinceInForce], [Frequency.EveryCalendarYear]);

    [Fact]
    public void NB_9_reads_Samforma_as_one_of_those_who_have_joined()
        => Readings("development-group.members", [PartyItself.HasJoined], [PartyItself.HasToSign]);

    [Fact]
    public void NB_9_and_NB_23_leave_breadth_to_judgement_or_to_a_number()
    {
        Readings("development-group.broad-participation", [Breadth.Judged, PartyItself.HasJoined], [Breadth.AtLeast(5), PartyItself.HasToSign]);

        var meeting = Norrbotten.Rules["annual-meeting.broad-participation"];
        Names(meeting.Readings).ShouldBe(Names([Breadth.Judged]));
        meeting.Alternatives.ShouldHaveSingleItem().ShouldBeOfType<Breadth>().Organisations.ShouldNotBeNull();
    }

    [Fact]
    public void NB_13_is_read_as_sixty_per_cent_between_the_sectors() => Readings("development-group.balance",
        [Balance.AtMost(percent: 60), Between.Sectors, Counting.RegularSeats, Unaligned.OnNeitherSide],
        [Balance.Equal, Balance.Within(difference: 1), Between.Parties, Counting.WithCoOpted, Unaligned.OnPublicSide]);

    [Fact]
    public void NB_14_is_read_as_taken_over_side_by_side_or_when_it_is_recorded()
        => Readings("development-group.shared-leadership",
            [Succession.WhenTermIsOut, Term.UntilAnniversary, FirstAppointment.WithinAYear], [Succession.WhenRecorded, FirstAppointment.AtOnce]);

    [Fact]
    public void NB_15_is_read_as_until_the_anniversary_or_the_end_of_the_year()
        => Readings("development-group.leaders-appointed-yearly",
            [Term.UntilAnniversary, Succession.WhenTermIsOut, FirstAppointment.WithinAYear], [Term.CalendarYear, Succession.WhenRecorded, FirstAppointment.AtOnce]);

    [Fact]
    public void NB_18_is_read_as_a_calendar_year_or_twelve_months()
        => Readings("development-group.four-meetings", [Yearly.CalendarYear], [Yearly.RollingTwelveMonths]);

    [Fact]
    public void NB_22_is_read_as_open_from_the_day_of_the_decision_or_the_day_after()
        => Readings("development-group.nominations", [Opening.DayOfDecision, PartyItself.HasJoined], [Opening.DayAfterDecision, PartyItself.HasToSign]);

    [Fact]
    public void NB_21_counts_the_whole_of_the_last_day()
    {
        var rule = Norrbotten.Rules["development-group.nominations"].ShouldBeOfType<NominatedInTime>();

        rule.LastDay.ShouldBe(new AnnualDate(7, 26));
        rule.OpensWith.ShouldBe(Norrbotten.RegionalCouncil);
        rule.Clause.Interpretations.Select(reading => reading.Name).ShouldContain("whole-last-day");
    }

    [Fact]
    public void NB_26_is_informative_and_nothing_else_is()
        => Norrbotten.Rules.Sources.ShouldHaveSingleItem().Sentences.Where(sentence => sentence.IsInformative).Select(sentence => sentence.Number).ShouldBe([26]);

    [Fact]
    public void There_are_twenty_six_sentences()
        => Norrbotten.Rules.Sources[0].Sentences.Select(sentence => sentence.Number).ShouldBe(Enumerable.Range(1, 26));

    [Fact]
    public void Every_name_that_a_clause_uses_for_its_bearers_and_judges_has_words()
        => Norrbotten.Rules.SelectMany(rule => rule.Clause.Bearers.Concat(rule.Clause.Judges)).ShouldAllBe(id => Norrbotten.Rules.Vocabulary.Find(id) != null);

    [Fact]
    public void Plain_present_tense_is_a_commitment_by_a_reading_that_says_so()
    {
        Norrbotten.Rules["annual-meeting.held"].Clause.Interpretations.ShouldContain(Interpretation.PresentTense);
        Norrbotten.Rules["leadership-group.even-split"].Clause.Interpretations.ShouldNotContain(Interpretation.PresentTense);
    }

    private static IEnumerable<(string, Strength)> Citing(int sentence) => Norrbotten.Rules
        .Where(rule => rule.Clause.Citation.Sentences.Contains(sentence))
        .Select(rule => (rule.Clause.Id.Value, rule.Clause.Strength));

    private static void Readings(ClauseId clause, ValueList<Reading> chosen, ValueList<Reading> alternatives)
    {
        Names(Norrbotten.Rules[clause].Readings).ShouldBe(Names(chosen));
        Names(Norrbotten.Rules[clause].Alternatives).ShouldBe(Names(alternatives), ignoreOrder: true);
    }

    private static IEnumerable<string> Names(ValueList<Reading> readings) => readings.Select(reading => reading.Name);
}
