using Overenskommelse.Compacts.Indexing;
using Overenskommelse.Rules.Readings;
using Overenskommelse.Rules.Views;

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
                Add(roster, place, sides, table, ref doubts);
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

    /// <inheritdoc/>
    protected internal override bool IsWorse(Evidence before, Evidence after) =>
        before is Sides earlier && after is Sides later && Balance.IsWorse([.. earlier.Counts.Select(side => side.AtLeast)], [.. later.Counts.Select(side => side.AtLeast)]);

    /// <summary>Adds the person who sits here to every side that one of the person's seats is on: once to each.</summary>
    private void Add(Roster roster, int place, SideCount[] sides, SideTable table, ref Inquiry doubts)
    {
        for (int side = 0; side < sides.Length; side++)
        {
            bool? sits = false;
            int next = place;
            do
            {
                ref readonly IndexedSeat seat = ref roster.Seats[next];
                bool? here = IsOn(sides[side], seat) & roster.CountsAlone(seat);
                sits |= here;
                if (here is null)
                {
                    NameDoubt(seat, roster, ref doubts);
                }

                next = seat.Next;
            }
            while (next > 0);

            if (sits != false)
            {
                table.Add(side, certain: sits == true);
            }
        }
    }

    /// <summary>Whether a seat is on a side; null when that is not known, and it may be on any.</summary>
    private bool? IsOn(SideCount side, in IndexedSeat seat) =>
        side.Party is { } party ? seat.Party.Is(party)
        : seat.Sector.TryGet(out Sector sector) ? Unaligned.SideOf(sector) == side.Sector
        : null;

    private void NameDoubt(in IndexedSeat seat, Roster roster, ref Inquiry doubts)
    {
        OrganisationId organisation = seat.Seat.Organisation;
        roster.NameDoubt(seat, ref doubts);
        if (Between.Is(Between.Parties) && !seat.Party.IsKnown)
        {
            doubts.Missing(FactKind.PartyOf, organisation, organisation);
        }
        else if (!Between.Is(Between.Parties) && !seat.Sector.IsKnown)
        {
            doubts.Missing(FactKind.SectorOf, organisation, organisation);
        }
    }

    private SideCount[] EachParty(Compact compact, ref Inquiry inquiry)
    {
        if (!compact.Facts.Parties.IsComplete)
        {
            inquiry.Missing(FactKind.Parties, Group, Group);
        }

        return [.. compact.Facts.Parties.Known.Select(party => new SideCount(party.Sector.TryGet(out Sector sector) ? sector : Sector.Neither, party.Id, 0, 0))];
    }
}
