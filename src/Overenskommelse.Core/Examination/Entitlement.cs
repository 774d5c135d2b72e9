namespace Overenskommelse.Examination;

/// <summary>Whether an organisation may do something by the rules of a set, and why not, or what that depends on.</summary>
/// <param name="Answer">What a proposal of it would be told.</param>
public sealed record Entitlement(ProposalAnswer Answer)
{
    /// <summary>Why it cannot be proposed at all: a group or an organisation that the facts do not have, with what was expected and the ids that may be meant. Empty by default.</summary>
    public ValueList<Problem> Misfits { get; init; }

    /// <summary>The duties that it is refused for. Empty where it is not, and where it is refused since the compact is not in force on the day.</summary>
    public ValueList<Finding> Refusals { get; init; }

    /// <summary>The facts that the answer depends on where it is undecided, and who knows them. Empty where it is not.</summary>
    public ValueList<MissingFact> Deciding { get; init; }
}
