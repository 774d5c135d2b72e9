namespace Overenskommelse.Compacts.Changes;

/// <summary>A fact of a text's own is recorded; what was told of it before, of the same thing, is replaced.</summary>
/// <param name="OwnFact">The fact.</param>
public sealed record OwnFactRecorded(OwnFact OwnFact) : Change
{
    /// <summary>The fact.</summary>
    public OwnFact OwnFact { get; init => field = Guard.Against.Null(value, nameof(OwnFact)); } = Guard.Against.Null(OwnFact);

    internal override FactAreas Touches => FactAreas.OwnFacts;

    internal override LocalDate? TakesEffect => OwnFact.Day.Latest;

    internal override (string Member, DayFact Day)[] Days => [("OwnFact.Day", OwnFact.Day)];

    internal override Id[] ToldBy => [OwnFact.Fact];

    internal override CompactFacts ApplyTo(CompactFacts facts, Misfits misfits)
    {
        int place = OwnFact.About.IsKnown ? facts.OwnFacts.Known.PlaceOf(each => each.Fact == OwnFact.Fact && each.About == OwnFact.About) : -1;
        return facts with { OwnFacts = place >= 0 ? facts.OwnFacts.Replace(place, OwnFact) : facts.OwnFacts.Add(OwnFact) };
    }
}
