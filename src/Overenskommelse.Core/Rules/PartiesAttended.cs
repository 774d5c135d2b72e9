using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>Every party that the text names attends the year's meetings of a kind.</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Kind">What kind of meeting.</param>
/// <param name="Parties">The parties that the text names; at least one.</param>
/// <remarks>Until a meeting is held there is nothing to judge: that one ought to be held is another clause. Nobody is asked to attend on a day on which it is no party, not yet or no longer.</remarks>
public sealed record PartiesAttended(Clause Clause, MeetingKind Kind, ValueList<PartyId> Parties) : Rule(Clause)
{
    /// <summary>What kind of meeting.</summary>
    public MeetingKind Kind { get; init => field = Guard.Against.Null(value, nameof(Kind)); } = Guard.Against.Null(Kind);

    /// <summary>The parties that the text names; at least one.</summary>
    public ValueList<PartyId> Parties { get; init => field = Guard.Against.EmptyOrRepeated(value, nameof(Parties)); } = Guard.Against.EmptyOrRepeated(Parties);

    /// <summary>The group whose meetings are looked at; null, the default, for meetings of the whole compact.</summary>
    public GroupId? Group { get; init; }

    /// <summary>The first day of the year on which such a meeting counts, itself included. Null, the default, is 1 January.</summary>
    public AnnualDate? From { get; init; }

    /// <summary>The last day of the year on which such a meeting counts, itself included (<i>senast den 31 mars, i mars</i>). Null, the default, is 31 December.</summary>
    public AnnualDate? By { get; init; }

    /// <summary>Whether one meeting may make up for another. By default the year's meetings are taken together.</summary>
    public Attendance Attendance { get; init => field = Guard.Against.Null(value, nameof(Attendance)); } = Attendance.OverTheYear;

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => [Attendance];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading is Attendance attendance ? this with { Attendance = attendance } : throw NoUseFor(reading);

    /// <inheritdoc/>
    protected override Per State() => new(Recurrence.OfYear(From, By), new When<Meeting>(Held, Attendance.Is(Attendance.AtOneMeeting)
        ? new Count(Number.Of(Held.That(Parties.Select(party => Meetings.AttendedBy(party) | !IsPartyThen(party)).Aggregate((one, other) => one & other)), Unit.FullMeetings), atLeast: 1)
        : ForEach.Of(Parties, party => new When<Meeting>(
            Held.That(IsPartyThen(party)), new Count(Number.Of(Held.That(Meetings.AttendedBy(party) & IsPartyThen(party))), atLeast: 1).Else(BreachReason.DidNotAttend, party))
        { IsTakenForGranted = true })));

    private static Test<Meeting> IsPartyThen(PartyId party) => new IsOfPartyThen<Meeting>(party, Meetings.Day);

    private Population<Meeting> Held => Meetings.Of(Group, Kind).That(Meetings.HeldInPeriod);

    /// <inheritdoc/>
    protected internal override ValueList<Id> ActorsFor(Evidence evidence) => SubjectsOf(evidence);
}
