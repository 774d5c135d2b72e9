using Overenskommelse.Examination;
using Overenskommelse.Regions;

namespace Overenskommelse.Presentation;

/// <summary>Sentences as a process leader would say them, in both languages.</summary>
public sealed class SentencesTests
{
    private static readonly Organisation CountyByName = new(Given.CountyOffice) { Name = "Länsstyrelsen Norrbotten", Party = Given.County };

    [Fact]
    public void Three_who_share_an_office_of_two_are_told_by_both_numbers()
    {
        Appointment third = new(Given.CountyOffice, 1.March(2024)) { Holder = Given.Person("county-1"), AppointedBy = Norrbotten.LeadershipGroup };
        CompactFacts facts = Given.Norrbotten.WithAppointments(Norrbotten.MeetingLeaders, Given.MeetingLeaders(1.March(2024)).Add(third));
        Says(
            facts,
            "development-group.shared-leadership",
            "Mötesledningen består av tre personer; texten anger två.",
            "Three people serve as the meeting leaders; the text says two.");
    }

    [Fact]
    public void Those_with_one_breach_share_a_noun()
    {
        CompactFacts facts = Given.Norrbotten.WithAppointments(Norrbotten.MeetingLeaders, Given.MeetingLeaders(1.March(2023))) with
        {
            Organisations = Given.Norrbotten.Organisations,
        };
        Says(
            facts.With(new Organisation(Given.RegionOffice) { Name = "Region Norrbotten", Party = Given.Region }),
            "development-group.leaders-appointed-yearly",
            "Mötesledarna från Samforma och Region Norrbotten utsågs den 1 mars 2023, och uppdraget gick ut den 29 februari 2024.",
            "The meeting leaders from Samforma and Region Norrbotten were appointed on 1 March 2023, and the appointment ran out on 29 February 2024.");
    }

    [Fact]
    public void One_by_themselves_is_told_in_the_singular()
    {
        Register<Appointment> leaders = [Given.MeetingLeaders(1.March(2024)).Known[0], Given.MeetingLeaders(1.March(2023)).Known[1]];
        Says(
            Given.Norrbotten.WithAppointments(Norrbotten.MeetingLeaders, leaders).With(new Organisation(Given.RegionOffice) { Name = "Region Norrbotten", Party = Given.Region }),
            "development-group.leaders-appointed-yearly",
            "Mötesledaren från Region Norrbotten utsågs den 1 mars 2023, och uppdraget gick ut den 29 februari 2024.",
            "The meeting leader from Region Norrbotten was appointed on 1 March 2023, and the appointment ran out on 29 February 2024.");
    }

    [Fact]
    public void A_seat_in_another_capacity_tells_both_capacities()
    {
        Group group = Given.LeadershipGroup(civil: 4, region: 2, county: 2);
        ValueList<Seat> seats = group.Seats.Known;
        Says(
            Given.Norrbotten.With(CountyByName).With(group with { Seats = [.. seats.Take(7), seats[7] with { Capacity = Capacity.Politician }] }),
            "leadership-group.capacities",
            "En av platserna för Länsstyrelsen Norrbotten innehas i egenskap av förtroendevald; texten anger tjänsteperson i ledande befattning.",
            "One of the seats for the County Administrative Board of Norrbotten is held in the capacity of elected politician; the text says official in a management position.");
    }

    [Fact]
    public void A_capacity_of_another_body_tells_both_bodies()
    {
        Group group = Given.LeadershipGroup(civil: 4, region: 2, county: 2);
        ValueList<Seat> seats = group.Seats.Known;
        Says(
            Given.Norrbotten
                .With(new Organisation(Given.Association(1)) { Name = "Kören Norrsken", Party = Given.Umbrella })
                .With(group with { Seats = [seats[0] with { CapacityOf = Given.Association(1) }, .. seats.Skip(1)] }),
            "leadership-group.capacities",
            "En av platserna för Samforma innehas av någon med uppdrag i Kören Norrsken; texten anger styrelseledamot i Samforma.",
            "One of the seats for Samforma is held by somebody whose office or employment is in Kören Norrsken; the text says board member of Samforma.");
    }

    [Fact]
    public void Officials_may_hold_management_positions()
    {
        Group group = Given.DevelopmentGroup(civil: 7, county: 1, region: 1);
        ValueList<Seat> seats = group.Seats.Known;
        Says(
            Given.Norrbotten.With(CountyByName).With(group with { Seats = [.. seats.Select(seat => seat.Organisation == Given.CountyOffice ? seat with { Capacity = Capacity.Politician } : seat)] }),
            "development-group.officials",
            "Platsen för Länsstyrelsen Norrbotten innehas i egenskap av förtroendevald; texten anger tjänsteperson, även i ledande befattning.",
            "The seat for the County Administrative Board of Norrbotten is held in the capacity of elected politician; the text says official, also in a management position.");
    }

