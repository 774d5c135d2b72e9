namespace Overenskommelse;

/// <summary>Of a seat that is held for an organisation, which one.</summary>
internal static class SeatedFor
{
    public static OrganisationId For(this Seat seat) => seat.Organisation.TryGet(out OrganisationId? organisation) ? organisation : throw new InvalidOperationException("The seat is held for an organisation.");
}
