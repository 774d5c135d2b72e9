namespace Overenskommelse.Rules;

/// <summary>Every party that the text names attends the year's meeting of a kind.</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Kind">What kind of meeting.</param>
/// <param name="Parties">The parties that the text names; at least one.</param>
public sealed record PartiesAttended(Clause Clause, MeetingKind Kind, ValueList<PartyId> Parties) : MeetingCoverage(Clause, Kind)
{
    /// <summary>The parties that the text names; at least one.</summary>
    public ValueList<PartyId> Parties { get; init => field = Guard.Against.Empty(value, nameof(Parties)); } = Guard.Against.Empty(Parties);

    private protected override IEnumerable<Id> Required => Parties;

    private protected override BreachReason Reason => BreachReason.DidNotAttend;

    private protected override FactKind Gap => FactKind.Attendance;

    /// <inheritdoc/>
    protected internal override ValueList<Id> ActorsFor(Evidence evidence) => SubjectsOf(evidence);

    private protected override bool? Covers(Meeting meeting, Id required) =>
        meeting.Attended.Known.Contains((PartyId)required) ? true
        : meeting.Attended.IsComplete ? false
        : null;
}