    [Fact]
    public void A_report_is_told_with_whom_it_was_made_to() => Says(
        Given.Norrbotten,
        "leadership-group.political-report",
        "En rapport till ett politiskt forum lämnades den 1 februari 2023.",
        "One report to a political forum was made on 1 February 2023.");

    [Theory]
    [InlineData(MeetingStatus.Held, "Ett årligt möte arrangerat av ledningsgruppen hölls den 1 juni.", "One annual meeting arranged by the leadership group was held on 1 June.")]
    [InlineData(MeetingStatus.Cancelled, "Inget årligt möte arrangerat av ledningsgruppen har hållits ännu.", "No annual meeting arranged by the leadership group has been held yet.")]
    public void Who_arranged_a_meeting_agrees_with_its_kind(MeetingStatus status, string swedish, string english)
    {
        CompactFacts facts = Given.Norrbotten with { Meetings = [Given.AnnualMeeting(1.June(2024)) with { ArrangedBy = Norrbotten.LeadershipGroup, Status = status }] };
        Says(
            Norrbotten.Rules.Adjust<Rules.MeetingsHeld>("annual-meeting.held", rule => rule with { ArrangedBy = Norrbotten.LeadershipGroup }),
            facts,
            "annual-meeting.held",
            swedish,
            english);
    }

    [Fact]
    public void A_window_within_a_year_names_the_year_once()
    {
        Report report = Given.Norrbotten.InNorrbotten();
        Finding round = report.First(finding => finding.Clause.Id == "development-group.nominations" && finding.Period is { } period && period.Start.Year == 2021);
        new Words(Norrbotten.Rules, report.Compact, Language.Swedish).TitleOf(round).ShouldEndWith(", 21 april–26 juli 2021");
        new Words(Norrbotten.Rules, report.Compact, Language.English).TitleOf(round).ShouldEndWith(", 21 April–26 July 2021");
    }

    [Fact]
    public void A_withdrawn_nomination_has_come_in_all_the_same()
    {
        Nomination withdrawn = new(Given.Association(1), 1.May(2024)) { WithdrawnOn = 2.May(2024) };
        Finding finding = Given.Norrbotten.WithNominations(Norrbotten.DevelopmentGroup, [withdrawn]).InNorrbotten()
            .Last(each => each.Clause.Id == "development-group.nominations");
        string words = new Words(Norrbotten.Rules, Compact.From(Given.Norrbotten), Language.Swedish).Why(finding);
        words.ShouldStartWith("Det finns inga nomineringar att pröva.");
        words.ShouldNotContain("kommit in");
    }

    [Fact]
    public void A_meeting_from_before_the_compact_is_not_denied()
    {
        CompactFacts facts = Given.Norrbotten with { Meetings = [Given.AnnualMeeting(18.May(2021))] };
        Words words = new(Norrbotten.Rules, Compact.From(facts), Language.Swedish);
        Finding held = facts.InNorrbotten(on: 1.December(2021)).Single(each => each.Clause.Id == "annual-meeting.every-party-attends" && each.Period is { } period && period.Start.Year == 2021);
        words.Why(held).ShouldStartWith("Inget årligt möte har hållits under 2021 medan överenskommelsen gällde, så det finns inget att pröva än.");
    }

    [Fact]
    public void What_is_judged_one_by_one_tells_who_remains()
    {
        CompactFacts facts = Given.Norrbotten.With(CountyByName) with
        {
            Judgements = [new("development-group.public-coordination", Verdict.Kept, Norrbotten.LeadershipGroup, 1.May(2024)) { About = Norrbotten.Region }],
        };
        Says(
            facts,
            "development-group.public-coordination",
            "Någon behöver bedöma om detta stämmer för Länsstyrelsen Norrbotten: ",
            "Somebody has to judge whether this is so of the County Administrative Board of Norrbotten: ");
    }

