namespace Overenskommelse.Compacts;

/// <summary>
/// A fact that a text asks for and the library has no name for (<i>egen uppgift</i>): a yes or no, a number or a day, of an organisation, a party, a group, an office or the whole compact. It is
/// for what can be looked up: what people have to judge is a <see cref="Judgement"/>.
/// </summary>
/// <param name="Fact">Which fact it is.</param>
/// <param name="About">The party, organisation, group, office or forum that it is a fact of; none of the whole compact. One is told once of each.</param>
public sealed record OwnFact(OwnFactId Fact, Fact<Id> About) : IHasProvenance
{
    /// <summary>Which fact it is.</summary>
    public OwnFactId Fact { get; init => field = Guard.Against.Null(value, nameof(Fact)); } = Guard.Against.Null(Fact);

    /// <summary>Whether it is so. Not known by default; of no meaning for a fact that is a number or a day.</summary>
    public Fact<bool> IsSo { get; init; }

    /// <summary>The number; none when there is none. Not known by default; of no meaning for a fact that is a yes or no, or a day.</summary>
    public Fact<int> Number { get; init; }

    /// <summary>The day; none when there is none. Not known by default; of no meaning for a fact that is a yes or no, or a number.</summary>
    public DayFact Day { get; init; }

    /// <summary>Where the fact is from; null, the default, when nobody has said.</summary>
    public Provenance? Source { get; init; }
}
