using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>Beside the meetings of one kind the parties have other occasions to meet (<i>andra löpande tillfällen</i>).</summary>
/// <param name="Clause">The clause that says so, and says who may judge.</param>
/// <param name="Beside">The kind of meeting that is no other occasion.</param>
/// <param name="Wording">The norm in our own words, as something that can be judged to be kept or not.</param>
/// <remarks>A group's own meetings are no occasions of this kind. While the year is open, and where there may have been one, somebody has to judge.</remarks>
public sealed record OccasionsHeld(Clause Clause, MeetingKind Beside, Text Wording) : Rule(Clause)
{
    /// <summary>The kind of meeting that is no other occasion.</summary>
    public MeetingKind Beside { get; init => field = Guard.Against.Null(value, nameof(Beside)); } = Guard.Against.Null(Beside);

    /// <summary>The norm in our own words, as something that can be judged to be kept or not.</summary>
    public Text Wording { get; init => field = Guard.Against.Null(value, nameof(Wording)); } = Guard.Against.Null(Wording);

    /// <summary>What tells whether there have been any. By default that there was none is enough to break it.</summary>
    public Occasions Occasions { get; init => field = Guard.Against.Null(value, nameof(Occasions)); } = Occasions.NoneIsTooFew;

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => [Occasions];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading is Occasions occasions ? this with { Occasions = occasions } : throw NoUseFor(reading);

    /// <inheritdoc/>
    protected override Per State() => new(Recurrence.CalendarYears, Occasions.Is(Occasions.JudgedOnly)
        ? new ByJudgement(Wording)
        : new InTurn(new WhenOver(new Count(Number.Of(Meetings.OfOtherKinds(Beside).That(Meetings.HeldInPeriod)), atLeast: 1)), new ByJudgement(Wording)));
}
