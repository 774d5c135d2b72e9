using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>Each nomination to a group says for which constituency it is (<i>nomineringen ska ange valkrets</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group that is nominated to.</param>
/// <remarks>Looks at nominations that stand on the day asked about, and have come in since the compact took effect.</remarks>
public sealed record NominationsForConstituency(Clause Clause, GroupId Group) : Rule(Clause)
{
    /// <summary>The group that is nominated to.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>The constituencies that there are, any of which will do. Empty, the default: any that the facts name.</summary>
    public ValueList<ConstituencyId> Constituencies { get; init => field = Guard.Against.Repeated(value, nameof(Constituencies)); }

    /// <inheritdoc/>
    protected override Per State() => new Each<Nomination>(
        Nominations.To(Group).That(Nominations.Day.InForce & Nominations.Stand),
        Constituencies.Count == 0 ? Nominations.Constituency.IsStated : Nominations.Constituency.In(Constituencies));
}
