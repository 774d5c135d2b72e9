using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>Before each meeting of a group, every party can hold a meeting of its own (<i>förmöte</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group.</param>
/// <param name="Parties">The parties that the text names; at least one.</param>
/// <remarks>
/// A party that has held its pre-meeting could hold it, so when all have, the clause is kept. When one has not, nobody but a human being can tell
/// whether it could have; a judgement counts until there is a later meeting that it cannot have been about. A pre-meeting belongs to the first joint meeting on its day or after it, and its party is the one whose own it is. One
/// that is no party's own is that of each party that attended it; of which it is not known whether a party attended, it is asked.
/// </remarks>
public sealed record PreMeetingsPossible(Clause Clause, GroupId Group, ValueList<PartyId> Parties) : Rule(Clause)
{
    private static readonly Text Wording = new(
        "Parterna har haft möjlighet att hålla egna förmöten inför gruppens möten.",
        "The parties have been able to hold meetings of their own before the meetings of the group.");

    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>The parties that the text names; at least one.</summary>
    public ValueList<PartyId> Parties { get; init => field = Guard.Against.EmptyOrRepeated(value, nameof(Parties)); } = Guard.Against.EmptyOrRepeated(Parties);

    /// <inheritdoc/>
    protected override Per State()
    {
        Population<Meeting> joint = Meetings.Of(Group, MeetingKind.Group).That(Meetings.Held);
        Population<Meeting> own = Meetings.Of(Group, MeetingKind.PreMeeting).That(Meetings.Held);
        Population<Meeting> ofTheYear = Meetings.Of(Group, MeetingKind.Group).That(Meetings.HeldInPeriod);
        Test<Meeting> prepared = Parties
            .Select(party => (Test<Meeting>)new Preceded<Meeting, Meeting>(joint, Meetings.Day, own.That(Meetings.PreMeetingFor(party, Parties)), Meetings.Day, new("not-prepared"), party))
            .Aggregate((one, other) => one & other);
        return new(Recurrence.CalendarYears, new When<Meeting>(ofTheYear, new Any(
            new Count(Number.Of(ofTheYear, Unit.PreparedMeetings).OfWhich(prepared), atLeast: Number.Of(ofTheYear)) { IsPastMending = true },
            new ByJudgement(Wording, notBefore: DayBound.Last(ofTheYear.That(!prepared), Meetings.Day)))));
    }
}
