namespace Overenskommelse.Compacts.Indexing;

/// <summary>When a signatory is part of the compact: from the day it signed until its last day.</summary>
internal static class Membership
{
    /// <summary>One that has not signed is never part of it: its membership lies before all days.</summary>
    public static Presence Of(Signatory signatory) =>
        signatory.SignedOn.IsNone ? new(Fact.None, LocalDate.MinIsoValue) : new(signatory.SignedOn, signatory.LastDay);
}
