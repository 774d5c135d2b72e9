using Overenskommelse.Examination;
using Overenskommelse.Rules;

namespace Overenskommelse.Presentation;

/// <summary>What the kinds of rule say of the things that they are about: which it is, on which day, and which of two it was.</summary>
public sealed class KindWordsTests
{
    private static readonly OfficeId Vice = new("vice-chair");
    private static readonly OrganisationId Choir = new("choir");

    private static readonly MeetingsQuorate Quorate = new(Given.Clause(), Given.Panel, 2);
    private static readonly MeetingsCalled Called = new(Given.Clause(), MeetingKind.Group, Period.FromWeeks(2)) { Group = Given.Panel };
    private static readonly PlanInForce Short = new(Given.Clause()) { AtMost = Period.FromYears(3) };
    private static readonly LeadersApart Apart = new(Given.Clause(), [Given.Chair, Vice]);

    [Theory]
    [InlineData(1, "Det enda mötet som har hållits var beslutfört.", "The only meeting held had a quorum.")]
    [InlineData(2, "Båda mötena som har hållits var beslutföra.", "Both meetings held had a quorum.")]
    [InlineData(3, "Alla tre möten som har hållits var beslutföra.", "All three meetings held had a quorum.")]
    public void One_meeting_has_a_quorum_in_the_singular(int meetings, string swedish, string english) =>
        Says(Quorate, Met([.. Enumerable.Range(1, meetings).Select(month => Meeting(new LocalDate(2024, month, 1), attending: 2))]), swedish, english);

    [Fact]
    public void Meetings_without_a_quorum_are_told_each_with_its_day() => Says(
        Quorate,
        Met(Meeting(3.March(2024), attending: 1), Meeting(7.April(2024), attending: 1)),
        "Mötet den 3 mars 2024 var inte beslutfört: minst två av ledamöterna ska delta. Mötet den 7 april 2024 var inte beslutfört: minst två av ledamöterna ska delta.",
        "The meeting on 3 March 2024 had no quorum: at least two of the members are to attend. The meeting on 7 April 2024 had no quorum: at least two of the members are to attend.");

    [Fact]
    public void A_meeting_of_a_known_month_is_told_beside_one_of_a_known_day() => Says(
        Quorate,
        Met(Meeting(3.March(2024), attending: 1), Meeting(DayFact.InMonth(2024, 4), attending: 1)),
        "Mötet under april 2024 var inte beslutfört",
        "The meeting in April 2024 had no quorum");

    [Theory]
    [InlineData("2024-03-01", "utlystes den 1 mars 2024, en dag i förväg (sista dagen var den 17 februari 2024).", "was called on 1 March 2024, one day ahead (the last day was 17 February 2024).")]
    [InlineData("2024-02-18", "utlystes den 18 februari 2024, 13 dagar i förväg (", "was called on 18 February 2024, 13 days ahead (")]
    [InlineData("2024-03-02", "utlystes den 2 mars 2024, samma dag (", "was called on 2 March 2024, the same day (")]
    public void When_a_meeting_was_called_is_told_and_how_long_before(string called, string swedish, string english) => Says(
        Called,
        Met(Meeting(2.March(2024)) with { CalledOn = Given.Day(called) }),
        $"Mötet den 2 mars 2024 {swedish}",
        $"The meeting on 2 March 2024 {english}");

    [Fact]
    public void A_meeting_called_in_time_is_not_told() => Says(
        Called, Met(Meeting(2.March(2024)) with { CalledOn = 17.February(2024) }), "Det enda mötet som har hållits utlystes minst två veckor i förväg.", "The only meeting held was called at least two weeks ahead.");

    [Fact]
    public void A_meeting_that_was_never_called_is_told_as_such() => Says(
        Called,
        Met(Meeting(2.March(2024)) with { CalledOn = Fact.None }),
        "Mötet den 2 mars 2024 utlystes inte (sista dagen var den 17 februari 2024).",
        "The meeting on 2 March 2024 was not called (the last day was 17 February 2024).");

