namespace Overenskommelse.Examination;

/// <summary>Whether an organisation may nominate or hold a seat by the rules of a set (<i>rätt att nominera, att ha en plats</i>), and why not, or what that depends on.</summary>
public sealed record Entitlement
{
    internal Entitlement(ProposalAnswer answer) => Answer = answer;

    /// <summary>What it is told.</summary>
    public ProposalAnswer Answer { get; }

    /// <summary>Why it cannot be proposed at all: a group or an organisation that the facts do not have, with what was expected and the ids that may be meant. Empty by default.</summary>
    public ValueList<Problem> Misfits { get; internal init; }

    /// <summary>
    /// The duties that it is refused for, each with nothing amiss but what it would bring. Empty where it is not refused; where it is since the compact is not in force on the day; and where one duty or another
    /// would be broken whatever is missing, and it is not known which.
    /// </summary>
    public ValueList<Finding> Refusals { get; internal init; }

    /// <summary>The facts that the answer depends on where it is undecided, and who knows them. Empty where it is not.</summary>
    public ValueList<MissingFact> Deciding { get; internal init; }
}
