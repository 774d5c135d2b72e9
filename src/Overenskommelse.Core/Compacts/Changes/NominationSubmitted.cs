namespace Overenskommelse.Compacts.Changes;

/// <summary>An organisation nominates somebody to a group (<i>nominerar</i>).</summary>
/// <param name="Group">The group.</param>
/// <param name="Nomination">By whom, whom and when.</param>
public sealed record NominationSubmitted(GroupId Group, Nomination Nomination) : Change
{
    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>By whom, whom and when.</summary>
    public Nomination Nomination { get; init => field = Guard.Against.Null(value, nameof(Nomination)); } = Guard.Against.Null(Nomination);

    internal override FactAreas Touches => FactAreas.Nominations;

    internal override LocalDate? TakesEffect => Nomination.Day.Latest;

    internal override (string Member, DayFact Day)[] Days => [("Nomination.Day", Nomination.Day), ("Nomination.WithdrawnOn", Nomination.WithdrawnOn)];

    internal override Id[] ToldBy => [Group];

    internal override CompactFacts ApplyTo(CompactFacts facts, Misfits misfits)
    {
        _ = misfits.IsKnown(this, Nomination.By);
        misfits.RefuseNone(this, "Nomination.Day", Nomination.Day);
        _ = misfits.IsInLife(this, "Nomination.Day", Nomination.Day, facts, mayPrecede: true);
        return facts.Edit(this, Group, misfits, group =>
        {
            _ = misfits.IsBeforeEndOf(group, this, "Nomination.Day", Nomination.Day);

            return group with { Nominations = group.Nominations.Add(Nomination) };
        });
    }
}
