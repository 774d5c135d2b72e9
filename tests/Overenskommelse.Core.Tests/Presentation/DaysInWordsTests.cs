using Overenskommelse.Regions;

namespace Overenskommelse.Presentation;

/// <summary>A day of which only the month, or the year, is known is told so, wherever a day is.</summary>
public sealed class DaysInWordsTests
{
    private static readonly DayFact August = DayFact.InMonth(2023, 8);

    [Theory]
    [InlineData("sv", "nominerade under augusti 2023, efter den sista dagen för nominering, den 26 juli 2023.")]
    [InlineData("en", "nominated in August 2023, after the last day for nominations, 26 July 2023.")]
    public void A_nomination_that_is_out_of_time_is_told_with_its_month(string language, string said)
        => Why(language, Nominated(August), "development-group.nominations").ShouldContain(said);

    [Theory]
    [InlineData("sv", "(den 27 juli 2023)", "(under augusti 2023)")]
    [InlineData("en", "(on 27 July 2023)", "(in August 2023)")]
    public void Of_several_each_has_its_day_or_its_month(string language, string day, string month)
    {
        string said = Why(language, Nominated(27.July(2023), August), "development-group.nominations");

        said.ShouldContain(day);
        said.ShouldContain(month);
    }

    [Theory]
    [InlineData("sv", "om mötet under augusti 2023 blev av")]
    [InlineData("en", "whether the meeting in August 2023 took place")]
    public void What_is_asked_of_a_meeting_is_asked_with_its_month(string language, string said)
        => Why(language, Met(new Meeting(MeetingKind.Group, August) { Status = Fact.NotKnown }), "development-group.four-meetings").ShouldContain(said);

    [Theory]
    [InlineData("sv", "vad regionfullmäktige beslutade om under april 2023")]
    [InlineData("en", "what the regional council decided about in April 2023")]
    public void What_is_asked_of_a_decision_is_asked_with_its_month(string language, string said)
        => Why(
            language,
            Nominated(1.May(2023)) with { Decisions = [new(Norrbotten.RegionalCouncil, DayFact.InMonth(2023, 4))] },
            "development-group.nominations").ShouldContain(said);

    [Theory]
    [InlineData("sv", "Dessutom är det inte känt om mötet den 10 januari 2024 blev av; det vet utvecklingsgruppen.")]
    [InlineData("en", "whether the meeting on 10 January 2024 took place; the development group can say.")]
    public void A_meeting_that_was_called_and_whose_day_has_come_is_asked_about_beside_what_remains(string language, string said)
        => Why(
            language,
            Given.Norrbotten.WithMeetings(Norrbotten.DevelopmentGroup, [
                new(MeetingKind.Group, 5.January(2024)) { Status = MeetingStatus.Held }, new(MeetingKind.Group, 10.January(2024)) { Status = MeetingStatus.Called }]),
            "development-group.four-meetings").ShouldContain(said);

    [Theory]
    [InlineData("sv", "Utvecklingsgruppen upphörde under december 2023, så det finns inget att pröva.", "Utvecklingsgruppen finns först från någon dag under februari 2024, så det finns inget att pröva än.")]
    [InlineData("en", "The development group ceased in December 2023, so there is nothing to examine.", "The development group exists only from some day in February 2024, so there is nothing to examine yet.")]
    public void A_group_that_has_ceased_or_is_not_there_yet_is_told_with_its_month(string language, string ceased, string notYet)
    {
        string Of(Func<Group, Group> change) => Why(
            language,
            Given.Norrbotten with { Groups = [.. Given.Norrbotten.Groups.Known.Select(group => group.Id == Norrbotten.DevelopmentGroup ? change(group) : group)] },
            "development-group.members");

        Of(group => group with { LastDay = DayFact.InMonth(2023, 12), Nominations = [] }).ShouldBe(ceased);
        Of(group => group with { FirstDay = DayFact.InMonth(2024, 2), Nominations = [] }).ShouldBe(notYet);
    }

    [Theory]
    [InlineData("sv", "Ett datum är bestämt: den 9 december.")]
    [InlineData("en", "One date is set: 9 December.")]
    public void Two_that_are_set_for_one_day_are_one_date(string language, string said)
    {
        Meeting called = new(MeetingKind.Group, 9.December(2024)) { Status = MeetingStatus.Called };

        Why(
            language,
            Given.Norrbotten.WithMeetings(Norrbotten.DevelopmentGroup, [called with { Key = new("one") }, called with { Key = new("other") }]),
            "development-group.four-meetings").ShouldContain(said);
    }

    [Theory]
    [InlineData("sv", "inför mötet den 10 februari.", "inför mötet under augusti 2023.", "inför ett möte utan känd dag.")]
    [InlineData("en", "before the meeting on 10 February.", "before the meeting in August 2023.", "before a meeting of no known day.")]
    public void A_meeting_that_no_pre_meeting_came_before_is_told_with_its_month(string language, string day, string month, string none)
    {
        string said = Why(
            language,
            Given.Norrbotten.WithMeetings(Norrbotten.DevelopmentGroup, [
                new(MeetingKind.Group, 10.February(2023)), new(MeetingKind.Group, August)]),
            "development-group.pre-meetings");

        said.ShouldContain(day);
        said.ShouldContain(month);
        said.ShouldNotContain(none);
    }

    private static CompactFacts Nominated(params DayFact[] days) =>
        (Given.Norrbotten with { Decisions = [new(Norrbotten.RegionalCouncil, 26.April(2023)) { About = Norrbotten.RoundOfNominations }] })
            .WithNominations(Norrbotten.DevelopmentGroup, [.. days.Select((day, place) => new Nomination(Given.Association(place + 1), day))]);

    private static CompactFacts Met(Meeting meeting) => Given.Norrbotten.WithMeetings(
        Norrbotten.DevelopmentGroup, [meeting, .. new[] { 1.February(2023), 1.March(2023), 1.April(2023) }.Select(day => new Meeting(MeetingKind.Group, day) { Status = MeetingStatus.Held })]);

    private static string Why(string language, CompactFacts facts, string clause)
    {
        var report = facts.InNorrbotten(15.January(2024));
        Words words = new(Norrbotten.Rules, report.Compact, language == "sv" ? Language.Swedish : Language.English);
        return string.Join(' ', report[clause].Select(words.Why));
    }
}
