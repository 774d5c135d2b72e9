using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>Nominations to a group come in a window, from civil-society organisations that have joined (<i>nominering</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group that is nominated to.</param>
/// <param name="OpensWith">The forum whose decision opens a window.</param>
/// <param name="About">What the decision is about: the round of nominations. A decision about something else opens nothing.</param>
/// <param name="LastDay">The last day of the window, itself included: the first such day on or after the opening.</param>
/// <remarks>
/// Every such decision opens a window of its own. Answered for the round that is open and for the last that has closed, each with what comes too early or
/// too late for it. An organisation nominates rightly from the day it signs until its last day in the compact. A nomination that is withdrawn counts as
/// nothing from that day on. A decision of which nobody has told the day, or what it is about, may have opened a window: where that can matter the clause
/// is undetermined. Where a text lets whoever has not joined yet enclose its board's decision to join, say so with <see cref="OrEncloses"/>; what a nomination
/// encloses is then asked of an organisation that had not joined, or of which that is not known.
/// </remarks>
public sealed record NominatedInTime(Clause Clause, GroupId Group, ForumId OpensWith, Id About, AnnualDate LastDay) : Rule(Clause)
{
    /// <summary>The group that is nominated to.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>The forum whose decision opens a window.</summary>
    public ForumId OpensWith { get; init => field = Guard.Against.Null(value, nameof(OpensWith)); } = Guard.Against.Null(OpensWith);

    /// <summary>What the decision is about: the round of nominations.</summary>
    public Id About { get; init => field = Guard.Against.Null(value, nameof(About)); } = Guard.Against.Null(About);

    /// <summary>When a window opens. On the day of the decision by default.</summary>
    public Opening Opening { get; init => field = Guard.Against.Null(value, nameof(Opening)); } = Opening.DayOfDecision;

    /// <summary>The organisations that are parties themselves. Empty by default: whoever nominates has to have signed.</summary>
    public ValueList<OrganisationId> AreParties { get; init => field = Guard.Against.Repeated(value, nameof(AreParties)); }

    /// <summary>Whether those that are parties themselves count among those that have joined. They do by default.</summary>
    public PartyItself PartyItself { get; init => field = Guard.Against.Null(value, nameof(PartyItself)); } = PartyItself.HasJoined;

    /// <summary>What a nomination may enclose instead of coming from one that has joined, such as a board's decision to join. Null, the default: whoever nominates has to have joined.</summary>
    public MatterId? OrEncloses { get; init; }

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => AreParties.Count > 0 ? [Opening, PartyItself] : [Opening];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading switch
    {
        Opening opening => this with { Opening = opening },
        PartyItself party => this with { PartyItself = party },
        _ => throw NoUseFor(reading),
    };

    /// <inheritdoc/>
    protected override Per State()
    {
        RoundsOpened rounds = Rounds;
        Test<Nomination> fromJoined = PartyItself.Among(Nominations.FromJoined, Nominations.By, AreParties);
        return new(Recurrence.Seasons(rounds), new Each<Nomination>(
            Nominations.To(Group).That(Nominations.OfRound(rounds) & Nominations.Stand),
            Nominations.In(rounds) & Nominations.Sector.Is(Sector.CivilSociety) & (OrEncloses is null ? fromJoined : Nominations.Encloses(OrEncloses) | fromJoined)));
    }

    internal override CompactFacts WithOpenRound(CompactFacts facts, GroupId group, LocalDate on)
    {
        Decision opening = new(OpensWith, Opening.FirstDayAfter(on) == on ? on : on.PlusDays(-1)) { About = About, Key = FactKey.Free(facts.Decisions.Known.Select(decision => decision.Key)).First() };
        return group == Group ? facts with { Decisions = facts.Decisions.Add(opening) } : facts;
    }

    internal bool NeedsNoJoining(OrganisationId organisation) => PartyItself.Is(PartyItself.HasJoined) && AreParties.Contains(organisation);

    internal RoundsOpened Rounds => new(Decisions.Of(OpensWith).That(Decisions.About.Is(About)), Opening.FirstDayAfter, LastDay);
}
