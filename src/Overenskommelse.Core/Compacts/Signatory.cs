namespace Overenskommelse.Compacts;

/// <summary>An organisation on its way into the compact, in it, or out of it again (<i>undertecknare</i>).</summary>
/// <param name="Organisation">The organisation. One that leaves and comes back is told once for each time, and so is one that goes over to another tier; no time has a day in common with another, and not more than one is still on its way.</param>
/// <param name="SignedOn">The day it signed, from which it has joined; none when it has not signed.</param>
public sealed record Signatory(OrganisationId Organisation, DayFact SignedOn) : IHasProvenance
{
    /// <summary>The organisation, which may be a signatory again after its last day.</summary>
    public OrganisationId Organisation { get; init => field = Guard.Against.Null(value, nameof(Organisation)); } = Guard.Against.Null(Organisation);

    /// <summary>The day it applied to join. Not known by default.</summary>
    public DayFact AppliedOn { get; init; }

    /// <summary>The day its application was approved. Not known by default.</summary>
    public DayFact ApprovedOn { get; init; }

    /// <summary>The last day it was part of the compact, itself included. None by default: it has not left.</summary>
    public DayFact LastDay { get; init; } = Fact.None;

    /// <summary>The tier that it has joined in, where a text has several; none when it is in no tier. Not known by default.</summary>
    public Fact<TierId> Tier { get; init; }

    /// <summary>Its contact persons over time. Not known by default; <c>[]</c> says that it has named none.</summary>
    public Register<ContactPerson> ContactPersons { get; init; }

    /// <summary>Where the fact is from; null, the default, when nobody has said.</summary>
    public Provenance? Source { get; init; }

    /// <summary>Whether it is part of the compact on a day; null when that is not known.</summary>
    public bool? IsPartOn(LocalDate day) => Indexing.Presence.Of(this).On(day);

    /// <summary>Whether it has a contact person on a day; null when that is not known.</summary>
    public bool? HasContactPersonOn(LocalDate day)
    {
        bool? has = ContactPersons.IsComplete ? false : null;
        foreach (ContactPerson contact in ContactPersons.Known.Items)
        {
            has |= contact.ServesOn(day);
        }

        return has;
    }
}
