namespace Overenskommelse.Compacts.Changes;

/// <summary>A ballot is recorded (<i>omröstning</i>).</summary>
/// <param name="Ballot">The ballot.</param>
public sealed record BallotRecorded(Ballot Ballot) : Change
{
    /// <summary>The ballot.</summary>
    public Ballot Ballot { get; init => field = Guard.Against.Null(value, nameof(Ballot)); } = Guard.Against.Null(Ballot);

    /// <summary>The same ballot as it stands among the facts, when more has become known of it: who voted, say. Null, the default, for a ballot that is not among them.</summary>
    public Ballot? InPlaceOf { get; init; }

    internal override FactAreas Touches => FactAreas.Ballots;

    internal override LocalDate? TakesEffect => Ballot.Day.Latest;

    internal override (string Member, DayFact Day)[] Days => [("Ballot.Day", Ballot.Day)];

    internal override Id[] ToldBy => [Ballot.About];

    internal override CompactFacts ApplyTo(CompactFacts facts, Misfits misfits)
    {
        misfits.RefuseNone(this, "Ballot.Day", Ballot.Day);
        _ = misfits.IsInLife(this, "Ballot.Day", Ballot.Day, facts, mayPrecede: true);
        if (InPlaceOf is null)
        {
            return facts with { Ballots = facts.Ballots.Add(Ballot) };
        }

        int place = facts.Ballots.Known.PlaceOf(ballot => ballot == InPlaceOf);
        if (place < 0)
        {
            misfits.Add(this, nameof(InPlaceOf), $"{InPlaceOf.About}, {InPlaceOf.Day}", "expected.known-ballot");
            return facts;
        }

        return facts with { Ballots = facts.Ballots.Replace(place, Ballot) };
    }
}
