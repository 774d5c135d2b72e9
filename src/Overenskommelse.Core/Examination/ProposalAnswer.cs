namespace Overenskommelse.Examination;

/// <summary>What a proposal is told (<i>besked</i>).</summary>
public enum ProposalAnswer
{
    /// <summary>The changes may be made: they fit the facts, a rule is about them, and they certainly break no duty that they did not break before.</summary>
    Accepted,

    /// <summary>They would newly break a duty; or, whichever way what is missing is told, one of several, though it is not known which.</summary>
    Refused,

    /// <summary>A missing fact leaves open whether they would newly break a duty.</summary>
    Undecided,

    /// <summary>No rule of the set is about them: nothing that one of its norms is asked of contains what changes. So where nothing is proposed.</summary>
    NotCovered,

    /// <summary>They do not fit the facts.</summary>
    DoesNotFit,
}
