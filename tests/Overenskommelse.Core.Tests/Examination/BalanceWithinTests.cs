using Overenskommelse.Compacts.Changes;
using Overenskommelse.Norms;
using Overenskommelse.Rules;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Examination;

/// <summary>What may not be made worse may not be made worse where it stands inside another norm.</summary>
public sealed class BalanceWithinTests
{
    public static TheoryData<Func<Norm, Norm>> Wrapped { get; } =
    [
        norm => norm,
        norm => new All(norm),
        norm => new InTurn(norm),
        norm => new Any(norm),
        norm => ForEach.Of([1, 2], _ => norm),
        norm => ForEach.Value(Seats.In(Given.Panel), Seats.Organisation, new OrganisationId("nobody"), _ => norm),
        norm => new When<Seat>(Seats.In(Given.Panel), norm),
        norm => norm.Else(new("uneven"), Given.Panel),
        norm => new InTurn(norm.Else(new("uneven"), Given.Panel), new Permission()),
        norm => ForEach.Value(Seats.In(Given.Panel), Seats.Kind, SeatKind.CoOpted, _ => norm),
        norm => new WhenKept(new Count(Number.Of(Seats.In(Given.Panel)), atLeast: 1), norm),
    ];

    [Theory]
    [MemberData(nameof(Wrapped))]
    public void A_broken_balance_inside_another_norm_may_not_be_made_worse_either(Func<Norm, Norm> wrap)
    {
        var rules = Given.RuleSet(new MadeOf(wrap(new BalancedSectors(Given.Clause(), Given.Panel) { Balance = Balance.Equal }.Norm)));
        var compact = Compact.From(Given.Compact.WithSeats(Given.Panel, Given.Seats(civil: 1, region: 3)));
        var worse = rules.Consider(compact, [new SeatTaken(Given.Panel, new(Given.CountyOffice, SeatKind.Regular) { FirstDay = Given.Today })], Given.Today);

        worse.Before.FindingOf("clause").ShouldBeBroken();
        worse.Refusals.Select(refusal => refusal.Clause.Id).ShouldBe(["clause"]);
    }
}
