using System.Globalization;
using Overenskommelse.Laws.Given;
using Xunit.Abstractions;

namespace Overenskommelse.Laws.Fillings;

/// <summary>The oracle is two-valued: what is missing is filled in, in every way, and each filling is examined by itself.</summary>
public sealed class FillingLaws(ITestOutputHelper output)
{
    private static int Wanted { get; } = int.Parse(Environment.GetEnvironmentVariable("OVERENSKOMMELSE_FILLINGS") ?? "3000", CultureInfo.InvariantCulture);

    private static int FirstSeed { get; } = (SeededAttribute.FromOutside ?? "20210519").Split(',')[0] is var seed ? (int)(ulong.Parse(seed, CultureInfo.InvariantCulture) % int.MaxValue) : 0;

    [Fact]
    public void What_is_decided_is_what_every_filling_answers_and_what_is_not_two_fillings_answer_differently()
    {
        FillingTally tally = new();
        Random seeds = new(FirstSeed);
        while (tally.Fillings < Wanted)
        {
            int seed = seeds.Next();
            bool lightly = tally.Cases % 4 > 0;
            tally.Try(lightly ? LightlyFogged.From(seed) : Questions.From(seed), 40, new(seed), $"{(lightly ? "lightly" : "fog")} {seed}");
        }

        output.WriteLine($"{tally.Cases} cases, {tally.Fillings} fillings, {tally.Doubts} doubts, wrong {tally.DecidedWrongly.Count}, disagree {tally.Disagreeing.Count}, needless {tally.DoubtedWithoutNeed.Count}");
        foreach (var g in tally.DecidedWrongly.GroupBy(each => each.Split(' ')[2]))
        {
            output.WriteLine($"WRONG {g.Key} {g.Count()}\n   {string.Join("\n   ", g.Take(4))}");
        }

        foreach (var g in tally.Disagreeing.GroupBy(each => each.Split(' ')[2]))
        {
            output.WriteLine($"NAIVE {g.Key} {g.Count()}\n   {string.Join("\n   ", g.Take(4))}");
        }

        foreach (var g in tally.DoubtedWithoutNeed.GroupBy(each => each.Clause))
        {
            output.WriteLine($"NEEDLESS {g.Key} {g.Count()}\n   {string.Join("\n   ", g.Take(6).Select(e => e.Case))}");
        }
    }
}
