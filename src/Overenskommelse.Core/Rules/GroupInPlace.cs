using Overenskommelse.Rules.Readings;
using Overenskommelse.Rules.Views;

namespace Overenskommelse.Rules;

/// <summary>A group exists and somebody sits in it.</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group.</param>
/// <remarks>Kept when at least one seat counts on the day asked about. A group without members is broken, never kept.</remarks>
public sealed record GroupInPlace(Clause Clause, GroupId Group) : Rule(Clause)
{
    /// <summary>The group, under the name that the clause uses.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>Whose seats count as members. Regular seats by default.</summary>
    public Counting Counting { get; init => field = Guard.Against.Null(value, nameof(Counting)); } = Counting.RegularSeats;

    /// <summary>Whether the name that the clause uses means the same group as another name in the text. Null, the default, when there is no other.</summary>
    public GroupIdentity? Identity { get; init; }

    /// <inheritdoc/>
    public override FactAreas Reads => FactAreas.Groups | FactAreas.Seats | FactAreas.Organisations | FactAreas.Offices;

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => Identity is null ? [Counting] : [Counting, Identity];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading switch
    {
        Counting counting => this with { Counting = counting },
        GroupIdentity identity => this with { Identity = identity },
        _ => throw NoUseFor(reading),
    };

    /// <inheritdoc/>
    public override Finding Examine(Situation situation)
    {
        Roster roster = new(situation, Identity?.Other ?? Group, Counting);
        Inquiry inquiry = default;
        int members = 0;
        for (int place = 0; place < roster.Seats.Length; place++)
        {
            bool? counts = roster.Counts(place);
            members += counts == true ? 1 : 0;
            if (counts is null)
            {
                roster.NameDoubts(place, ref inquiry);
            }
        }

        roster.NameGap(ref inquiry);
        Tally tally = new(Unit.Members, members, 1);
        return members > 0 ? Kept(situation, tally)
            : inquiry.LacksFacts ? Undetermined(situation, inquiry.MissingFacts, tally)
            : Broken(situation, tally);
    }
}
