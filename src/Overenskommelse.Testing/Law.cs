namespace Overenskommelse.Testing;

/// <summary>What every rule holds to, whatever it is about.</summary>
public enum Law
{
    /// <summary>Examining never throws, nor does anything that is asked of a finding: no leaf is faulty.</summary>
    NeverThrows,

    /// <summary>What is decided stays so, whatever is told of what was not known: no two ways to fill in what is missing come to different answers.</summary>
    DecidedStays,

    /// <summary>When all that was asked is answered, once, nothing is left undetermined that everything told decides.</summary>
    OneRoundSettles,

    /// <summary>Where nothing is unknown, nothing is undetermined.</summary>
    KnownIsDecided,

    /// <summary>A finding stands on every day until the one it says, and not on the day after.</summary>
    StandsUntil,

    /// <summary>The order in which facts are told does not matter.</summary>
    AnyOrder,

    /// <summary>Considering a change comes to the same as examining the changed compact anew.</summary>
    ConsideringIsExamining,

    /// <summary>Where everything is known, the answer is that of the slow and obvious evaluator, which looks at the shapes of the norm alone.</summary>
    PlainEvaluatorAgrees,

    /// <summary>There are words in Swedish and in English for all that it can say.</summary>
    HasWords,

    /// <summary>Some compact keeps the clause.</summary>
    CanBeKept,

    /// <summary>Some compact breaks the clause; of a permission none does, and an open norm is broken by a judgement alone.</summary>
    CanBeBroken,
}
