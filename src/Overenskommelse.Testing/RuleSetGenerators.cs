using FsCheck;
using FsCheck.Fluent;
using Overenskommelse.Compacts.Changes;
using Overenskommelse.Testing.Laws;
using Overenskommelse.Testing.Making;

namespace Overenskommelse.Testing;

/// <summary>
/// Generators of what a rule set can be asked about: compacts of its own groups, offices, parties, organisations, capacities and matters, with days near the boundaries that it draws; changes to them;
/// and days.
/// </summary>
/// <remarks>What the rules speak of is read from what they say and from their knobs, so that a rule of a host's own is no exception. In FsCheck, failures become as small as they can.</remarks>
public sealed class RuleSetGenerators
{
    private readonly CaseMaker _maker;

    /// <summary>Generators for a rule set.</summary>
    public RuleSetGenerators(RuleSet rules) => _maker = new(Guard.Against.Null(rules));

    /// <summary>Compacts, each with a day to ask about.</summary>
    /// <param name="unknown">Which share of what there is to know is left unknown, from 0 (nothing) to 1 (all of it).</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is less than 0 or more than 1.</exception>
    public Arbitrary<LawCase> Cases(double unknown = 0)
    {
        double share = Guard.Against.OutOfRange(unknown, nameof(unknown), 0.0, 1.0);
        return Arb.From(Seeds.Select(seed => _maker.Case(seed, share)), Smaller.Of);
    }

    /// <summary>Compacts.</summary>
    /// <param name="unknown">Which share of what there is to know is left unknown, from 0 (nothing) to 1 (all of it).</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is less than 0 or more than 1.</exception>
    public Gen<Compact> Compacts(double unknown = 0) => Cases(unknown).Generator.Select(each => each.Compact);

    /// <summary>Days to ask about, many of them where years begin and end.</summary>
    public static Gen<LocalDate> Days { get; } = Seeds.Select(seed => CaseMaker.Day(new Dice(seed)));

    /// <summary>Changes of every kind, near a day, of which most fit the facts of a compact.</summary>
    /// <param name="one">The compact and the day.</param>
    public Gen<Change> Changes(LawCase one)
    {
        Guard.Against.Null(one);
        return Seeds.Select(seed => new ChangeMaker(_maker, one, new(seed))).Select(maker => maker.Some());
    }

    private static Gen<int> Seeds => Gen.Choose(0, int.MaxValue - 1);
}
