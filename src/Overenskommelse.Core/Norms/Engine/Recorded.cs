namespace Overenskommelse.Norms;

/// <summary>Whether the facts are kept for the days that a norm asks about: of what was before they were, no list is complete.</summary>
internal static class Recorded
{
    /// <summary>Of what holds on a day: who sits, who is in office, who has joined, which plans there are.</summary>
    public static bool OnDay(in Moment at) => IsSince(at.On, at);

    /// <summary>Of what has ever been: since the compact took effect.</summary>
    public static bool SinceBeginning(in Moment at) => IsSince(at.Compact.Facts.InForceFrom.Earliest ?? LocalDate.MinIsoValue, at);

    /// <summary>Since a day.</summary>
    public static bool IsSince(LocalDate day, in Moment at) => at.Compact.Facts.RecordedFrom is not { } from || from <= day;

    /// <summary>Whether the list may lack something of theirs.</summary>
    public static bool MayHaveOthers<T>(Row<Holder<T>> row, in Moment at)
        where T : class => row.Fact.MayHaveOthers || !OnDay(at);
}
