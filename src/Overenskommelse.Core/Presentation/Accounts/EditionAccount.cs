using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation.Accounts;

/// <summary>By which edition of a text a finding was answered, where that is another than the one of the day.</summary>
internal static class EditionAccount
{
    public static IEnumerable<Part> Tell(Finding finding)
    {
        if (finding.Rule.Tenure is { } tenure && !tenure.IsAskedOn(finding.On))
        {
            yield return new(
                "edition",
                [
                    .. DaysOf(tenure.Days.First, tenure.Days.Last, finding.On),
                    ("reading", finding.Period is { } period && (tenure.Shares(period) || tenure.IsCut(period)) ? tenure.Transition.Says : null),
                ]);
        }
    }

    /// <summary>The days of an edition, and whether they are over or yet to come.</summary>
    public static (string Name, object? Value)[] DaysOf(LocalDate? first, LocalDate? last, LocalDate on) =>
        [("first", first), ("last", last), ("ended", Part.Flag(last < on))];
}
