using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>Civil-society organisations take part broadly in a group (<i>brett deltagande</i>).</summary>
/// <remarks>Looks at regular seats only. Where it is known that none of them takes part, nobody has to judge whether participation is broad.</remarks>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group.</param>
/// <param name="Wording">The open norm, as something that can be judged to be kept or not.</param>
public sealed record BroadlyComposed(Clause Clause, GroupId Group, Text Wording) : Rule(Clause)
{
    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>The open norm, as something that can be judged to be kept or not.</summary>
    public Text Wording { get; init => field = Guard.Against.Null(value, nameof(Wording)); } = Guard.Against.Null(Wording);

    /// <summary>When participation is broad. By default somebody has to judge it.</summary>
    public Breadth Breadth { get; init => field = Guard.Against.Null(value, nameof(Breadth)); } = Breadth.Judged;

    /// <summary>Whether only those that have joined count: from the day they sign, that day included, until their last day. False by default.</summary>
    public bool OnlyJoined { get; init; }

    /// <summary>Where only those that have joined count, the organisations that are parties themselves. Empty by default: whoever counts has to have signed.</summary>
    public ValueList<OrganisationId> AreParties { get; init => field = Guard.Against.Repeated(value, nameof(AreParties)); }

    /// <summary>Whether those that are parties themselves count among those that have joined. They do by default.</summary>
    public PartyItself PartyItself { get; init => field = Guard.Against.Null(value, nameof(PartyItself)); } = PartyItself.HasJoined;

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => OnlyJoined && AreParties.Count > 0 ? [Breadth, PartyItself] : [Breadth];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading switch
    {
        Breadth breadth => this with { Breadth = breadth },
        PartyItself party => this with { PartyItself = party },
        _ => throw NoUseFor(reading),
    };

    /// <inheritdoc/>
    protected override Per State()
    {
        Test<Seat> counts = Seats.Regular & Seats.Sector.Is(Sector.CivilSociety);
        Norm some = new Count(
            OnlyJoined
                ? Number.Different(Seats.In(Group).That(counts & PartyItself.Among(Seats.HasJoined, Seats.Organisation, AreParties)), Seats.Organisation, Unit.JoinedOrganisations)
                : Number.Different(Seats.In(Group).That(counts), Seats.Organisation, Unit.Organisations),
            atLeast: Breadth.Organisations ?? 1);
        return Breadth.Organisations is null ? new All(some, new ByJudgement(Wording)) : some;
    }
}
