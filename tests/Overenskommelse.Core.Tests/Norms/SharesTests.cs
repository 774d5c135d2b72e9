using Overenskommelse.Presentation;

namespace Overenskommelse.Norms;

/// <summary>A share is held against as the fraction it is: half of seven is three and a half, and neither three nor four.</summary>
public sealed class SharesTests
{
    private static readonly CountOf<Seat> All = Number.Of(Seats.In(Given.Panel));

    private static readonly Number Joined = All.OfWhich(Seats.Sector.Is(Sector.CivilSociety));

    [Theory]
    [InlineData(3, 7, false)]
    [InlineData(4, 7, true)]
    [InlineData(3, 8, false)]
    [InlineData(4, 8, true)]
    public void At_least_half_is_half_or_more(int civil, int all, bool isKept) =>
        Asked(new(Joined, atLeast: All.Share(1, 2)), civil, all).ShouldBe((isKept, 4, null));

    [Theory]
    [InlineData(3, 7, false, 4)]
    [InlineData(4, 7, true, 4)]
    [InlineData(4, 8, false, 5)]
    [InlineData(5, 8, true, 5)]
    public void More_than_half_is_never_half(int civil, int all, bool isKept, int told) =>
        Asked(new(Joined, moreThan: All.Share(1, 2)), civil, all).ShouldBe((isKept, told, null));

    [Theory]
    [InlineData(3, 7, true, 3)]
    [InlineData(4, 7, false, 3)]
    [InlineData(4, 8, true, 4)]
    [InlineData(5, 8, false, 4)]
    public void At_most_half_is_half_or_less(int civil, int all, bool isKept, int told) =>
        Asked(new(Joined, atMost: All.Share(1, 2)), civil, all).ShouldBe((isKept, null, told));

    [Theory]
    [InlineData(3, 7, true)]
    [InlineData(4, 7, false)]
    [InlineData(3, 8, true)]
    [InlineData(4, 8, false)]
    public void Fewer_than_half_is_never_half(int civil, int all, bool isKept) =>
        Asked(new(Joined, fewerThan: All.Share(1, 2)), civil, all).ShouldBe((isKept, null, 3));

    [Theory]
    [InlineData(2, 6, false)]
    [InlineData(3, 6, true)]
    [InlineData(4, 6, false)]
    public void A_share_limits_both_sides(int civil, int all, bool isKept) =>
        Asked(new(Joined, moreThan: All.Share(1, 3), fewerThan: All.Share(2, 3)), civil, all).ShouldBe((isKept, 3, 3));

    [Theory]
    [InlineData(1, 3, Outcome.Broken, Outcome.Kept)]
    [InlineData(2, 3, Outcome.Kept, Outcome.Kept)]
    [InlineData(3, 3, Outcome.Kept, Outcome.Broken)]
    [InlineData(2, 4, Outcome.Broken, Outcome.Kept)]
    [InlineData(3, 4, Outcome.Kept, Outcome.Broken)]
    public void Two_thirds_of_some_other_things_are_measured_exactly(int seats, int meetings, Outcome atLeast, Outcome atMost)
    {
        Number these = Number.Of(Seats.In(Given.Panel));
        Share twoThirds = Number.Of(Meetings.Of(null, MeetingKind.Annual)).Share(2, 3);
        CompactFacts facts = Given.Compact.WithSeats(Given.Panel, Given.Seats(civil: seats)) with
        {
            Meetings = [.. Enumerable.Range(1, meetings).Select(month => new Meeting(MeetingKind.Annual, new LocalDate(2023, month, 1)))],
        };

        new MadeOf(new Count(these, atLeast: twoThirds)).Asked(facts).Outcome.ShouldBe(atLeast);
        new MadeOf(new Count(these, atMost: twoThirds)).Asked(facts).Outcome.ShouldBe(atMost);
    }

    /// <summary>Of three of civil society and three whose side is not known, it is decided where all ways lead to one answer.</summary>
    [Theory]
    [InlineData(3, Outcome.Undetermined)]
    [InlineData(4, Outcome.Kept)]
    public void What_is_not_known_counts_on_both_sides_at_once(int civil, Outcome outcome)
    {
        CompactFacts facts = Given.Compact.With(new Organisation(new("unheard-of")) { Party = Fact.NotKnown })
            .WithSeats(Given.Panel, [.. Given.Seats(civil: civil).Known, .. Enumerable.Repeat(new Seat(new OrganisationId("unheard-of"), SeatKind.Regular), 3)]);

        new MadeOf(new Count(Joined, moreThan: All.Share(1, 2))).Asked(facts).Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void A_share_is_said_in_both_languages()
    {
        Norm norm = new Count(Joined, moreThan: All.Share(1, 2), atMost: All.Share(2, 3));
        Rule rule = new MadeOf(norm);
        var report = Examination.Examining.Examine(Given.RuleSet(rule), Compact.From(Given.Compact.WithSeats(Given.Panel, [])), Given.Today);
        Trace trace = report.Explain(report[0]);

        report.InWords(trace, Language.Swedish).ShouldContain(" är fler än 1/2 av ");
        report.InWords(trace, Language.English).ShouldContain(" and at most 2/3 of ");
    }

    [Fact]
    public void Two_limits_that_end_the_same_side_are_refused()
    {
        Should.Throw<ArgumentException>(() => new Count(Joined, atLeast: 1, moreThan: All.Share(1, 2))).ParamName.ShouldBe("moreThan");
        Should.Throw<ArgumentException>(() => new Count(Joined, atMost: 1, fewerThan: All.Share(1, 2))).ParamName.ShouldBe("fewerThan");
    }

    [Theory]
    [InlineData(null, 0, "At most -1 can never be kept")]
    [InlineData(2, 3, "At least 3 and at most 2 can never be kept")]
    [InlineData(-1, null, "At least 0 and at most no number can never be broken")]
    [InlineData(0, 2, null)]
    [InlineData(0, null, null)]
    public void Limits_that_are_passed_are_refused_like_those_that_are_reached(int? moreThan, int? fewerThan, string? refused)
    {
        void Make() => _ = new Count(Joined, moreThan: moreThan is { } more ? (Limit)more : null, fewerThan: fewerThan is { } fewer ? (Limit)fewer : null);

        if (refused is null)
        {
            Should.NotThrow(Make);
        }
        else
        {
            Should.Throw<ArgumentException>(Make).Message.ShouldContain(refused);
        }
    }

    /// <summary>So many from civil society of so many: whether it is kept, and the least and the most that are told.</summary>
    private static (bool IsKept, int? AtLeast, int? AtMost) Asked(Count count, int civil, int all)
    {
        Finding finding = new MadeOf(count).Asked(Given.Compact.WithSeats(Given.Panel, Given.Seats(civil: civil, region: all - civil)));
        Tally tally = finding.Evidence.ShouldBeOfType<Tally>();
        tally.Observed.ShouldBe(civil);
        finding.Outcome.ShouldBeOneOf(Outcome.Kept, Outcome.Broken);
        return (finding.Outcome == Outcome.Kept, tally.AtLeast, tally.AtMost);
    }
}
