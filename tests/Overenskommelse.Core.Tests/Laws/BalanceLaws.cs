using Overenskommelse.Examination;
using Overenskommelse.Laws.Given;
using Overenskommelse.Rules;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Laws;

/// <summary>What moves a balance, and what cannot.</summary>
public sealed class BalanceLaws
{
    private static readonly OrganisationId NewCivil = new("one-more-association");
    private static readonly OrganisationId NewPublic = new("one-more-authority");

    [Law(200, Arbitrary = [typeof(Questions)])]
    public void One_more_seat_on_each_side_keeps_a_balance(Question question)
    {
        Question larger = question.With(WithSeats(question.Facts, new(NewCivil, SeatKind.Regular), new(NewPublic, SeatKind.Regular)));

        foreach (var (clause, balance, outcome) in Balances(question, [Balance.Equal, Balance.AtMost(60), Balance.Within(1), Balance.Within(3)]))
        {
            if (outcome == Outcome.Kept)
            {
                Under(larger, clause, balance).ShouldBe(Outcome.Kept, $"{clause} {balance.Name}");
            }
        }
    }

    [Law(200, Arbitrary = [typeof(Questions)])]
    public void Co_opting_substitutes_and_support_staff_change_nothing_but_whether_there_is_support(Question question, int seed)
    {
        Dice dice = new(seed);
        Question larger = question.With(WithSeats(question.Facts, [.. Enumerable.Range(0, 4).Select(_ => new Seat(
            dice.One([NewCivil, NewPublic, .. question.Facts.Organisations.Known.Select(organisation => organisation.Id)]),
            dice.One(SeatKind.CoOpted, SeatKind.CoOpted, SeatKind.Substitute, SeatKind.Support)))]));

        Others(larger.Report).ShouldBe(Others(question.Report));
    }

    [Law(200, Arbitrary = [typeof(Questions)])]
    public void A_wider_tolerance_never_breaks_what_a_narrower_one_keeps(Question question)
    {
        Balance[] seats = [Balance.Equal, .. Enumerable.Range(1, 8).Select(Balance.Within)];
        Balance[] shares = [.. Enumerable.Range(50, 51).Where(percent => percent % 5 == 0).Select(Balance.AtMost)];

        foreach (var widening in new[] { seats, shares })
        {
            foreach (var clause in Balances(question, widening).GroupBy(each => each.Clause))
            {
                clause.SkipWhile(each => each.Outcome != Outcome.Kept).Where(each => each.Outcome != Outcome.Kept).ShouldBeEmpty();
                clause.Reverse().SkipWhile(each => each.Outcome != Outcome.Broken).Where(each => each.Outcome != Outcome.Broken).ShouldBeEmpty();
            }
        }
    }

    private static IEnumerable<(ClauseId Clause, Balance Balance, Outcome Outcome)> Balances(Question question, Balance[] balances)
        => question.Rules.OfType<BalancedSectors>().SelectMany(rule => balances.Select(balance =>
            (rule.Clause.Id, balance, Under(question, rule.Clause.Id, balance))));

    private static Outcome Under(Question question, ClauseId clause, Balance balance)
        => question.Rules.Adjust<BalancedSectors>(clause, rule => rule with { Balance = balance }).Examine(question.Compact, question.On).FindingOf(clause).Outcome;

    private static CompactFacts WithSeats(CompactFacts facts, params Seat[] seats) => facts with
    {
        Organisations = facts.Organisations
            .Add(new(NewCivil) { Party = Fact.None, Sector = Sector.CivilSociety })
            .Add(new(NewPublic) { Party = Fact.None, Sector = Sector.Public }),
        Groups = facts.Groups.Map(group => group with { Seats = group.Seats.Keeping([.. group.Seats.Known, .. seats]) }),
    };

    private static List<Finding> Others(Report report)
        => [.. report.Where(finding => finding.Clause.Id != "development-group.support")];
}
