namespace Overenskommelse.Compacts.Changes;

/// <summary>An organisation withdraws a nomination (<i>drar tillbaka</i>).</summary>
/// <param name="Group">The group.</param>
/// <param name="Nomination">The nomination, as it stands among the facts.</param>
/// <param name="On">The day it is withdrawn, from which it counts as nothing.</param>
public sealed record NominationWithdrawn(GroupId Group, Nomination Nomination, LocalDate On) : Change
{
    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>The nomination, as it stands among the facts.</summary>
    public Nomination Nomination { get; init => field = Guard.Against.Null(value, nameof(Nomination)); } = Guard.Against.Null(Nomination);

    internal override FactAreas Touches => FactAreas.Nominations;

    internal override LocalDate? TakesEffect => On;

    internal override (string Member, DayFact Day)[] Days => [(nameof(On), On)];

    internal override Id[] ToldBy => [Group];

    internal override CompactFacts ApplyTo(CompactFacts facts, Misfits misfits)
    {
        _ = misfits.IsInLife(this, nameof(On), On, facts, mayPrecede: true);
        return facts.Edit(this, Group, misfits, group =>
        {
            int place = group.Nominations.Known.PlaceOf(nomination => nomination == Nomination);
            if (place < 0 || !Nomination.WithdrawnOn.IsNone)
            {
                misfits.Add(this, nameof(Nomination), $"{Nomination.By}, {Nomination.Day}", "expected.standing-nomination", Group);
                return group;
            }

            return group with { Nominations = group.Nominations.Replace(place, Nomination with { WithdrawnOn = On }) };
        });
    }
}
