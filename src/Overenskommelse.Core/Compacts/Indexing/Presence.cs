namespace Overenskommelse.Compacts.Indexing;

/// <summary>On which days something certainly holds, and on which it possibly does, given a first and a last day that may be unknown.</summary>
internal readonly struct Presence(Fact<LocalDate> first, Fact<LocalDate> last)
{
    private readonly LocalDate _certainFrom = Bound(first, none: LocalDate.MinIsoValue, notKnown: Bound(last, LocalDate.MaxIsoValue, LocalDate.MaxIsoValue));
    private readonly LocalDate _certainTo = Bound(last, none: LocalDate.MaxIsoValue, notKnown: Bound(first, LocalDate.MinIsoValue, LocalDate.MinIsoValue));
    private readonly LocalDate _possibleFrom = Bound(first, none: LocalDate.MinIsoValue, notKnown: LocalDate.MinIsoValue);
    private readonly LocalDate _possibleTo = Bound(last, none: LocalDate.MaxIsoValue, notKnown: LocalDate.MaxIsoValue);

    /// <summary>Whether it holds on a day; null when that is not known.</summary>
    public bool? On(LocalDate day) =>
        day >= _certainFrom && day <= _certainTo ? true
        : day >= _possibleFrom && day <= _possibleTo ? null
        : false;

    /// <summary>Whether it certainly holds on every day on which the other possibly does.</summary>
    public bool Covers(Presence other) => _certainFrom <= other._possibleFrom && _certainTo >= other._possibleTo;

    private static LocalDate Bound(Fact<LocalDate> fact, LocalDate none, LocalDate notKnown) =>
        fact.TryGet(out LocalDate day) ? day : fact.IsNone ? none : notKnown;
}
