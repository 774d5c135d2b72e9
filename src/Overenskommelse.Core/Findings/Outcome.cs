namespace Overenskommelse.Findings;

/// <summary>How a compact stands against one clause on one day (<i>utfall</i>).</summary>
public enum Outcome
{
    /// <summary>There is nothing to judge, or nothing yet (<i>ej tillämplig</i>).</summary>
    NotApplicable,

    /// <summary>The clause is kept (<i>uppfylld</i>), and somebody looked: never because facts are missing.</summary>
    Kept,

    /// <summary>The clause is broken (<i>inte uppfylld</i>); for a recommendation, a deviation (<i>avvikelse</i>).</summary>
    Broken,

    /// <summary>Not yet done, and its period is still open (<i>återstår</i>).</summary>
    Pending,

    /// <summary>Cannot be decided: a fact is missing, and named (<i>kan inte avgöras</i>).</summary>
    Undetermined,

    /// <summary>An open norm, or an open part of one, that a human being has to judge (<i>kräver bedömning</i>).</summary>
    NeedsJudgement,
}
