using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>Those who sit in a group were appointed to their seats by somebody (<i>styrelsen väljs av årsmötet</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group.</param>
/// <param name="By">Who is to have appointed them: a party, an organisation, a group or a forum.</param>
/// <remarks>
/// Looks at each seat by itself that is held on the day asked about. A seat to which nobody appointed anybody is amiss, as one is to which somebody else did. Where nobody sits there is nothing to judge: that somebody ought to sit
/// there is another clause.
/// </remarks>
public sealed record MembersAppointedBy(Clause Clause, GroupId Group, Id By) : Rule(Clause)
{
    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>Who is to have appointed them: a party, an organisation, a group or a forum.</summary>
    public Id By { get; init => field = Guard.Against.Null(value, nameof(By)); } = Guard.Against.Null(By);

    /// <summary>Of whom it is asked. Of everybody by default.</summary>
    public Whose Whose { get; init => field = Guard.Against.Null(value, nameof(Whose)); } = Whose.Anybody;

    /// <summary>Whose seats count as members. Regular seats by default.</summary>
    public Counting Counting { get; init => field = Guard.Against.Null(value, nameof(Counting)); } = Counting.RegularSeats;

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => [Counting];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading is Counting counting ? this with { Counting = counting } : throw NoUseFor(reading);

    /// <inheritdoc/>
    protected override Per State() => new Each<Seat>(Seats.In(Group).That(Whose.SeatsIn(Group, Counting)), Seats.AppointedBy.Is(By));
}
