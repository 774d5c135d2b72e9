namespace Overenskommelse.Norms;

/// <summary>The life of a clause that has a first or a last day.</summary>
/// <param name="First">The first day that it is asked of; null where it has always been.</param>
/// <param name="Last">The last day that it is asked of; null for none.</param>
internal sealed record ClauseDays(LocalDate? First, LocalDate? Last)
{
    /// <summary>The days that two have in common; null where neither has a first or a last day.</summary>
    public static ClauseDays? Of(LocalDate? first, LocalDate? last, ClauseDays? within)
    {
        LocalDate? begins = within?.First is { } from && !(first > from) ? from : first;
        LocalDate? ends = within?.Last is { } to && !(last < to) ? to : last;
        return begins is null && ends is null ? null : new(begins, ends);
    }

    public bool Has(LocalDate day) => !(day < First) && !(day > Last);

    /// <summary>Whether it is there for a part of a period only, or no longer on the last day to do what is asked for in it.</summary>
    public bool Cuts(Window period) => period.Start < First || Last < period.End || Last < period.Due;
}
