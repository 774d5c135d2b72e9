using FsCheck;
using FsCheck.Fluent;
using Overenskommelse.Laws.Given;
using Overenskommelse.Regions;

namespace Overenskommelse.Laws.Fillings;

/// <summary>Generates questions about compacts of which everything is known but one to four facts, so that every filling can be tried.</summary>
public static class LightlyFogged
{
    private static readonly string[] NotAsked = ["InForceFrom", "LastDay of CompactFacts", "Judgements", "LastDay of Judgement"];

    public static Arbitrary<Question> Questions() => Arb.From(Gen.Choose(0, int.MaxValue).Select(From), Smaller.Of);

    internal static Question From(int seed)
    {
        Dice dice = new(seed);
        Question question = Known(dice);
        int times = dice.One(1, 1, 2, 2, 3, 4);
        for (int i = 0; i < times; i++)
        {
            List<List<Blurred<CompactFacts>>> kinds = Kinds(question.Facts);
            CompactFacts blurred = kinds.Count == 0 ? question.Facts : dice.OneOf(dice.OneOf(kinds)).Make();
            question = Fog.Builds(blurred) ? question.With(blurred) : question;
        }

        return question;
    }

    /// <summary>A question about a compact of which everything is known.</summary>
    internal static Question Known(Dice dice)
    {
        bool north = dice.Chance(70);
        RuleSet rules = north ? Norrbotten.Rules : Halland.Rules;
        CompactFacts made = north ? new NorrbottenFacts(dice).Make() : new HallandFacts(dice).Make();
        Question question = new(rules, Compact.From(made), Given.Questions.DayFor(Compact.From(made), dice));
        return new FilledIn(question).Some(20, dice).FirstOrDefault()?.Question ?? question;
    }

    /// <summary>The ways to forget one fact that is asked about, by what kind of fact it is.</summary>
    internal static List<List<Blurred<CompactFacts>>> Kinds(CompactFacts facts) => [.. Blurrings.Of(facts).Where(IsAsked).GroupBy(each => each.Forgotten).Select(kind => kind.ToList())];

    /// <summary>What is presumed while it is missing holds nothing open.</summary>
    private static bool IsAsked(Blurred<CompactFacts> blurred)
        => !NotAsked.Contains(blurred.Forgotten.Member) && !NotAsked.Contains($"{blurred.Forgotten.Member} of {blurred.Forgotten.Of}");
}
