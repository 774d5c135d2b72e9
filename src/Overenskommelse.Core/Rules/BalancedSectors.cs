using Overenskommelse.Compacts.Indexing;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>The seats of a group are in balance between the sides of the compact (<i>jämnt fördelad, balans</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group.</param>
/// <remarks>
/// A person who sits twice on one side counts once. A group without counted seats has nothing to balance. What is not known of a seat leaves the
/// balance undetermined only if it could tip it.
/// </remarks>
public sealed record BalancedSectors(Clause Clause, GroupId Group) : Rule(Clause)
{
    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>When seats are in balance. Equally many by default.</summary>
    public Balance Balance { get; init => field = Guard.Against.Null(value, nameof(Balance)); } = Balance.Equal;

    /// <summary>Between whom. Between the sectors by default.</summary>
    public Between Between { get; init => field = Guard.Against.Null(value, nameof(Between)); } = Between.Sectors;

    /// <summary>Whose seats count. Regular seats by default.</summary>
    public Counting Counting { get; init => field = Guard.Against.Null(value, nameof(Counting)); } = Counting.RegularSeats;

    /// <summary>Where somebody from neither side belongs. On neither side by default.</summary>
    public Unaligned Unaligned { get; init => field = Guard.Against.Null(value, nameof(Unaligned)); } = Unaligned.OnNeitherSide;

    /// <inheritdoc/>
    public override FactAreas Reads => FactAreas.Groups | FactAreas.Seats | FactAreas.Organisations | FactAreas.Offices;

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => [Balance, Between, Counting, Unaligned];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading switch
    {
        Balance balance => this with { Balance = balance },
        Between between => this with { Between = between },
        Counting counting => this with { Counting = counting },
        Unaligned unaligned => this with { Unaligned = unaligned },
        _ => throw NoUseFor(reading),
    };

    /// <inheritdoc/>
    public override Finding Examine(Situation situation)
    {
        Roster roster = new(situation, Group, Counting);
        Inquiry inquiry = default;
        Inquiry doubts = default;
        roster.NameGap(ref inquiry);
        SideCount[] sides = Between.Is(Between.Parties) ? EachParty(situation.Compact, ref inquiry) : [new(Sector.CivilSociety, null, 0, 0), new(Sector.Public, null, 0, 0)];
        SideTable table = new(sides);
        for (int place = 0; place < roster.Seats.Length; place++)
        {
            if (roster.Counts(place) != false)
            {
                Add(roster, place, sides, table, ref inquiry, ref doubts);
            }
        }

        bool? balanced = inquiry.LacksFacts || table.MayBeEmpty ? null : table.IsAllowedBy(Balance);
        if (balanced is null)
        {
            return Undetermined(situation, [.. inquiry.MissingFacts, .. doubts.MissingFacts], new Sides(new(sides)));
        }

        return table.IsEmpty ? NotApplicable(situation, NothingReason.NoSeats)
            : balanced.Value ? Kept(situation, new Sides(new(sides)))
            : Broken(situation, new Sides(new(sides)) { Remedies = table.Remedies(Balance) });
    }

    private void Add(Roster roster, int place, SideCount[] sides, SideTable table, ref Inquiry inquiry, ref Inquiry doubts)
    {
        ref readonly IndexedSeat seat = ref roster.Seats[place];
        int side = Between.Is(Between.Parties) ? SideOfParty(seat, sides, ref inquiry) : SideOfSector(seat, ref inquiry);
        if (side < 0)
        {
            return;
        }

        bool certain = roster.Counts(place) == true;
        table.Add(side, certain);
        if (!certain)
        {
            roster.NameDoubt(seat, ref doubts);
        }
    }

    private int SideOfSector(in IndexedSeat seat, ref Inquiry inquiry)
    {
        if (!seat.Sector.TryGet(out Sector sector))
        {
            inquiry.Missing(FactKind.SectorOf, seat.Seat.Organisation, seat.Seat.Organisation);
            return -1;
        }

        return Unaligned.SideOf(sector) switch
        {
            Sector.CivilSociety => 0,
            Sector.Public => 1,
            _ => -1,
        };
    }

    private static int SideOfParty(in IndexedSeat seat, SideCount[] sides, ref Inquiry inquiry)
    {
        if (!seat.Party.IsKnown)
        {
            inquiry.Missing(FactKind.PartyOf, seat.Seat.Organisation, seat.Seat.Organisation);
        }

        return seat.Party.TryGet(out PartyId? party) ? Array.FindIndex(sides, side => side.Party == party) : -1;
    }

    private SideCount[] EachParty(Compact compact, ref Inquiry inquiry)
    {
        if (!compact.Facts.Parties.IsComplete)
        {
            inquiry.Missing(FactKind.Parties, Group, Group);
        }

        return [.. compact.Facts.Parties.Select(party => new SideCount(party.Sector.TryGet(out Sector sector) ? sector : Sector.Neither, party.Id, 0, 0))];
    }
}
