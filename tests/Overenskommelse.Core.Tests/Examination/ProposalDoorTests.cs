using Overenskommelse.Compacts.Changes;
using Overenskommelse.Presentation;
using Overenskommelse.Regions;

namespace Overenskommelse.Examination;

/// <summary>What a proposal is told at the door: days after a group's last, years that nobody could judge, and the day that it is considered on.</summary>
public sealed class ProposalDoorTests
{
    private static readonly CompactFacts Ceased = Given.Norrbotten with
    {
        Groups = [.. Given.Norrbotten.Groups.Known.Select(group => group.Id == Norrbotten.LeadershipGroup ? group with { LastDay = 30.June(2024) } : group)],
    };

    [Theory]
    [InlineData("2024-06-30", false)]
    [InlineData("2024-07-01", true)]
    public void In_a_group_that_has_ceased_no_seat_is_held_so_none_ends_or_changes(string day, bool isRefused)
    {
        (Change Change, string Place)[] changes =
        [
            (new SeatEnded(Norrbotten.LeadershipGroup, Given.Person("civil-1"), Given.Day(day)), "SeatEnded.LastDay"),
            (new SeatCapacityChanged(Norrbotten.LeadershipGroup, Given.Person("civil-1"), Capacity.Manager, Given.Day(day)), "SeatCapacityChanged.On"),
        ];
        foreach ((Change change, string place) in changes)
        {
            Ceased.Consider(Given.Day(day), change).Misfits.Select(problem => problem.Place).ShouldBe(isRefused ? [place] : []);
        }
    }

    /// <summary>The compact took effect on 19 May 2021.</summary>
    [Theory]
    [InlineData(2020, "a year from 2021-05-19 on")]
    [InlineData(2021, null)]
    [InlineData(2024, null)]
    [InlineData(2025, "a year that had begun on 2024-06-15")]
    public void A_year_that_the_compact_was_not_there_for_or_that_has_not_begun_cannot_be_judged(int year, string? expected)
    {
        Judgement judgement = new(new ClauseId("annual-meeting.broad-participation"), Verdict.Kept, Norrbotten.LeadershipGroup, 15.June(2024)) { Year = year };
        CompactFacts facts = Given.Norrbotten with { InForceFrom = 19.May(2021) };

        var misfits = facts.Consider(15.June(2024), new JudgementRecorded(judgement)).Misfits;
        misfits.Select(problem => problem.Place).ShouldBe(expected is null ? [] : ["JudgementRecorded.Judgement.Year"]);
        misfits.ShouldAllBe(problem => problem.Expected.ToString().Contains(expected!));
        Norrbotten.Rules.Fit(Compact.From(facts with { Judgements = [judgement] })).Records.Count.ShouldBe(expected is null ? 0 : 1);
    }

    [Theory]
    [InlineData("sv", "Frågan prövas för den 1 januari 2028, den första dag då allt gäller.")]
    [InlineData("en", "This is considered as of 1 January 2028, the first day on which all of it has taken effect.")]
    public void It_is_said_when_a_proposal_is_considered_on_a_later_day_than_was_asked(string language, string said)
    {
        SeatEnded change = new(Norrbotten.LeadershipGroup, Given.Person("civil-1"), 31.December(2027));
        string Words(Consideration considered) => new Words(Norrbotten.Rules, Compact.From(Given.Norrbotten), language == "sv" ? Language.Swedish : Language.English).Of(considered);

        var later = Given.Norrbotten.Consider(Given.Today, change);
        (later.AskedOn, later.On).ShouldBe((Given.Today, 1.January(2028)));
        Words(later).ShouldStartWith(said);
        Words(Given.Norrbotten.Consider(1.January(2028), change)).ShouldNotContain(said);
        Norrbotten.Rules.Consider(Compact.From(Given.Norrbotten), [change]).AskedOn.ShouldBeNull();
    }

    [Fact]
    public void A_change_without_a_day_says_which_day_it_lacks()
        => Should.Throw<ArgumentException>(() => Norrbotten.Rules.Consider(Compact.From(Given.Norrbotten), [new SeatTaken(Norrbotten.LeadershipGroup, new(Given.RegionOffice, SeatKind.Regular))]))
            .Message.ShouldContain("SeatTaken tells no day on which it takes effect (Seat.FirstDay is none, Seat.LastDay is none)");

    /// <summary>NB-12 is judged of each authority by itself.</summary>
    [Theory]
    [InlineData("sv", "bedömde den 1 juni 2024 att Region Norrbotten inte uppfyller normen, med skälet ”Ingen kom”.")]
    [InlineData("en", "judged on 1 June 2024 that Region Norrbotten does not follow the norm, for this reason: “Ingen kom”.")]
    public void What_is_judged_one_by_one_is_told_with_who_judged_and_why(string language, string said)
    {
        Rule rule = Norrbotten.Rules["NB-12"];
        Judgement judgement = new(rule.Clause.Id, Verdict.NotKept, rule.Clause.Judges[0], 1.June(2024)) { About = Norrbotten.Region, Reason = "Ingen kom" };
        Compact compact = Compact.From(Given.Norrbotten with { Judgements = [judgement] });
        Report report = Norrbotten.Rules.Examine(compact, Given.Today);

        report.FindingOf("NB-12").ShouldBeBroken().Evidence.ShouldBeOfType<Breaches>().Found.ShouldHaveSingleItem().Judgement.ShouldBe(judgement);
        report.InWords(report.FindingOf("NB-12"), language == "sv" ? Language.Swedish : Language.English).ShouldContain(said);
    }
}
