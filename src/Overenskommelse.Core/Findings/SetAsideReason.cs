namespace Overenskommelse.Findings;

/// <summary>Why an explanation or a judgement changes nothing.</summary>
public enum SetAsideReason
{
    /// <summary>An explanation was decided by somebody whom the clause does not bind.</summary>
    NotBound,

    /// <summary>A judgement was made by somebody who may not judge the clause.</summary>
    MayNotJudge,

    /// <summary>The clause is answered period by period, and nobody has said which year it is about.</summary>
    OfNoYear,

    /// <summary>It is from before the compact took effect.</summary>
    BeforeInForce,

    /// <summary>It is from before there was the group that the clause is of.</summary>
    BeforeGroup,

    /// <summary>A judgement was made before what there is to judge had happened, such as a meeting that has yet to be held.</summary>
    TooEarly,

    /// <summary>Another judgement of the same day found otherwise, so that nobody can tell which of them counts.</summary>
    Contradicted,

    /// <summary>It is from before the first day of the clause.</summary>
    BeforeClause,
}
