using System.Globalization;
using Overenskommelse.Laws.Given;
using Xunit.Abstractions;

namespace Overenskommelse.Laws.Fillings;

/// <summary>The oracle is two-valued: what is missing is filled in, in every way, and each filling is examined by itself.</summary>
/// <remarks>OVERENSKOMMELSE_FILLINGS says how many fillings the last law tries, and OVERENSKOMMELSE_SEED which.</remarks>
public sealed class FillingLaws(ITestOutputHelper output)
{
    /// <summary>What is known to be left in doubt without need, and why: at most one in twenty of all that is in doubt.</summary>
    private static readonly Dictionary<string, string> KnownDoubts = new()
    {
        ["development-group.shared-leadership"] = "whoever may hold the office has to sit in a group where only one person does, and two are needed: of those nobody has told of only one is looked at",
        ["development-group.leaders-appointed-yearly"] = "which of two appointments of one person from one day counts is asked for, and is no fact that can be filled in",
        ["development-group.nominations"] = "where a decision that is filled in opens another round, or the group had ceased before this one closed, the question of it lapses, and what is left of the fillings answers alike",
        ["development-group.four-meetings"] = "two meetings of one day of which different things are missing may be one or two, and which of the fillings makes them equal is not tried",
        ["development-group.broad-participation"] = "a seat that is filled in is of an organisation that nobody has told of, and that has not joined: one of those that have would count",
        ["development-group.pre-meetings"] = "it is asked of those same meetings; and where the group had ceased before the year was over the question of it lapses",
    };

    private static int Wanted { get; } = int.Parse(Environment.GetEnvironmentVariable("OVERENSKOMMELSE_FILLINGS") ?? "4000", CultureInfo.InvariantCulture);

    private static int FirstSeed { get; } =
        (int)(ulong.Parse((SeededAttribute.FromOutside ?? "20210519,1").Split(',')[0], CultureInfo.InvariantCulture) % int.MaxValue);

    [Law(20, Arbitrary = [typeof(LightlyFogged)])]
    public void What_is_decided_every_filling_answers_alike(Question question, int seed)
        => Tried(question, seed).DecidedWrongly.ShouldBeEmpty();

    [Law(40, Arbitrary = [typeof(Questions)])]
    public void In_thick_fog_too_what_is_decided_every_filling_answers_alike(Question question, int seed)
        => Tried(question, seed).DecidedWrongly.ShouldBeEmpty();

    [Law(20, Arbitrary = [typeof(LightlyFogged)])]
    public void Of_a_filling_the_second_evaluator_says_the_same_and_neither_is_in_doubt(Question question, int seed)
        => Tried(question, seed).Disagreeing.ShouldBeEmpty();

    [Fact]
    public void What_is_undetermined_two_fillings_answer_differently_but_for_known_doubts()
    {
        FillingTally tally = new();
        Random seeds = new(FirstSeed);
        while (tally.Fillings < Wanted)
        {
            int seed = seeds.Next();
            bool lightly = tally.Cases % 4 > 0;
            tally.Try(lightly ? LightlyFogged.From(seed) : Questions.From(seed), 2_000, 40, new(seed), $"{(lightly ? nameof(LightlyFogged) : nameof(Questions))} {seed}");
        }

        output.WriteLine($"{tally}");
        tally.DecidedWrongly.ShouldBeEmpty();
        tally.Disagreeing.ShouldBeEmpty();
        tally.DoubtedWithoutNeed.Where(each => !KnownDoubts.ContainsKey(each.Clause)).ShouldBeEmpty();
        tally.DoubtedWithoutNeed.Count.ShouldBeLessThanOrEqualTo(1 + (tally.Doubts / 20));
    }

    private static FillingTally Tried(Question question, int seed)
    {
        FillingTally tally = new();
        tally.Try(question, 200, 40, new(seed), $"{question}");
        return tally;
    }
}
