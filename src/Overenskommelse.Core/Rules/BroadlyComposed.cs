using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>Civil-society organisations take part broadly in a group (<i>brett deltagande</i>).</summary>
/// <remarks>Where it is known that none of them takes part, nobody has to judge whether participation is broad.</remarks>
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

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => [Breadth];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading is Breadth breadth ? this with { Breadth = breadth } : throw NoUseFor(reading);

    /// <inheritdoc/>
    protected override Per State()
    {
        Norm some = new Count(
            Number.Different(Seats.In(Group).That(Seats.Regular & Seats.Sector.Is(Sector.CivilSociety)), Seats.Organisation, Unit.Organisations),
            atLeast: Breadth.Organisations ?? 1);
        return Breadth.Organisations is null ? new All(some, new ByJudgement(Wording)) : some;
    }
}
