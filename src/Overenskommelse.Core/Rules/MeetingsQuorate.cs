using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>A group's meetings of the year have a quorum: so many of its members attend (<i>beslutför när minst hälften av ledamöterna är närvarande</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group.</param>
/// <param name="AtLeast">The least that have to attend, itself included: a number, or a part of those who sit in the group on the day of the meeting.</param>
/// <remarks>Looks at meetings that have been held. Until one is there is nothing to judge. A meeting that no member attended has no quorum, however few members there are.</remarks>
public sealed record MeetingsQuorate(Clause Clause, GroupId Group, Quantity AtLeast) : Rule(Clause)
{
    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>The least that have to attend: one or more.</summary>
    public Quantity AtLeast { get; init => field = Some(value, nameof(AtLeast)); } = Some(AtLeast, nameof(AtLeast));

    /// <summary>Whether more than that have to attend: <i>more than half</i>. False by default.</summary>
    public bool IsMoreThan { get; init; }

    /// <summary>Who counts as members. Those with regular seats by default.</summary>
    public Counting Counting { get; init => field = Guard.Against.Null(value, nameof(Counting)); } = Counting.RegularSeats;

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => AtLeast.IsPart ? [Counting] : [];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading is Counting counting && AtLeast.IsPart ? this with { Counting = counting } : throw NoUseFor(reading);

    /// <inheritdoc/>
    protected override Per State() => new(Recurrence.CalendarYears, new Each<Meeting>(
        Meetings.Of(Group, MeetingKind.Group).That(Meetings.HeldInPeriod),
        Meetings.Quorate((IsMoreThan ? AtLeast.LessThanAll(nameof(AtLeast)) : AtLeast).QuorumOf(Number.Of(Members.Of(Group).That(Members.Sit(Counting.Seats(Group)))), IsMoreThan))));

    private static Quantity Some(Quantity quantity, string name) =>
        quantity.IsNone ? throw new ArgumentOutOfRangeException(name, "Expected a number of members of 1 or more, or a part of them; got 0.") : quantity;
}
