using Overenskommelse.Compacts.Changes;
using Overenskommelse.Rules.Views;

namespace Overenskommelse.Rules;

/// <summary>The rounds of nominations to a group.</summary>
public static class NominationRounds
{
    /// <summary>The round that the latest decision by the day asked about has opened; or what is known before there is one.</summary>
    /// <param name="rules">The rules of the compact's text.</param>
    /// <param name="compact">The facts.</param>
    /// <param name="group">The group that is nominated to.</param>
    /// <param name="on">The day asked about.</param>
    /// <exception cref="ArgumentException">No rule of the set is about nominations to the group.</exception>
    public static NominationRound NominationRound(this RuleSet rules, Compact compact, GroupId group, LocalDate on)
    {
        Situation situation = new(compact, on);
        NominatedInTime rule = Guard.Against.Null(rules).OfType<NominatedInTime>().FirstOrDefault(rule => rule.Group == group)
            ?? throw new ArgumentException($"{rules.Id} has no rule about nominations to \"{group}\".", nameof(group));
        Windows windows = new(situation, rule);
        DateInterval? window = windows.InOrder.Count > 0 ? windows.InOrder[^1] : null;
        LocalDate last = window is null ? on : LocalDate.Min(on, window.End);
        ValueList<ReceivedNomination> received = Received(rule, windows, situation);
        List<Nomination> candidates = Candidates(received, group, situation);
        return new(
            group,
            Opens: window is not null ? window.Start : windows.MayLackOne ? Fact.NotKnown : Fact.None,
            Closes: window is not null ? window.End : windows.MayLackOne ? Fact.NotKnown : Fact.None,
            MayNominate: compact.Facts.Signatories.Known
                .Select(signatory => signatory.Organisation)
                .Where(organisation => compact.HadJoined(organisation, last) == true && compact.SectorOf(organisation).Is(Sector.CivilSociety) == true)
                .ToValueList(),
            received,
            candidates.ToValueList(),
            NumbersThatBalance(rules, candidates, group, situation));
    }

    private static ValueList<ReceivedNomination> Received(NominatedInTime rule, Windows windows, Situation situation)
    {
        DateInterval? earlier = windows.InOrder.Count > 1 ? windows.InOrder[^2] : null;
        return (situation.Compact.Group(rule.Group)?.Nominations ?? Fact.NotKnown)
            .Known
            .Where(nomination => nomination.Day.IsOnOrBefore(situation.On) != false && !(nomination.Day.Latest <= earlier?.End))
            .OrderBy(nomination => nomination.Day.Latest ?? LocalDate.MaxIsoValue)
            .Select(nomination => rule.Assess(nomination, windows, situation))
            .ToValueList();
    }

    /// <summary>Somebody whom two organisations have nominated is one candidate, by the first of them.</summary>
    private static List<Nomination> Candidates(ValueList<ReceivedNomination> received, GroupId group, Situation situation)
    {
        List<Nomination> candidates = [];
        foreach (ReceivedNomination each in received)
        {
            if (each.Stands == true && !Sits(each.Nomination, group, situation) && !candidates.Exists(earlier => IsOfSame(earlier, each.Nomination)))
            {
                candidates.Add(each.Nomination);
            }
        }

        return candidates;
    }

    /// <summary>Tries every number, in the order the nominations came: all nominees come from one side, so between sectors it makes no difference which.</summary>
    private static Fact<ValueList<int>> NumbersThatBalance(RuleSet rules, List<Nomination> candidates, GroupId group, Situation situation)
    {
        List<BalancedSectors> balances = [.. rules.OfType<BalancedSectors>().Where(rule => rule.Group == group)];
        if (balances.Count == 0)
        {
            return Fact.None;
        }

        if (situation.Compact.Group(group) is null)
        {
            return Fact.NotKnown;
        }

        List<(int Number, List<Outcome> Outcomes)> tried =
        [
            .. Enumerable.Range(0, candidates.Count + 1).Select(number => (number, OutcomesWith(candidates.Take(number), balances, group, situation))),
        ];
        return tried.Exists(each => each.Outcomes.Contains(Outcome.Undetermined))
            ? Fact.NotKnown
            : tried.Where(each => each.Outcomes.TrueForAll(outcome => outcome == Outcome.Kept)).Select(each => each.Number).ToValueList();
    }

    private static List<Outcome> OutcomesWith(IEnumerable<Nomination> chosen, List<BalancedSectors> balances, GroupId group, Situation situation)
    {
        Situation seated = new(Seat(chosen, group, situation), situation.On);
        return balances.ConvertAll(balance => balance.Examine(seated).Outcome);
    }

    private static bool IsOfSame(Nomination one, Nomination other) => one.Nominee.TryGet(out PersonId? nominee) && other.Nominee.Is(nominee) == true;

    private static bool Sits(Nomination nomination, GroupId group, Situation situation) =>
        situation.Compact.Group(group)!.Seats.Known.Any(seat =>
            nomination.Nominee.TryGet(out PersonId? nominee)
            && (seat.Holder.Is(nominee) & seat.Kind.Is(SeatKind.Regular) & seat.IsHeldOn(situation.On)) == true);

    private static Compact Seat(IEnumerable<Nomination> chosen, GroupId group, Situation situation) => situation.Compact.With(facts => facts with
    {
        Groups = facts.Groups.Replace(
            facts.Groups.Known.PlaceOf(each => each.Id == group),
            situation.Compact.Group(group)! with
            {
                Seats = chosen.Aggregate(situation.Compact.Group(group)!.Seats, (seats, nomination) =>
                    seats.Add(new Seat(nomination.By, SeatKind.Regular) { Holder = nomination.Nominee, FirstDay = situation.On })),
            }),
    });
}
