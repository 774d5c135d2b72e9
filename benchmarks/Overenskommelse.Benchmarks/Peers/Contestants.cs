using Overenskommelse.Benchmarks.Peers.DayNumbers;
using Overenskommelse.Benchmarks.Peers.Library;

namespace Overenskommelse.Benchmarks.Peers;

/// <summary>Everyone who is compared. Each is made when asked for: a fresh process that wants one does not load the others.</summary>
internal static class Contestants
{
    public static IContestant Yardstick => new ArrayContestant();

    /// <summary>A stricter yardstick, for whoever would not keep days as calendar dates in a hot loop.</summary>
    public static IContestant Stricter => new NumberContestant();

    public static IContestant Library => new LibraryContestant();

    public static IContestant ValidatorWithLoops =>
        new ValidatorContestant("FluentValidation, hand-written loops inside", new LoopsValidator());

    public static IContestant ValidatorPerItem =>
        new ValidatorContestant("FluentValidation, a rule for each item", new ItemsValidator());

    public static IReadOnlyList<IContestant> Peers =>
        [Stricter, new ObjectContestant(), new LinqContestant(), ValidatorWithLoops, ValidatorPerItem];

    public static IEnumerable<IContestant> All => [Yardstick, .. Peers, Library];
}
