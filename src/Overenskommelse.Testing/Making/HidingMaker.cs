using Overenskommelse.Testing.Facts;
using Hidden = System.Collections.Immutable.ImmutableDictionary<int, Overenskommelse.Testing.Facts.Degree>;

namespace Overenskommelse.Testing.Making;

/// <summary>Leaves some of what is known unknown.</summary>
/// <remarks>
/// What the library presumes while it is not known stays: that the compact is in force, what was judged, and who was asked in vain; that there is a group which the facts do not name; that a seat is not vacant, and that somebody was appointed; and, where somebody sits
/// twice, that whoever sits without a name is somebody else.
/// </remarks>
internal sealed class HidingMaker(FactTree tree, Dice dice)
{
    public Hidden Some(double share)
    {
        Hidden.Builder hidden = Hidden.Empty.ToBuilder();
        bool sitsTwice = SitsTwice();
        foreach (Spot spot in tree.Spots.Where(spot => !IsPresumed(spot, sitsTwice)))
        {
            if (spot.Slot.Member.IsList)
            {
                Hide(spot.Slot, share, hidden);
            }
            else if (spot.Slot.Member.Kind != MemberKind.Plain && spot.Slot.Value is { } value && spot.Slot.Member.IsTold(value) && IsSo(share) && (spot is not { Owner.Kind.Type.Name: nameof(Seat), Slot.Member.Name: nameof(Seat.Organisation) } || dice.Chance(20)))
            {
                hidden[spot.Slot.Id] = spot.Slot.Member.Kind == MemberKind.Day ? dice.One(Degree.All, Degree.All, Degree.ButYear, Degree.ButMonth) : Degree.All;
            }
        }

        // Whether there is a group that is not named is presumed as well: so its days are not left unknown beside it.
        foreach (Spot spot in tree.Spots.Where(spot => spot.Owner.Kind!.Type == typeof(Group) && spot.Slot.Member.Kind == MemberKind.Day && hidden.ContainsKey(spot.Owner.Id)))
        {
            _ = hidden.Remove(spot.Slot.Id);
        }

        return hidden.ToImmutable();
    }

    /// <summary>Of a list that may lack something, some, all or nothing is lacking; of those that are only named, some are not.</summary>
    private void Hide(Slot slot, double share, Hidden.Builder hidden)
    {
        if (!IsSo(share))
        {
            return;
        }

        if (slot.Member.Kind == MemberKind.Register)
        {
            hidden[slot.Id] = Degree.All;
        }

        int lacking = dice.One(0, 30, 100);
        foreach (IGrouping<object, Thing> alike in slot.Items.Where(MayBeUnnamed).GroupBy(Apart).Where(_ => dice.Chance(lacking)))
        {
            foreach (Thing item in alike)
            {
                hidden[item.Id] = Degree.All;
            }
        }
    }

    /// <summary>What is named or not named together: an organisation that is a signatory is told with every time that it joined.</summary>
    private static object Apart(Thing item) =>
        item.Kind?.Type == typeof(Signatory) ? item.Slots.First(slot => slot.Member.Name == nameof(Signatory.Organisation)).Value! : item.Id;

    private bool IsSo(double share) => dice.Chance((int)(share * 100));

    private static bool MayBeUnnamed(Thing item) =>
        item.Kind?.Type != typeof(Organisation) && item.Kind?.Type != typeof(Party)
        && (item.Kind?.Type != typeof(Group) || item.Slots.All(slot => slot.Member.Kind != MemberKind.Day || slot.Value is DayFact { IsNone: true }));

    private static bool IsPresumed(Spot spot, bool sitsTwice) => (spot.Owner.Kind!.Type.Name, spot.Slot.Member.Name) switch
    {
        (nameof(CompactFacts), nameof(CompactFacts.InForceFrom) or nameof(CompactFacts.LastDay) or nameof(CompactFacts.Judgements) or nameof(CompactFacts.AskedInVain)) => true,
        (nameof(Appointment), nameof(Appointment.Holder)) => ((Fact<PersonId>)spot.Slot.Value!).IsNone,
        (nameof(Seat), nameof(Seat.Holder)) => sitsTwice || ((Fact<PersonId>)spot.Slot.Value!).IsNone,
        _ => false,
    };

    private bool SitsTwice() => tree.Spots
        .Where(spot => spot.Owner.Kind!.Type == typeof(Seat) && spot.Slot.Member.Name == nameof(Seat.Holder))
        .Select(spot => ((Fact<PersonId>)spot.Slot.Value!).TryGet(out PersonId? person) ? person : null)
        .Where(person => person is not null)
        .GroupBy(person => person)
        .Any(same => same.Count() > 1);
}
