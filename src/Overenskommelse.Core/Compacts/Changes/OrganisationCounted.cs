namespace Overenskommelse.Compacts.Changes;

/// <summary>It is told how many members an organisation has; what was told before is replaced.</summary>
/// <param name="Organisation">The organisation; among the facts already.</param>
/// <param name="Members">How many members it has: zero or more. A negative number does not fit.</param>
public sealed record OrganisationCounted(OrganisationId Organisation, int Members) : Change
{
    /// <summary>The organisation; among the facts already.</summary>
    public OrganisationId Organisation { get; init => field = Guard.Against.Null(value, nameof(Organisation)); } = Guard.Against.Null(Organisation);

    internal override FactAreas Touches => FactAreas.Organisations;

    internal override LocalDate? TakesEffect => null;

    internal override (string Member, DayFact Day)[] Days => [];

    internal override CompactFacts ApplyTo(CompactFacts facts, Misfits misfits)
    {
        if (!misfits.IsKnown(this, Organisation))
        {
            return facts;
        }

        int place = facts.Organisations.Known.PlaceOf(each => each.Id == Organisation);
        return facts with { Organisations = facts.Organisations.Replace(place, facts.Organisations.Known[place] with { Members = Members }) };
    }
}
