using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Presentation;
using Overenskommelse.Rules;

namespace Overenskommelse.Findings;

/// <summary>A finding cites its sentence and its facts: where they are from, as far as somebody has said.</summary>
public sealed class ProvenanceTests
{
    private static readonly Provenance Minutes = new("Protokoll § 4") { StatedBy = Given.Council, Day = 20.May(2024) };

    [Fact]
    public void What_is_amiss_tells_where_it_is_from()
    {
        var finding = new SeatedForParties(Given.Clause(), Given.Panel, [Given.County]).Asked(
            Given.Compact.WithSeats(Given.Panel, [new(Given.RegionOffice, SeatKind.Regular) { Source = Minutes }, new(Given.UmbrellaOffice, SeatKind.Regular), new(Given.CountyOffice, SeatKind.Regular) { Source = new("Roster") }]));

        finding.ShouldBeBroken().Evidence.ShouldBeOfType<Breaches>().Found.Select(breach => breach.Source).ShouldBe([Minutes, null]);
    }

    [Fact]
    public void Of_somebody_in_office_it_is_the_appointment_that_tells()
        => new OfficeHeldBy(Given.Clause(), Given.Chair, Whose.Party(Given.County)).Asked(Given.Compact.WithAppointments(Given.Chair, [new(Given.RegionOffice, 1.March(2024)) { Source = Minutes }]))
            .ShouldBeBroken().Evidence.ShouldBeOfType<Breaches>().Found.ShouldHaveSingleItem().Source.ShouldBe(Minutes);

    [Fact]
    public void What_is_counted_tells_each_source_once_and_what_is_not_counted_none()
    {
        Meeting meeting = new(MeetingKind.Annual, 1.May(2024)) { Source = Minutes };
        var finding = new MeetingsHeld(Given.Clause(), MeetingKind.Annual, Times: 2).Asked(Given.Compact with
        {
            Meetings = [meeting, meeting with { Day = 2.May(2024) }, meeting with { Day = 3.May(2024), Source = new("Kallelse") }, meeting with { Status = MeetingStatus.Cancelled, Source = new("Inställt") }],
        });

        finding.ShouldBeKept().Evidence.ShouldBeOfType<Tally>().Sources.ShouldBe([Minutes, new("Kallelse")]);
    }

    [Fact]
    public void Where_nobody_has_said_there_is_nothing_to_tell()
        => new GroupInPlace(Given.Clause(), Given.Panel).Asked(Given.Compact.WithSeats(Given.Panel, Given.Seats(civil: 2))).ShouldBeKept().Evidence.ShouldBeOfType<Tally>().Sources.ShouldBeEmpty();

    [Fact]
    public void A_meeting_that_is_held_keeps_where_its_call_is_from()
    {
        Compact called = Compact.From(Given.Compact).Apply(new MeetingCalled(null, new(MeetingKind.Annual, 1.May(2024)) { Source = Minutes }));

        called.Apply(new MeetingTookPlace(null, new(MeetingKind.Annual, 1.May(2024)))).Facts.Meetings.Known[0].Source.ShouldBe(Minutes);
        called.Apply(new MeetingTookPlace(null, new(MeetingKind.Annual, 1.May(2024)) { Source = new("Roster") })).Facts.Meetings.Known[0].Source.ShouldBe(new("Roster"));
    }

    [Fact]
    public void It_names_a_day_and_a_body_that_there_are()
    {
        Compact.TryFrom(Given.Compact with { Plans = [new(Given.Today, Fact.None) { Source = Minutes with { Day = new LocalDate(1800, 1, 1), StatedBy = new GroupId("nowhere") } }] }, out _, out var problems).ShouldBeFalse();
        problems.Select(problem => problem.Place).ShouldBe(["Plans[0].Source.Day", "Plans[0].Source.StatedBy"]);
        Should.Throw<ArgumentException>(() => new Provenance(" ")).ParamName.ShouldBe("Where");
    }

    [Theory]
    [InlineData("sv", "Källa: Protokoll § 4, enligt ”council” (20 maj 2024).")]
    [InlineData("en", "Source: Protokoll § 4, as stated by “council” (20 May 2024).")]
    public void It_is_said_in_the_report(string language, string says)
    {
        RuleSet rules = Given.RuleSet(new SeatedForParties(Given.Clause(), Given.Panel, [Given.County]));
        Compact compact = Compact.From(Given.Compact.WithSeats(Given.Panel, [new(Given.RegionOffice, SeatKind.Regular) { Source = Minutes }]));

        new Words(rules, compact, language == "sv" ? Language.Swedish : Language.English).Of(rules.Examine(compact, Given.Today)[0]).ShouldContain(says);
    }
}
