using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>The year's meetings of a kind, taken together, deal with the matters that the text names.</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Kind">What kind of meeting.</param>
/// <param name="Matters">The matters that the text names; at least one.</param>
/// <remarks>Until a meeting is held there is nothing to judge: that one ought to be held is another clause. What one meeting of the year leaves out another may take up.</remarks>
public sealed record MattersDealtWith(Clause Clause, MeetingKind Kind, ValueList<MatterId> Matters) : Rule(Clause)
{
    /// <summary>What kind of meeting.</summary>
    public MeetingKind Kind { get; init => field = Guard.Against.Null(value, nameof(Kind)); } = Guard.Against.Null(Kind);

    /// <summary>The group whose meetings are looked at; null, the default, for meetings of the whole compact.</summary>
    public GroupId? Group { get; init; }

    /// <summary>The matters that the text names; at least one.</summary>
    public ValueList<MatterId> Matters { get; init => field = Guard.Against.EmptyOrRepeated(value, nameof(Matters)); } = Guard.Against.EmptyOrRepeated(Matters);

    /// <summary>The first day of the year on which such a meeting counts, itself included. Null, the default, is 1 January.</summary>
    public AnnualDate? From { get; init; }

    /// <summary>The last day of the year on which such a meeting counts, itself included (<i>senast den 31 mars, i mars</i>). Null, the default, is 31 December.</summary>
    public AnnualDate? By { get; init; }

    /// <inheritdoc/>
    protected override Per State() => new(Recurrence.OfYear(From, By), new When<Meeting>(Held, ForEach.Of(Matters, matter =>
        new Count(Number.Of(Held.That(Meetings.DealtWith(matter))), atLeast: 1).Else(BreachReason.NotDealtWith, matter))));

    private Population<Meeting> Held => Meetings.Of(Group, Kind).That(Meetings.HeldInPeriod);
}
