using Overenskommelse.Examination;
using Overenskommelse.Presentation;

namespace Overenskommelse.Rules;

/// <summary>The chair convenes the meetings.</summary>
public sealed class MeetingsConvenedByTests
{
    private static readonly MeetingsConvenedBy Rule = new(Given.Clause(), MeetingKind.Group, Given.Chair) { Group = Given.Panel };
    private static readonly Meeting Convened = new(MeetingKind.Group, 20.May(2024)) { ConvenedBy = Given.Chair };
    private static readonly Meeting Another = new(MeetingKind.Group, 3.June(2024)) { ConvenedBy = Given.Region };

    [Fact]
    public void Each_meeting_is_looked_at_by_itself()
    {
        Ask(Convened).ShouldBeKept();
        Ask(Convened, Another).ShouldBeBroken().Evidence.ShouldBeOfType<Breaches>().Found.Select(breach => (breach.Reason, breach.Day)).ShouldBe([(BreachReason.ConvenedByOther, (DayFact)3.June(2024))]);
        Ask(Convened with { ConvenedBy = Fact.None }).ShouldBeBroken();
    }

    [Fact]
    public void Only_what_was_held_in_the_year_is_looked_at()
    {
        Ask().ShouldBeNotApplicable(NothingReason.NoMeeting);
        Ask(Another with { Status = MeetingStatus.Cancelled }).ShouldBeNotApplicable(NothingReason.NoMeeting);
        Ask(Convened, Another with { Day = 31.December(2023) }, Another with { Day = 16.June(2024) }, Another with { Kind = MeetingKind.PreMeeting }).ShouldBeKept();
        Ask(Convened, Another with { Day = 1.January(2024) }).ShouldBeBroken();
    }

    [Fact]
    public void Who_did_is_asked_of_whoever_keeps_the_list()
    {
        Ask(Convened, Another with { ConvenedBy = Fact.NotKnown }).ShouldBeUndetermined((FactKind.ConvenedBy, Given.Panel, Given.Panel)).Missing.ShouldHaveSingleItem().Day.ShouldBe((DayFact)3.June(2024));
        Ask(Another, Convened with { ConvenedBy = Fact.NotKnown }).ShouldBeBroken();
    }

    [Fact]
    public void Without_a_group_the_meetings_of_the_whole_compact_are_looked_at()
    {
        MeetingsConvenedBy annual = new(Given.Clause(), MeetingKind.Annual, Given.Council);
        Finding Held(Id by) => annual.Asked(Given.Compact with { Meetings = [new(MeetingKind.Annual, 20.May(2024)) { ConvenedBy = by }] });

        Held(Given.Council).ShouldBeKept();
        Held(Given.Region).ShouldBeBroken();
    }

    [Theory]
    [InlineData("sv", "Mötet den 3 juni 2024 sammankallades inte av ”chair”.", "”chair” sammankallade båda mötena som har hållits.", "Prövar att ”chair” varje gång sammankallar mötet i ”panel”.")]
    [InlineData("en", "The meeting on 3 June 2024 was not convened by “chair”.", "“chair” convened both meetings held.", "Checks that “chair” convenes the meeting of “panel” each time.")]
    public void It_is_said_which(string language, string broken, string kept, string asks)
    {
        Why(language, Convened, Another).ShouldStartWith(broken);
        Why(language, Convened, Another with { ConvenedBy = Given.Chair }).ShouldBe(kept);
        Catalogue.ToMarkdown(Given.RuleSet(Rule)).ShouldContain(asks);
    }

    private static string Why(string language, params Meeting[] meetings)
    {
        Compact compact = Compact.From(Facts(meetings));
        RuleSet rules = Given.RuleSet(Rule);
        return new Words(rules, compact, language == "sv" ? Language.Swedish : Language.English).Why(rules.Examine(compact, Given.Today)[^1]);
    }

    private static Finding Ask(params Meeting[] meetings) => Rule.Asked(Facts(meetings));

    private static CompactFacts Facts(Meeting[] meetings) => Given.Compact.WithMeetings(Given.Panel, [.. meetings]).WithAppointments(Given.Chair, []);
}
