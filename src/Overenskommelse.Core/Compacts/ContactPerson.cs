namespace Overenskommelse.Compacts;

/// <summary>The person through whom a signatory works with the compact (<i>kontaktperson</i>).</summary>
/// <param name="Person">Who it is: an opaque id, or not known; none when there is nobody.</param>
public sealed record ContactPerson(Fact<PersonId> Person)
{
    /// <summary>The first day as contact person. None by default: from the beginning.</summary>
    public DayFact FirstDay { get; init; } = Fact.None;

    /// <summary>The last day as contact person, itself included. None by default: until further notice.</summary>
    public DayFact LastDay { get; init; } = Fact.None;

    /// <summary>Whether somebody is contact person by this on a day; null when that is not known. Nobody, when there is no person.</summary>
    public bool? ServesOn(LocalDate day) => (Person.IsKnown ? !Person.IsNone : null) & new Indexing.Presence(FirstDay, LastDay).On(day);
}
