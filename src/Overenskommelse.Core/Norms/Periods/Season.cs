namespace Overenskommelse.Norms;

/// <summary>The days of what belongs to a round, in time or not.</summary>
/// <param name="May">From which day until which, as far as is known.</param>
/// <param name="Sure">Those of them that no round which is not known can take.</param>
internal sealed record Season(DateInterval May, DateInterval Sure)
{
    public static DateInterval Always { get; } = new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue);

    /// <summary>Where no round is known, all belongs together.</summary>
    public static Season OfAll { get; } = new(Always, Always);

    private (int From, int To) MayKeys { get; } = (Calendar.Key(May.Start), Calendar.Key(May.End));

    private (int From, int To) SureKeys { get; } = (Calendar.Key(Sure.Start), Calendar.Key(Sure.End));

    /// <summary>Whether what has come on a day from one to another, given by their keys, belongs to it.</summary>
    public Truth Has(int earliest, int latest) =>
        latest < earliest || earliest > MayKeys.To || latest < MayKeys.From ? Truth.No
        : earliest >= SureKeys.From && latest <= SureKeys.To ? Truth.Yes
        : Truth.Unknown;
}
