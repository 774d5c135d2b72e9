namespace Overenskommelse.Compacts.Changes;

/// <summary>That somebody was asked for a fact and cannot tell is recorded; what was told of that before is replaced.</summary>
/// <param name="AskedInVain">What was asked for, and when.</param>
public sealed record AskedInVainRecorded(AskedInVain AskedInVain) : Change
{
    /// <summary>What was asked for, and when.</summary>
    public AskedInVain AskedInVain { get; init => field = Guard.Against.Null(value, nameof(AskedInVain)); } = Guard.Against.Null(AskedInVain);

    /// <summary>No outcome turns on it.</summary>
    internal override FactAreas Touches => FactAreas.None;

    internal override LocalDate? TakesEffect => AskedInVain.Day;

    internal override (string Member, DayFact Day)[] Days => [("AskedInVain.Day", AskedInVain.Day)];

    internal override Id[] ToldBy => [];

    internal override CompactFacts ApplyTo(CompactFacts facts, Misfits misfits)
    {
        int place = facts.AskedInVain.Known.PlaceOf(each => each.Fact == AskedInVain.Fact);
        return facts with { AskedInVain = place >= 0 ? facts.AskedInVain.Replace(place, AskedInVain) : facts.AskedInVain.Add(AskedInVain) };
    }
}