    [Fact]
    public void Those_whom_nobody_has_named_are_not_counted_in_words()
    {
        Register<Appointment> unnamed = [.. Given.MeetingLeaders(1.March(2024)).Known.Concat(Given.MeetingLeaders(2.March(2024)).Known).Select(each => each with { Holder = Fact.NotKnown })];
        Says(
            Given.Norrbotten.WithAppointments(Norrbotten.MeetingLeaders, unnamed),
            "development-group.leaders-appointed-yearly",
            "De som har uppdraget (mötesledningen) är utsedda av ledningsgruppen",
            "Those in office (the meeting leaders) were appointed by the leadership group");
    }

    [Fact]
    public void Two_things_of_one_name_are_told_apart()
    {
        Seat[] seats = [new(new OrganisationId("kor-1"), SeatKind.Regular), new(new OrganisationId("kor-2"), SeatKind.Regular)];
        CompactFacts facts = Given.Norrbotten
            .With(new Organisation(new("kor-1")) { Name = "Kören Norrsken", Party = Given.Umbrella })
            .With(new Organisation(new("kor-2")) { Name = "kören  Norrsken", Party = Given.Umbrella })
            .WithSeats(Norrbotten.DevelopmentGroup, [.. seats]);
        Says(
            facts,
            "development-group.members",
            "Kören Norrsken (”kor-1”) och kören Norrsken (”kor-2”) har var sin plats men har inte anslutit sig.",
            "Kören Norrsken (“kor-1”) and kören Norrsken (“kor-2”) each have a seat but have not joined.");
    }

    [Fact]
    public void A_body_is_called_one_thing_in_a_language()
    {
        CompactFacts facts = Given.Norrbotten.With(CountyByName)
            .WithNominations(Norrbotten.DevelopmentGroup, [new(Given.CountyOffice, 1.May(2024))]);
        Report report = facts.InNorrbotten();
        Finding finding = report.Last(each => each.Clause.Id == "development-group.nominations");
        new Words(Norrbotten.Rules, report.Compact, Language.English).Why(finding).ShouldStartWith("The County Administrative Board of Norrbotten nominated on 1 May 2024 but is not");
        new Words(Norrbotten.Rules, report.Compact, Language.Swedish).Why(finding).ShouldStartWith("Länsstyrelsen Norrbotten nominerade den 1 maj 2024 men är inte");
    }

    [Fact]
    public void Pre_meetings_are_the_parties_own()
    {
        CompactFacts facts = Given.Norrbotten.WithMeetings(Norrbotten.DevelopmentGroup, Fact.NotKnown);
        Says(
            facts,
            "development-group.pre-meetings",
            "vilka egna förmöten parterna har hållit inför mötena i utvecklingsgruppen",
            "which pre-meetings of their own the parties have held before the meetings of the development group");
    }

    [Fact]
    public void What_facts_tell_stands_before_what_is_to_be_judged()
    {
        Meeting[] meetings =
        [
            .. new[] { Given.Umbrella, Given.Region, Given.County }.Select(party => new Meeting(MeetingKind.PreMeeting, 5.February(2024)) { PreMeetingOf = party }),
            new(MeetingKind.Group, 7.February(2024)),
            .. new[] { Given.Umbrella, Given.Region }.Select(party => new Meeting(MeetingKind.PreMeeting, 5.May(2024)) { PreMeetingOf = party }),
            new(MeetingKind.Group, 7.May(2024)),
        ];
        Says(
            Given.Norrbotten.WithMeetings(Norrbotten.DevelopmentGroup, [.. meetings]),
            "development-group.pre-meetings",
            "Varje part höll ett eget förmöte inför ett av två möten: mötet den 7 februari. Länsstyrelsen Norrbotten höll inget eget förmöte inför mötet den 7 maj. Någon behöver bedöma om detta stämmer: ",
            "Every party held a pre-meeting of its own before one of two meetings: the one on 7 February. The County Administrative Board of Norrbotten held no pre-meeting of its own before the meeting on 7 May. Somebody has to judge whether this is so: ");
    }

    [Fact]
    public void The_only_meeting_is_told_as_the_meeting()
    {
        Meeting[] meetings =
        [
            .. new[] { Given.Umbrella, Given.Region, Given.County }.Select(party => new Meeting(MeetingKind.PreMeeting, 5.February(2024)) { PreMeetingOf = party }),
            new(MeetingKind.Group, 7.February(2024)),
        ];
        Says(
            Given.Norrbotten.WithMeetings(Norrbotten.DevelopmentGroup, [.. meetings]),
            "development-group.pre-meetings",
            "Varje part höll ett eget förmöte inför mötet den 7 februari.",
            "Every party held a pre-meeting of its own before the meeting on 7 February.");
    }

