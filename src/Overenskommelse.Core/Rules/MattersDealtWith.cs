namespace Overenskommelse.Rules;

/// <summary>The year's meeting of a kind deals with the matters that the text names.</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Kind">What kind of meeting.</param>
/// <param name="Matters">The matters that the text names; at least one.</param>
public sealed record MattersDealtWith(Clause Clause, MeetingKind Kind, ValueList<MatterId> Matters) : MeetingCoverage(Clause, Kind)
{
    /// <summary>The matters that the text names; at least one.</summary>
    public ValueList<MatterId> Matters { get; init => field = Guard.Against.Empty(value, nameof(Matters)); } = Guard.Against.Empty(Matters);

    private protected override IEnumerable<Id> Required => Matters;

    private protected override BreachReason Reason => BreachReason.NotDealtWith;

    private protected override FactKind Gap => FactKind.Matter;

    private protected override bool? Covers(Meeting meeting, Id required) =>
        meeting.Matters.Known.Contains((MatterId)required) ? true
        : meeting.Matters.IsComplete ? false
        : null;
}