    [Fact]
    public void What_is_known_of_when_a_meeting_was_called_or_met_is_told()
    {
        Says(
            Called,
            Met(Meeting(DayFact.InMonth(2024, 3)) with { CalledOn = 20.March(2024) }),
            "Mötet under mars 2024 utlystes den 20 mars 2024, senare än texten anger.",
            "The meeting in March 2024 was called on 20 March 2024, later than the text says.");
        Says(
            Called with { Before = Period.FromMonths(2) },
            Met(Meeting(1.March(2024)) with { CalledOn = DayFact.InMonth(2024, 2) }),
            "Mötet den 1 mars 2024 utlystes under februari 2024 (sista dagen var den 1 januari 2024).",
            "The meeting on 1 March 2024 was called in February 2024 (the last day was 1 January 2024).");
    }

    [Theory]
    [InlineData("Handlingsplanen", "Planen ”Handlingsplanen” började den 1 januari 2024 och är för längre tid än tre år (sista möjliga dag är den 31 december 2026).", "The plan “Handlingsplanen” began on 1 January 2024 and is for longer than three years (the last day that it may have is 31 December 2026).")]
    [InlineData(null, "Planen började den 1 januari 2024 och är för längre tid än tre år (", "The plan began on 1 January 2024 and is for longer than three years (")]
    public void A_plan_is_called_by_its_name(string? name, string swedish, string english) =>
        Says(Short, Given.Compact with { Plans = [new(1.January(2024), 1.January(2027)) { Name = name }] }, swedish, english);

    [Fact]
    public void A_plan_whose_first_day_is_known_to_its_month_or_not_at_all_leaves_no_hole()
    {
        Says(
            Short,
            Given.Compact with { Plans = [new(DayFact.InMonth(2024, 1), 1.February(2027))] },
            "Planen började under januari 2024 och är för längre tid än tre år.",
            "The plan began in January 2024 and is for longer than three years.");
        Says(
            Short,
            Given.Compact with { Plans = [new(DayFact.InYear(2023), Fact.None)] },
            "Planen började under 2023 och har inget slut; texten anger högst tre år.",
            "The plan began in 2023 and has no end; the text says at most three years.");
        Says(
            Short,
            Given.Compact with { Plans = [new(Fact.None, 1.February(2027))] },
            "Planen har ingen första dag; texten anger högst tre år.",
            "The plan has no first day; the text says at most three years.");
    }

    [Fact]
    public void Plans_that_are_too_long_are_told_one_by_one() => Says(
        Short,
        Given.Compact with { Plans = [new(1.January(2024), Fact.None) { Name = "Ett" }, new(1.January(2024), 1.January(2030)) { Name = "Två", Key = new("b") }] },
        "Planen ”Ett” började den 1 januari 2024 och har inget slut; texten anger högst tre år (sista möjliga dag är den 31 december 2026). Planen ”Två” började den 1 januari 2024 och är för längre tid än tre år",
        "The plan “Ett” began on 1 January 2024 and has no end; the text says at most three years (the last day that it may have is 31 December 2026). The plan “Två” began on 1 January 2024 and is for longer than three years");

    [Theory]
    [InlineData(true, "Ordföranden och vice ordföranden är inte tillsatta.", "Nobody serves as the chair or the vice chair.")]
    [InlineData(false, "Vice ordföranden är inte tillsatt.", "Nobody serves as the vice chair.")]
    public void Two_offices_that_nobody_holds_are_told_in_the_plural(bool both, string swedish, string english) =>
        Says(Apart, Leaders(both ? [] : [From(Given.UmbrellaOffice)], []), swedish, english);

    [Fact]
    public void A_shared_office_that_nobody_holds_is_one()
        => Says(new SharedLeadership(Given.Clause(), Given.Chair, Given.Panel), Given.Compact.WithAppointments(Given.Chair, []) with { InForceFrom = 1.May(2021) }, "Ordföranden är inte tillsatt.", "Nobody serves as the chair.");