    [Fact]
    public void What_is_certain_only_together_is_not_told_as_certain_of_each()
    {
        Seat seat = new(new OrganisationId("xorg"), SeatKind.Regular);
        CompactFacts facts = Given.Norrbotten.With(CountyByName).With(new Organisation(new("xorg")) { Name = "Xorg" }).WithSeats(Norrbotten.DevelopmentGroup, [seat]);
        Says(
            facts,
            "development-group.public-parties-seated",
            "Minst ett av följande stämmer, men det är inte känt vilket. Region Norrbotten har ingen ordinarie plats i utvecklingsgruppen. Länsstyrelsen Norrbotten har ingen",
            "At least one of the following is so, though it is not known which. Region Norrbotten has no regular seat in the development group. The County Administrative Board of Norrbotten has no");
    }

    [Fact]
    public void What_is_kept_by_judgement_tells_the_judgement_and_not_a_count_of_none()
    {
        Judgement judged = new("other-occasions", Verdict.Kept, Norrbotten.LeadershipGroup, 1.June(2024)) { Year = 2024 };
        Says(
            Given.Norrbotten with { Meetings = [Given.AnnualMeeting(1.May(2024))], Judgements = [judged] },
            "other-occasions",
            "Ledningsgruppen bedömde den 1 juni 2024 att normen är uppfylld.",
            "The leadership group judged on 1 June 2024 that the norm is kept.");
    }

    [Fact]
    public void Where_numbers_are_not_known_no_change_is_said_to_be_enough()
    {
        Seat[] seats = [.. Given.Seats(civil: 4, county: 1).Known];
        CompactFacts facts = Given.Norrbotten.WithSeats(Norrbotten.DevelopmentGroup, [.. seats.Skip(1), seats[0] with { LastDay = Fact.NotKnown }]);
        Report report = facts.InNorrbotten();
        Finding balance = report.FindingOf("development-group.balance").ShouldBeBroken();
        report.InWords(balance, Language.Swedish).ShouldNotContain("Balans nås");
    }

    [Fact]
    public void Several_agree_in_number()
    {
        Register<Appointment> leaders = [.. Given.MeetingLeaders(1.March(2024)).Known.Select(each => each with { AppointedBy = Norrbotten.DevelopmentGroup })];
        Says(
            Given.Norrbotten.WithAppointments(Norrbotten.MeetingLeaders, leaders).With(new Organisation(Given.RegionOffice) { Name = "Region Norrbotten", Party = Given.Region }),
            "development-group.leaders-appointed-yearly",
            "Mötesledarna från Samforma och Region Norrbotten är inte utsedda av ledningsgruppen.",
            "The meeting leaders from Samforma and Region Norrbotten were not appointed by the leadership group.");
    }

    [Fact]
    public void A_name_of_the_vocabulary_is_told_apart_from_another_of_that_name()
    {
        CompactFacts facts = Given.Norrbotten
            .With(new Organisation(new("choir")) { Name = "Samforma", Party = Given.Umbrella })
            .WithSeats(Norrbotten.DevelopmentGroup, [new Seat(new OrganisationId("choir"), SeatKind.Regular)]);
        Says(facts, "development-group.members", "Samforma (”choir”) har en plats men har inte anslutit sig.", "Samforma (“choir”) has a seat but has not joined.");
    }

    [Fact]
    public void A_name_cannot_draw_a_line_under_a_heading()
    {
        Compact compact = Compact.From(Given.Norrbotten with { Name = $"Inga brister {new string('-', 70)}" });
        string[] lines = Norrbotten.Rules.Examine(compact, Given.Today).ToText(Language.Swedish).Split('\n');
        lines.Where(line => line.Length > 0 && line.Trim('-').Length == 0).Count().ShouldBe(
            Norrbotten.Rules.Examine(Compact.From(Given.Norrbotten), Given.Today).ToText(Language.Swedish).Split('\n').Count(line => line.Length > 0 && line.Trim('-').Length == 0));
    }

    private static void Says(CompactFacts facts, ClauseId clause, string swedish, string english) => Says(Norrbotten.Rules, facts, clause, swedish, english);

    private static void Says(RuleSet rules, CompactFacts facts, ClauseId clause, string swedish, string english)
    {
        Report report = rules.Examine(Compact.From(facts), Given.Today);
        Finding finding = report.Last(each => each.Clause.Id == clause);
        new Words(rules, report.Compact, Language.Swedish).Of(finding).ShouldContain(swedish);
        new Words(rules, report.Compact, Language.English).Of(finding).ShouldContain(english);
    }
}
