using Overenskommelse.Examination;
using Overenskommelse.Regions;

namespace Overenskommelse.Presentation;

public sealed class ReportWordsTests
{
    private static readonly LocalDate On = new(2026, 9, 30);

    [Fact]
    public void A_missing_decision_is_named_and_so_is_the_one_who_knows()
    {
        Organisation choir = new(new("choir")) { Sector = Sector.CivilSociety };
        Compact compact = Compact.From(new CompactFacts { Organisations = [choir], Signatories = [new(choir.Id, new LocalDate(2026, 1, 1))], Groups = [new(Norrbotten.DevelopmentGroup) { Nominations = [new(choir.Id, new LocalDate(2026, 5, 1))] }] });
        Report report = Norrbotten.Rules.Examine(compact, On);
        Finding nominations = report.FindingOf("development-group.nominations");

        report.InWords(nominations, Language.Swedish).ShouldBe(
            "Kan inte avgöras: Nominering till utvecklingsgruppen i rätt tid (NB-21, NB-22). "
            + "Det är inte känt vilka beslut om överenskommelsen regionfullmäktige har fattat; det vet regionfullmäktige.");
        report.InWords(nominations, Language.English).ShouldBe(
            "Cannot be decided: Nomination to the development group in time (NB-21, NB-22). "
            + "It is not known which decisions about the compact the regional council has taken; the regional council can say.");
    }

    /// <summary>The name of a shared office stands for all who have it, so one of them is told of in another way than whoever has an office alone.</summary>
    [Fact]
    public void Somebody_in_a_shared_office_is_one_of_several_and_whoever_has_an_office_alone_is_named_by_it()
    {
        Organisation region = new(new("region")) { Name = "Region Norrbotten", Party = Norrbotten.Region };
        Report north = Norrbotten.Rules.Examine(WithOffice(Norrbotten.MeetingLeaders, new Appointment(region.Id, new LocalDate(2026, 3, 1)), region), On);
        Report south = Halland.Rules.Examine(WithOffice(Halland.ProcessLeader, new Appointment(Fact.NotKnown, new LocalDate(2026, 3, 1)), region), On);
        Finding shared = north.FindingOf("development-group.shared-leadership");
        Finding appointed = north.FindingOf("development-group.leaders-appointed-yearly");
        Finding alone = south.FindingOf("process-leader.organisation");

        north.InWords(shared, Language.Swedish).ShouldContain("vem från Region Norrbotten som ingår i mötesledningen;");
        north.InWords(shared, Language.English).ShouldContain("who from Region Norrbotten is among the meeting leaders;");
        north.InWords(appointed, Language.Swedish).ShouldContain("vem som utsåg mötesledaren från Region Norrbotten;");
        north.InWords(appointed, Language.English).ShouldContain("who appointed the meeting leader from Region Norrbotten;");
        south.InWords(alone, Language.Swedish).ShouldContain("vilken organisation processledaren kommer från;");
        south.InWords(alone, Language.English).ShouldContain("which organisation the process leader comes from;");
    }

    /// <summary>No words name people, so what tells two seats of one organisation apart in words is the key, where they have one.</summary>
    [Fact]
    public void Of_two_seats_of_one_organisation_with_holders_and_keys_the_words_have_the_key()
    {
        Organisation region = new(new("region")) { Name = "Region Norrbotten", Party = Norrbotten.Region };
        Seat manager = new(region.Id, SeatKind.Regular) { Capacity = Capacity.Manager, Holder = new PersonId("one"), Key = new("seat-1") };
        Report report = Norrbotten.Rules.Examine(
            Compact.From(new CompactFacts
            {
                Parties = [new(Norrbotten.Region, Sector.Public)],
                Organisations = [region],
                Groups = [new(Norrbotten.LeadershipGroup) { Seats = [manager, manager with { Capacity = Capacity.Politician, Holder = new PersonId("two"), Key = new("seat-2") }] }],
            }),
            On);
        Finding capacities = report.FindingOf("leadership-group.capacities");

        report.InWords(capacities, Language.Swedish).ShouldContain("En av platserna för Region Norrbotten (”seat-2”) innehas i egenskap av förtroendevald");
        report.InWords(capacities, Language.English).ShouldContain("One of the seats for Region Norrbotten (“seat-2”) is held in the capacity of");
    }

