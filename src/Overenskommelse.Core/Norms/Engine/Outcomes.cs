namespace Overenskommelse.Norms;

/// <summary>Every outcome that may be, as a set; one when a norm is decided.</summary>
[Flags]
public enum Outcomes
{
    /// <summary>None: what no norm answers.</summary>
    None = 0,

    /// <summary>Nothing to judge, or nothing yet.</summary>
    NotApplicable = 1,

    /// <summary>Kept.</summary>
    Kept = 2,

    /// <summary>Not yet done, and there is time.</summary>
    Pending = 4,

    /// <summary>A human being has yet to judge.</summary>
    NeedsJudgement = 8,

    /// <summary>Broken.</summary>
    Broken = 16,

    /// <summary>Any of them: too little is known.</summary>
    Any = NotApplicable | Kept | Pending | NeedsJudgement | Broken,
}
