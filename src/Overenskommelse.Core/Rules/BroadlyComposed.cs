using Overenskommelse.Compacts.Indexing;
using Overenskommelse.Rules.Readings;
using Overenskommelse.Rules.Views;

namespace Overenskommelse.Rules;

/// <summary>Civil-society organisations take part broadly in a group (<i>brett deltagande</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group.</param>
/// <param name="Norm">The open norm, as something that can be judged to be kept or not.</param>
public sealed record BroadlyComposed(Clause Clause, GroupId Group, Text Norm) : Rule(Clause)
{
    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>The open norm, as something that can be judged to be kept or not.</summary>
    public Text Norm { get; init => field = Guard.Against.Null(value, nameof(Norm)); } = Guard.Against.Null(Norm);

    /// <summary>When participation is broad. By default somebody has to judge it.</summary>
    public Breadth Breadth { get; init => field = Guard.Against.Null(value, nameof(Breadth)); } = Breadth.Judged;

    /// <inheritdoc/>
    public override bool IsOpen => Breadth.Organisations is null;

    /// <inheritdoc/>
    public override FactAreas Reads => FactAreas.Groups | FactAreas.Seats | FactAreas.Organisations | FactAreas.Judgements;

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => [Breadth];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading is Breadth breadth ? this with { Breadth = breadth } : throw NoUseFor(reading);

    /// <inheritdoc/>
    public override Finding Examine(Situation situation) =>
        Breadth.Organisations is { } required ? Count(situation, required) : Judged(situation, Norm);

    private Finding Count(Situation situation, int required)
    {
        Roster roster = new(situation, Group);
        Inquiry inquiry = default;
        HashSet<OrganisationId> organisations = [];
        HashSet<OrganisationId> perhaps = [];
        roster.NameGap(ref inquiry);
        foreach (ref readonly IndexedSeat seat in roster.Seats)
        {
            bool? counts = seat.Sector.Is(Sector.CivilSociety) & roster.CountsAlone(seat);
            if (counts == true)
            {
                organisations.Add(seat.Seat.Organisation);
            }
            else if (counts is null)
            {
                perhaps.Add(seat.Seat.Organisation);
                roster.NameDoubt(seat, ref inquiry);
                if (!seat.Sector.IsKnown)
                {
                    inquiry.Missing(FactKind.SectorOf, seat.Seat.Organisation, seat.Seat.Organisation);
                }
            }
        }

        Tally tally = new(Unit.Organisations, organisations.Count, required);
        perhaps.UnionWith(organisations);
        return tally.Lacking == 0 ? Kept(situation, tally)
            : !roster.IsComplete || perhaps.Count >= required ? Undetermined(situation, inquiry.MissingFacts, tally)
            : Broken(situation, tally);
    }
}