    [Fact]
    public void Leaders_from_two_sides_from_one_and_from_none_are_told_apart()
    {
        Says(Apart, Leaders([From(Given.UmbrellaOffice)], [From(Given.RegionOffice)]), "De som har uppdragen (ordföranden och vice ordföranden) kommer från olika sidor.", "Those in office (the chair and the vice chair) come from different sides.");
        Says(
            Apart,
            Leaders([From(Given.University)], [From(Given.University)]),
            "Ingen av dem som har uppdragen (ordföranden och vice ordföranden) kommer från någon av sidorna: från den idéburna sidan eller från den offentliga sidan.",
            "None of those in office (the chair and the vice chair) comes from any of the sides: from the civil-society side or from the public side.");
        Says(
            Apart,
            Leaders([From(Given.UmbrellaOffice)], [From(Given.University)]),
            "Bara en av dem som har uppdragen (ordföranden och vice ordföranden) kommer från någon av sidorna",
            "Only one of those in office (the chair and the vice chair) comes from any of the sides");
        Says(Apart, Leaders([From(Given.CountyOffice)], [From(Given.RegionOffice)]), "Vice ordföranden innehas från samma sida som ett annat av uppdragen.", "The vice chair is held from the same side as another of the offices.");
    }

    [Fact]
    public void That_the_only_signatory_has_left_is_not_that_nobody_has_signed()
    {
        ContactPersonNamed rule = new(Given.Clause());
        Says(
            rule,
            Given.Compact with { Signatories = [new(Given.Association(1), 1.June(2021)) { LastDay = 14.June(2024) }] },
            "Ingen organisation är ansluten längre, så det finns inget att pröva.",
            "No organisation is part of the compact any more, so there is nothing to examine.");
        Says(rule, Given.Compact with { Signatories = [] }, "Ingen organisation har undertecknat, så det finns inget att pröva än.", "No organisation has signed, so there is nothing to examine yet.");
        Says(
            rule,
            Given.Compact with { Signatories = [new(Given.Association(1), 16.June(2024))] },
            "Ingen organisation har undertecknat, så det finns inget att pröva än.",
            "No organisation has signed, so there is nothing to examine yet.");
    }

    [Theory]
    [InlineData("2024-06-14", "Mandatet för den som företräder Kören har gått ut (sista dagen var den 14 juni 2024).", "The term of whoever sits for Kören has run out (the last day was 14 June 2024).")]
    [InlineData(null, "Mandatet för den som företräder Kören är inte för någon bestämd tid.", "The term of whoever sits for Kören is for no set time.")]
    public void A_term_that_has_run_out_is_not_one_of_no_set_time(string? ends, string swedish, string english) => Says(
        new SeatedForTerm(Given.Clause(), Given.Panel), Seated(new Seat(Choir, SeatKind.Regular) { TermEnds = ends is null ? Fact.None : Given.Day(ends) }), swedish, english);

    [Fact]
    public void A_term_that_ran_out_some_day_of_a_month_is_told_as_such() => Says(
        new SeatedForTerm(Given.Clause(), Given.Panel),
        Seated(new Seat(Choir, SeatKind.Regular) { TermEnds = DayFact.InMonth(2024, 5) }),
        "Mandatet för den som företräder Kören har gått ut (sista dagen var någon dag under maj 2024).",
        "The term of whoever sits for Kören has run out (the last day was some day in May 2024).");

    private static Appointment From(OrganisationId organisation) => new(organisation, 1.March(2022));

    private static CompactFacts Leaders(Register<Appointment> chair, Register<Appointment> vice) => Given.Compact.WithAppointments(Given.Chair, chair).WithAppointments(Vice, vice);

    private static CompactFacts Met(params ValueList<Meeting> meetings) => Given.Compact.WithSeats(Given.Panel, Given.Seats(civil: 3)).WithMeetings(Given.Panel, meetings.ToRegister());

    private static Meeting Meeting(DayFact day, int attending = 3) => new(MeetingKind.Group, day) { MembersAttending = attending };

    private static CompactFacts Seated(Seat seat) => Given.Compact.With(new Organisation(Choir) { Name = "Kören", Party = Given.Umbrella }).WithSeats(Given.Panel, [seat]);

    private static void Says(Rule rule, CompactFacts facts, string swedish, string english)
    {
        RuleSet rules = Given.RuleSet(rule).Calling(
            new Label(Given.Panel, "styrelsen", "the board"),
            new Label(Given.Chair, "ordföranden", "the chair"),
            new Label(Vice, "vice ordföranden", "the vice chair"));
        Report report = rules.Examine(Compact.From(facts), Given.Today);
        report.InWords(report[^1], Language.Swedish).ShouldContain(swedish, Case.Sensitive);
        report.InWords(report[^1], Language.English).ShouldContain(english, Case.Sensitive);
    }
}
