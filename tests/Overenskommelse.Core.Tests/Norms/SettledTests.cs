using Overenskommelse.Examination;
using Overenskommelse.Rules;

namespace Overenskommelse.Norms;

/// <summary>What is settled of a large population is kept; a compact asked again answers as one asked once, on every day.</summary>
public sealed class SettledTests
{
    private static readonly LocalDate First = new(2026, 1, 1);

    [Theory]
    [InlineData(47)]
    [InlineData(48)]
    [InlineData(49)]
    public void A_compact_asked_again_answers_as_one_asked_once(int seats)
    {
        Compact asked = Compact.From(Facts(seats, substituteAt: null));
        for (int day = 0; day < seats + 60; day += 3)
        {
            LocalDate on = First.PlusDays(day - 10);
            Answer(asked, on).ShouldBe(Answer(Compact.From(Facts(seats, substituteAt: null)), on), $"on {on}");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(59)]
    public void One_that_becomes_amiss_is_found_among_those_that_are_settled(int at)
    {
        Compact asked = Compact.From(Facts(60, at));
        Answer(asked, First.PlusDays(200));

        Answer(asked, First.PlusDays(at - 1)).Outcome.ShouldNotBe(Outcome.Broken);
        Answer(asked, First.PlusDays(at)).Outcome.ShouldBe(Outcome.Broken);
        Answer(asked, First.PlusDays(at + 30)).Outcome.ShouldBe(Outcome.Broken);
        Answer(asked, First.PlusDays(at + 31)).Outcome.ShouldNotBe(Outcome.Broken);
    }

    /// <summary>Only if it is a regular one is its organisation asked to have joined: whichever is tried first is only supposed, and settles nothing.</summary>
    [Theory]
    [InlineData(47)]
    [InlineData(48)]
    [InlineData(49)]
    public void What_is_filled_in_to_tell_whether_it_matters_is_not_kept(int seats)
    {
        RuleSet rules = Given.RuleSet(new MembersJoined(Given.Clause(), Given.Panel, PublicParties: [Given.Region]));
        Compact compact = Compact.From(Given.Compact.With(new Organisation(new("stranger")) { Party = Fact.None, Sector = Sector.CivilSociety }).WithSeats(Given.Panel,
        [
            new(new OrganisationId("stranger"), Fact.NotKnown),
            .. Enumerable.Repeat(new Seat(Given.RegionOffice, SeatKind.Regular), seats - 1),
        ]));
        for (int day = 0; day < 3; day++)
        {
            rules.Examine(compact, Given.Today.PlusDays(day))[0].ShouldBeUndetermined((FactKind.SeatKind, new OrganisationId("stranger"), Given.Panel));
        }
    }

    [Theory]
    [InlineData(SeatKind.Regular)]
    [InlineData(SeatKind.Substitute)]
    [InlineData(null)]
    public void Seats_that_come_and_go_in_any_order_are_answered_on_each_day_and_until_each_day_as_by_looking_at_each(SeatKind? oneIs)
    {
        CompactFacts facts = InTwoWaves(oneIs is { } kind ? kind : Fact.NotKnown);
        Compact asked = Compact.From(facts);
        List<Finding> days = [.. Enumerable.Range(-3, 80).Select(day => Answer(Compact.From(facts), First.PlusDays(day)))];
        Answer(asked, First);
        foreach (int place in Enumerable.Range(0, days.Count).Select(place => place * 7 % days.Count))
        {
            Report report = Rules.Examine(asked, days[place].On);
            int change = days.FindIndex(place, day => day.Outcome != days[place].Outcome);

            report[0].ShouldBe(days[place]);
            report.LastDayOf(report[0]).ShouldBe(change < 0 ? null : days[change - 1].On, $"on {days[place].On}");
        }
    }

    /// <summary>Sixty seats whose days are in no order, so that there are some from the first day to the twentieth and from the thirtieth to the fiftieth; one of another kind.</summary>
    private static CompactFacts InTwoWaves(Fact<SeatKind> one) => Given.Compact with
    {
        InForceFrom = 1.January(2020),
        Groups =
        [
            new Group(Given.Panel)
            {
                Seats =
                [
                    .. Enumerable.Range(0, 60).Select(place => new Seat(Given.Association((place % Given.Associations) + 1), place == 23 ? one : SeatKind.Regular)
                    {
                        FirstDay = First.PlusDays((place % 2 * 30) + (place * 11 % 17)),
                        LastDay = First.PlusDays((place % 2 * 30) + (place * 11 % 17) + (place % 4)),
                    }),
                ],
            },
        ],
    };

    /// <summary>Seats that come one a day and stay for thirty-one.</summary>
    private static CompactFacts Facts(int seats, int? substituteAt) => new()
    {
        Organisations = [.. Enumerable.Range(0, seats).Select(place => new Organisation(new($"organisation-{place}")))],
        Groups =
        [
            new Group(Given.Panel)
            {
                Seats =
                [
                    .. Enumerable.Range(0, seats).Select(place => new Seat(new OrganisationId($"organisation-{place}"), place == substituteAt ? SeatKind.Substitute : SeatKind.Regular)
                    {
                        FirstDay = First.PlusDays(place),
                        LastDay = First.PlusDays(place + 30),
                    }),
                ],
            },
        ],
    };

    private static Finding Answer(Compact compact, LocalDate on) => Rules.Examine(compact, on).ShouldHaveSingleItem();

    private static readonly RuleSet Rules = Given.RuleSet(new AllRegular(Given.Clause()));

    private sealed record AllRegular(Clause Clause) : Rule(Clause)
    {
        protected override Per State() => new Each<Seat>(Seats.In(Given.Panel).That(Seats.Held), Seats.Regular);
    }
}
