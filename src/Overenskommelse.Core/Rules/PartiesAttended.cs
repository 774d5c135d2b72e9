using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>Every party that the text names attends the year's meetings of a kind, taken together.</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Kind">What kind of meeting; meetings of the whole compact, not of a group.</param>
/// <param name="Parties">The parties that the text names; at least one.</param>
/// <remarks>Until a meeting is held there is nothing to judge: that one ought to be held is another clause. What one meeting of the year leaves out another may take up.</remarks>
public sealed record PartiesAttended(Clause Clause, MeetingKind Kind, ValueList<PartyId> Parties) : Rule(Clause)
{
    /// <summary>What kind of meeting; meetings of the whole compact, not of a group.</summary>
    public MeetingKind Kind { get; init => field = Guard.Against.Null(value, nameof(Kind)); } = Guard.Against.Null(Kind);

    /// <summary>The parties that the text names; at least one.</summary>
    public ValueList<PartyId> Parties { get; init => field = Guard.Against.Empty(value, nameof(Parties)); } = Guard.Against.Empty(Parties);

    /// <inheritdoc/>
    protected override Per State() => new(Recurrence.CalendarYears, new When<Meeting>(Held, ForEach.Of(Parties, party =>
        new Count(Number.Of(Held.That(Meetings.AttendedBy(party))), atLeast: 1).Else(BreachReason.DidNotAttend, party))));

    private Population<Meeting> Held => Meetings.Of(null, Kind).That(Meetings.HeldInPeriod);

    /// <inheritdoc/>
    protected internal override ValueList<Id> ActorsFor(Evidence evidence) => SubjectsOf(evidence);
}
