using System.Reflection;

namespace Overenskommelse.Compacts;

/// <summary>What people have written in words is not forgotten by itself, so whoever forgets is told where to read.</summary>
public sealed class FreeTextTests
{
    private static readonly CompactFacts Written = Given.Compact with
    {
        Name = "Överenskommelsen i Byn",
        Parties = [new(Given.Umbrella, Sector.CivilSociety) { Name = "Paraplyet" }, new(Given.Region, Sector.Public), new(Given.County, Sector.Public)],
        Organisations = [.. Given.Compact.Organisations.Known.Select((each, place) => place == 0 ? each with { Name = "Kansliet" } : each)],
        Groups = [new(Given.Panel) { Name = "Panelen", Purpose = "Att samråda", Question = "Ungas fritid" }, new(Given.OtherPanel) { Purpose = Fact.None }],
        Forums = [new(Given.Council) { Name = "Rådet" }],
        Constituencies = [new(new("youth")) { Name = "Ungdomsföreningarna" }],
        Plans = [new(Given.Today, Fact.None), new(Given.Today, Fact.None) { Name = "Planen" }],
        Judgements = [new("clause", Verdict.Kept, Given.Umbrella, Given.Today), new("clause", Verdict.Kept, Given.County, Given.Today) { Reason = "Alla var nöjda" }],
        AskedInVain = [new(new(FactKind.Plans, Given.Umbrella, Given.Umbrella), Given.Today) { Reason = "Kassören har flyttat" }],
        Explanations = [new("clause", "En ledamot var sjuk", Given.Umbrella, Given.Today)],
    };

    [Fact]
    public void Whoever_forgets_is_told_of_every_free_text_and_where_it_stands()
    {
        _ = Compact.From(Written).Forget(Given.Person("anybody"), out var forgotten);

        forgotten.ToRead.ShouldBe(
        [
            new("Name", "Överenskommelsen i Byn"),
            new("Parties[samforma].Name", "Paraplyet"),
            new("Organisations[samforma].Name", "Kansliet"),
            new("Groups[panel].Name", "Panelen"),
            new("Groups[panel].Purpose", "Att samråda"),
            new("Groups[panel].Question", "Ungas fritid"),
            new("Forums[council].Name", "Rådet"),
            new("Constituencies[youth].Name", "Ungdomsföreningarna"),
            new("Plans[1].Name", "Planen"),
            new("Judgements[1].Reason", "Alla var nöjda"),
            new("AskedInVain[0].Reason", "Kassören har flyttat"),
            new("Explanations[0].Reason", "En ledamot var sjuk"),
        ]);
    }

    [Fact]
    public void Where_a_fact_is_from_is_a_free_text_too()
    {
        Provenance from = new("Protokoll");
        CompactFacts facts = (Given.Compact with
        {
            Signatories = [new(Given.Association(1), Given.Signing) { Source = from }],
            Meetings = [new(MeetingKind.Annual, Given.Today) { Source = from }],
            Decisions = [new(Given.Council, Given.Today) { Source = from }],
            Reports = [new(Given.Council, Given.Today) { Source = from }],
            Plans = [new(Given.Today, Fact.None) { Source = from }],
            OwnFacts = [new(new("policy"), Fact.None) { Source = from }],
            Ballots = [new(Given.Round, Given.Today) { Source = from }],
        })
            .With(new Group(Given.Panel)
            {
                Seats = [new(Given.RegionOffice, SeatKind.Regular) { Source = from }],
                Meetings = [new(MeetingKind.Group, Given.Today) { Source = from }],
                Nominations = [new(Given.RegionOffice, Given.Today) { Source = from }],
            })
            .WithAppointments(Given.Chair, [new(Given.RegionOffice, Given.Today) { Source = from }]);

        _ = Compact.From(facts).Forget(Given.Person("anybody"), out var forgotten);

        forgotten.ToRead.Select(text => text.Place).ShouldBe(
        [
            "Signatories[association-1].Source.Where", "Groups[panel].Seats[0].Source.Where", "Groups[panel].Meetings[0].Source.Where", "Groups[panel].Nominations[0].Source.Where",
            "Offices[chair].Appointments[0].Source.Where", "Meetings[0].Source.Where", "Decisions[0].Source.Where", "Reports[0].Source.Where", "OwnFacts[0].Source.Where", "Ballots[0].Source.Where", "Plans[0].Source.Where",
        ]);
    }

    [Fact]
    public void Where_nobody_has_written_anything_there_is_nothing_to_read()
    {
        _ = Compact.From(Given.Compact).Forget(Given.Person("anybody"), out var forgotten);
        forgotten.ToRead.ShouldBeEmpty();
    }

    [Fact]
    public void Both_doors_forget_alike()
        => Compact.From(Given.Norrbotten).Forget(Given.Person("civil-1"), out _).ShouldBe(Compact.From(Given.Norrbotten).Forget(Given.Person("civil-1")));

    /// <summary>A free text that is added to a fact has to be added to what is told.</summary>
    [Fact]
    public void Every_text_that_a_fact_can_have_is_told_of()
    {
        var kinds = typeof(CompactFacts).Assembly.GetTypes().Where(type => type.Namespace == "Overenskommelse.Compacts" && type is { IsPublic: true, IsAbstract: false } && !type.IsSubclassOf(typeof(Id)));
        kinds
            .Where(type => type != typeof(Problem) && type != typeof(Expectation) && type != typeof(FreeText) && !type.IsAssignableTo(typeof(Exception)))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.PropertyType == typeof(string) || property.PropertyType == typeof(Fact<string>)).Select(property => $"{type.Name}.{property.Name}"))
            .Order(StringComparer.Ordinal)
            .ShouldBe(["AskedInVain.Reason", "CompactFacts.Name", "Constituency.Name", "Explanation.Reason", "Forum.Name", "Group.Name", "Group.Purpose", "Group.Question", "Judgement.Reason", "Organisation.Name", "Party.Name", "Plan.Name", "Provenance.Where"]);
    }
}
