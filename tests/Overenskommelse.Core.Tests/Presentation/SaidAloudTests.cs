using Overenskommelse.Examination;
using Overenskommelse.Regions;

namespace Overenskommelse.Presentation;

/// <summary>Sentences that did not sound right, or were not so, when whole reports were read aloud.</summary>
public sealed class SaidAloudTests
{
    private static readonly OrganisationId Choir = new("choir");

    [Fact]
    public void That_somebody_holds_an_office_does_not_say_that_nobody_else_does()
    {
        CompactFacts facts = Given.Halland.With(new Organisation(Choir) { Name = "Kören" }).WithAppointments(Halland.ProcessLeader,
            [new(Halland.EducationAssociation, 15.May(2019)) { Holder = Given.Person("one") }, new(Choir, 1.June(2024)) { Holder = Given.Person("two") }]);
        Says(
            Halland.Rules,
            facts,
            "process-leader.organisation",
            "Uppdraget (processledaren) innehas av någon från Kören; texten anger någon från Hallands bildningsförbund.",
            "The office (the process leader) is held by somebody from Kören; the text says somebody from Hallands bildningsförbund.");
    }

    [Fact]
    public void What_an_organisation_knows_of_itself_does_not_name_it_twice()
    {
        CompactFacts facts = Given.Halland
            .With(new Organisation(Choir) { Name = "Kören" })
            .With(new Organisation(new("theatre")) { Name = "Teatern" })
            .With(new Signatory(Choir, 1.May(2022)))
            .With(new Signatory(new("theatre"), DayFact.InMonth(2024, 6)) { ContactPersons = [] });
        Says(
            Halland.Rules,
            facts,
            "signatories.contact-person",
            "inte känt om Kören har en kontaktperson; det vet organisationen själv. Inte heller är det känt vilken dag under juni 2024 Teatern undertecknade överenskommelsen; det vet organisationen själv.",
            "not known whether Kören has a contact person; the organisation itself can say. Nor is it known on which day in June 2024 Teatern signed the compact; the organisation itself can say.");
    }

    [Fact]
    public void A_meeting_is_named_once_in_a_sentence()
    {
        CompactFacts facts = Given.Halland with { Meetings = [new(MeetingKind.Conference, 20.October(2023)) { Status = Fact.NotKnown }] };
        Says(
            Halland.Rules,
            facts,
            "annual-conference.held",
            "Det är inte känt om konferensen den 20 oktober 2023 blev av eller vem som arrangerade den; det vet nätverksgruppen.",
            "It is not known whether the conference on 20 October 2023 took place or who arranged it; the network group can say.",
            2023);
    }

    [Fact]
    public void Parties_that_one_of_them_is_asked_about_are_asked_about_together()
    {
        CompactFacts facts = Given.Norrbotten with { Meetings = [Given.AnnualMeeting(1.October(2023)) with { Status = Fact.NotKnown, Attended = Fact.NotKnown, ConvenedBy = Given.Umbrella }] };
        Says(
            Norrbotten.Rules,
            facts,
            "annual-meeting.every-party-attends",
            "om det årliga mötet den 1 oktober 2023 blev av eller om Samforma, Region Norrbotten och Länsstyrelsen Norrbotten deltog i det; det vet Samforma.",
            "whether the annual meeting on 1 October 2023 took place or whether Samforma, Region Norrbotten and the County Administrative Board of Norrbotten attended it; Samforma can say.",
            2023);
    }

    [Fact]
    public void A_vacant_seat_beside_another_is_one_of_them()
    {
        Group group = Given.LeadershipGroup(civil: 4, region: 2, county: 2);
        ValueList<Seat> seats = group.Seats.Known;
        CompactFacts facts = Given.Norrbotten.With(new Organisation(Given.RegionOffice) { Name = "Region Norrbotten", Party = Given.Region });
        Says(
            Norrbotten.Rules,
            facts.With(group with { Seats = [.. seats.Select((seat, place) => place == 5 ? seat with { Holder = Fact.None } : seat)] }),
            "leadership-group.in-place",
            "Det finns sju ledamöter i ledningsgruppen. En av platserna för Region Norrbotten är vakant och räknas inte.",
            "There are seven members of the leadership group. One of the seats for Region Norrbotten is vacant and is not counted.");
        Says(
            Norrbotten.Rules,
            facts.With(group with { Seats = [.. seats.Where((_, place) => place != 4).Select(seat => seat.Organisation == Given.RegionOffice ? seat with { Holder = Fact.None } : seat)] }),
            "leadership-group.in-place",
            "Platsen för Region Norrbotten är vakant och räknas inte.",
            "The seat for Region Norrbotten is vacant and is not counted.");
        Says(
            Norrbotten.Rules,
            facts.With(group with { Seats = [.. seats.Select(seat => seat.Organisation == Given.RegionOffice ? seat with { Holder = Fact.None } : seat)] }),
            "leadership-group.in-place",
            "Två platser för Region Norrbotten är vakanta och räknas inte.",
            "Two seats for Region Norrbotten are vacant and are not counted.");
    }

    [Theory]
    [InlineData("2024-06-14", "Utvecklingsgruppen upphörde den 14 juni 2024.", "The development group ceased on 14 June 2024.")]
    [InlineData("2024-06-15", "Det finns sju ledamöter i utvecklingsgruppen.", "There are seven members of the development group.")]
    public void A_group_that_has_ceased_is_said_to_have(string last, string swedish, string english) => Says(
        Norrbotten.Rules,
        Given.Norrbotten.With(Given.DevelopmentGroup(civil: 4, county: 2, region: 1) with { LastDay = Given.Day(last) }),
        "development-group.in-place",
        swedish,
        english);

