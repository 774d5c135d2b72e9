using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>What a sentence asks of a fact of a text's own: that it is so, a number within limits, or that a day has come.</summary>
public sealed record OwnAnswer
{
    private readonly Test<OwnFact> _test;

    private OwnAnswer(Phrase says, Test<OwnFact> test) => (Says, _test) = (says, test);

    /// <summary>It is so: a policy has been adopted.</summary>
    public static OwnAnswer Yes { get; } = new(new("own-answer.yes"), OwnFacts.IsSo.Meets(new("own-fact.is-so"), told => told, true, false));

    /// <summary>It is not so.</summary>
    public static OwnAnswer No { get; } = new(new("own-answer.no"), OwnFacts.IsSo.Meets(new("own-fact.is-not-so"), told => !told, true, false));

    /// <summary>A day is told and has come by the day asked about, that day included: everybody was trained on a day.</summary>
    public static OwnAnswer DayHasCome { get; } = new(new("own-answer.day"), OwnFacts.Day.HasCome);

    /// <summary>What it is, as a code and what goes into it.</summary>
    public Phrase Says { get; }

    /// <summary>The number is so large or larger.</summary>
    public static OwnAnswer AtLeast(int least) => new(new("own-answer.at-least", [least]), Number("at-least", least, number => number >= least));

    /// <summary>The number is so small or smaller.</summary>
    public static OwnAnswer AtMost(int most) => new(new("own-answer.at-most", [most]), Number("at-most", most, number => number <= most));

    /// <summary>Answers that ask for the same are equal.</summary>
    public bool Equals(OwnAnswer? other) => other is not null && Says == other.Says;

    /// <inheritdoc/>
    public override int GetHashCode() => Says.GetHashCode();

    /// <summary>Whether what is told is what is asked for.</summary>
    internal Test<OwnFact> Test() => _test;

    private static Test<OwnFact> Number(string code, int limit, Func<int, bool> isSo) => OwnFacts.Number.Meets(new($"own-fact.number.{code}", [limit]), isSo, limit - 1, limit, limit + 1);
}