    /// <summary>Nobody has said whether a meeting that was called was held, so it is not certain how many were; that they were not enough is.</summary>
    [Theory]
    [InlineData(2, "Minst två av fyra möten hölls: den 10 januari och den 10 februari.", "At least two of four meetings were held: on 10 January and 10 February.")]
    [InlineData(0, "Inget möte hölls, såvitt känt.", "No meeting was held, as far as is known.")]
    public void Where_a_meeting_that_was_called_may_have_been_held_no_number_is_told_as_certain(int held, string swedish, string english)
    {
        Meeting[] meetings = [.. Enumerable.Range(1, held + 1).Select(month => new Meeting(MeetingKind.Group, new LocalDate(2025, month, 10)))];
        meetings[held] = meetings[held] with { Status = MeetingStatus.Called };
        Report report = Norrbotten.Rules.Examine(
            Compact.From(new CompactFacts { InForceFrom = new LocalDate(2021, 5, 19), Groups = [new(Norrbotten.DevelopmentGroup) { Meetings = [.. meetings] }] }), On);
        Finding four = report["development-group.four-meetings"][0];

        four.Outcome.ShouldBe(Outcome.Broken);
        four.Evidence.ShouldBeOfType<Tally>().MayBeMore.ShouldBeTrue();
        report.InWords(four, Language.Swedish).ShouldContain(swedish);
        report.InWords(four, Language.English).ShouldContain(english);
    }

    [Fact]
    public void What_was_changed_from_the_published_rules_is_told_first()
    {
        string text = Norrbotten.Rules
            .Without("development-group.four-meetings")
            .With(Norrbotten.Rules["development-group.four-meetings"])
            .Without("annual-meeting.held")
            .Examine(Compact.Empty, On)
            .ToText(Language.Swedish);

        text.ShouldContain("är borttagen");
        text.ShouldContain("är tillagd");
    }

    [Fact]
    public void A_sentence_that_states_a_norm_and_is_not_examined_is_told_apart_from_the_informative_ones()
    {
        string text = OneLine(Norrbotten.Rules.Without("development-group.support").Examine(Compact.Empty, On).ToText(Language.Swedish, ReportForm.Whole));

        text.ShouldContain("Meningen NB-17 anger en norm, men ingen regel prövar den.");
        text.ShouldContain("Meningen NB-26 ställer inga krav och prövas därför inte.");
    }

    [Fact]
    public void When_there_is_nothing_to_examine_the_report_says_so()
    {
        RuleSet permission = new(
            new("one"), new("En tillåtelse", "One permission"), Norrbotten.Rules.Sources, Norrbotten.Rules.Vocabulary,
            [Norrbotten.Rules["development-group.co-opting"]]);

        permission.Examine(Compact.Empty, On).ToText(Language.English).ShouldContain("There is nothing to examine at present.");
    }

    [Fact]
    public void Names_and_reasons_cannot_become_markup()
    {
        Compact compact = Samples.NorrbottenCompact.With(facts => facts with { Name = "# <b>*Ett* [namn](x)|" });

        Norrbotten.Rules.Examine(compact, On).ToMarkdown(Language.Swedish).ShouldStartWith(@"# \# \<b\>\*Ett\* \[namn\](x)\| · läget den 30 september 2026");
    }

    [Fact]
    public void Plain_text_keeps_to_short_lines() =>
        Samples.Halland.ToText(Language.Swedish, ReportForm.Whole).Split('\n').Max(line => line.Length).ShouldBeLessThanOrEqualTo(80);

    [Fact]
    public void Every_sentence_of_a_report_reads()
    {
        foreach (Report report in new[] { Samples.Norrbotten, Samples.Halland })
        {
            foreach (Language language in new[] { Language.Swedish, Language.English })
            {
                report.ToText(language, ReportForm.Whole).ShouldNotContain("raw-");
                report.ToMarkdown(language, ReportForm.Whole).ShouldEndWith(".\n");
            }
        }
    }

    [Fact]
    public void No_language_is_refused() =>
        Should.Throw<ArgumentNullException>(() => Samples.Halland.ToText(null!)).ParamName.ShouldBe("language");

    private static Compact WithOffice(OfficeId office, Appointment appointment, Organisation organisation) => Compact.From(new CompactFacts
    {
        Parties = [new(Norrbotten.Region, Sector.Public)],
        Organisations = [organisation],
        Groups = [new(Norrbotten.DevelopmentGroup) { Seats = [] }, new(Norrbotten.LeadershipGroup)],
        Offices = [new(office) { Appointments = [appointment] }],
    });

    private static string OneLine(string text) => text.Replace('\n', ' ');
}
