using Overenskommelse.Rules;

namespace Overenskommelse.Presentation.Tongues;

/// <summary>Tallies, and the seats of the sides.</summary>
internal abstract partial class Tongue
{
    protected abstract IEnumerable<string> InWords(Tally tally, Finding finding);

    protected abstract string NameOf(Sector sector);

    protected abstract string Seats(string side, SideCount count, bool isFirst);

    protected abstract string Measure(string reading);

    /// <summary>So many seats more, or fewer, on a side.</summary>
    protected abstract string Change(int seats, string side, PartyId? party);

    protected abstract string WouldDo(string changes);

    protected abstract string NothingWouldDo();

    /// <summary>Whether what happened is told as something past: its days are given, or its year has closed.</summary>
    protected static bool IsPast(Tally tally, Finding finding) =>
        IsClosed(finding) || (finding.Outcome == Outcome.Kept && tally.Days.Count > 0);

    private IEnumerable<string> InWords(Sides sides, Finding finding)
    {
        if (sides.Counts.All(count => count.AtMost == 0))
        {
            yield break;
        }

        yield return And(sides.Counts.Select((count, place) => Seats(NameOf(count.Sector, count.Party), count, place == 0)));
        if (finding.Rule is BalancedSectors rule)
        {
            yield return Measure(Say(rule.Balance.Says));
        }

        if (finding.Outcome == Outcome.Broken)
        {
            yield return sides.Remedies.Count > 0
                ? WouldDo(Or(sides.Remedies.Select(change => Change(change.Seats, NameOf(change.Sector, change.Party), change.Party))))
                : NothingWouldDo();
        }
    }

    private string NameOf(Sector sector, PartyId? party) => party is null ? NameOf(sector) : Name(party);
}