    [Theory]
    [InlineData("2024-06-16", "Utvecklingsgruppen finns först från den 16 juni 2024.", "The development group exists only from 16 June 2024.")]
    [InlineData("2024-06-15", "Det finns sju ledamöter i utvecklingsgruppen.", "There are seven members of the development group.")]
    public void A_group_that_is_not_there_yet_is_said_to_be_later(string first, string swedish, string english) => Says(
        Norrbotten.Rules,
        Given.Norrbotten.With(Given.DevelopmentGroup(civil: 4, county: 2, region: 1) with { FirstDay = Given.Day(first) }),
        "development-group.in-place",
        swedish,
        english);

    [Fact]
    public void One_of_several_meetings_is_told_with_its_day_apart() => Says(
        Norrbotten.Rules,
        Given.Norrbotten.WithMeetings(Norrbotten.DevelopmentGroup, [new(MeetingKind.Group, 7.February(2024))]),
        "development-group.four-meetings",
        "Ett av fyra möten har hållits: den 7 februari.",
        "One of four meetings has been held: on 7 February.");

    [Fact]
    public void Two_matters_that_were_not_dealt_with_are_told_apart_in_english() => Says(
        Norrbotten.Rules,
        Given.Norrbotten with { Meetings = [Given.AnnualMeeting(1.October(2023)) with { Matters = [Norrbotten.FollowUp] }] },
        "annual-meeting.matters",
        "Det årliga mötet tog varken upp inriktningen framåt eller ökad och bättre samverkan.",
        "The annual meeting did not deal with the direction ahead or with more and better collaboration.",
        2023);

    [Theory]
    [InlineData(true, false, "undertecknade överenskommelsen", "signed the compact")]
    [InlineData(false, true, "lämnade överenskommelsen", "left the compact")]
    [InlineData(false, false, "undertecknade eller lämnade överenskommelsen", "signed or left the compact")]
    public void Only_the_day_that_is_not_known_is_asked_about(bool lastIsKnown, bool firstIsKnown, string swedish, string english) => Says(
        Halland.Rules,
        Given.Halland.With(new Organisation(Choir) { Name = "Kören" }).With(new Signatory(Choir, firstIsKnown ? 1.May(2022) : DayFact.InMonth(2024, 6))
        {
            LastDay = lastIsKnown ? Fact.None : DayFact.InMonth(2024, 6),
            ContactPersons = [],
        }),
        "signatories.contact-person",
        $"vilken dag{(lastIsKnown || firstIsKnown ? " under juni 2024" : "")} Kören {swedish};",
        $"on which day{(lastIsKnown || firstIsKnown ? " in June 2024" : "")} Kören {english};");

    [Theory]
    [InlineData(true, false, "vilken dag under juni 2024 Kören fick sin plats i utvecklingsgruppen?", "on which day in June 2024 Kören took up a seat in the development group?")]
    [InlineData(false, true, "vilken dag under juni 2024 Kören lämnade sin plats i utvecklingsgruppen?", "on which day in June 2024 Kören left a seat in the development group?")]
    [InlineData(false, false, "under vilken tid Kören har sin plats i utvecklingsgruppen?", "when Kören took up or left a seat in the development group?")]
    public void Of_a_seat_only_the_day_of_the_month_that_is_told_is_asked(bool lastIsKnown, bool firstIsKnown, string swedish, string english)
    {
        Compact compact = Compact.From(Given.Norrbotten.With(new Organisation(Choir) { Name = "Kören", Party = Norrbotten.Samforma }) with
        {
            Groups =
            [
                .. Given.Norrbotten.Groups.Known.Where(group => group.Id != Norrbotten.DevelopmentGroup),
                new(Norrbotten.DevelopmentGroup)
                {
                    Seats =
                    [
                        new(Choir, SeatKind.Regular)
                        {
                            FirstDay = firstIsKnown ? 1.May(2022) : DayFact.InMonth(2024, 6),
                            LastDay = lastIsKnown ? Fact.None : DayFact.InMonth(2024, 6),
                        },
                    ],
                },
            ],
        });
        Report report = Norrbotten.Rules.Examine(compact, 15.June(2024));
        foreach ((Language language, string said) in new[] { (Language.Swedish, swedish), (Language.English, english) })
        {
            Words words = new(Norrbotten.Rules, compact, language);
            report.OpenQuestions.Select(words.Of).ShouldContain(question => question.EndsWith(said, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(true, "nominerade;", "nominated;")]
    [InlineData(false, "nominerade eller drog tillbaka sin nominering;", "nominated or withdrew a nomination;")]
    public void A_nomination_that_stands_is_not_asked_when_it_was_withdrawn(bool stands, string swedish, string english) => Says(
        Norrbotten.Rules,
        Given.Norrbotten.WithNominations(Norrbotten.DevelopmentGroup, [new(Given.Association(1), Fact.NotKnown) { WithdrawnOn = stands ? Fact.None : Fact.NotKnown }]),
        "development-group.nominations",
        $"{swedish} det vet",
        $"{english} the organisation itself can say");

    private static void Says(RuleSet rules, CompactFacts facts, string clause, string swedish, string english, int? year = null)
    {
        Report report = rules.Examine(Compact.From(facts), Given.Today);
        Finding finding = report.Last(each => each.Clause.Id == new ClauseId(clause) && (year is null || each.Period?.Start.Year == year));
        report.InWords(finding, Language.Swedish).ShouldContain(swedish, Case.Sensitive);
        report.InWords(finding, Language.English).ShouldContain(english, Case.Sensitive);
    }
}
