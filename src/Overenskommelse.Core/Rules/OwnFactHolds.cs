using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>A fact of a text's own is as the text asks: of the whole compact, of each of some that it names, or of each signatory (<i>parterna har antagit en policy</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Fact">Which fact. The vocabulary of the rule set says what it is called: <i>en antagen policy</i>, an adopted policy.</param>
/// <param name="Answer">What is asked of it.</param>
/// <remarks>Where no such fact is told, and the facts of a text's own are told whole, there is none, and the clause is broken. Of a list that may lack something it is asked for.</remarks>
public sealed record OwnFactHolds(Clause Clause, OwnFactId Fact, OwnAnswer Answer) : Rule(Clause)
{
    /// <summary>Which fact.</summary>
    public OwnFactId Fact { get; init => field = Guard.Against.Null(value, nameof(Fact)); } = Guard.Against.Null(Fact);

    /// <summary>What is asked of it.</summary>
    public OwnAnswer Answer { get; init => field = Guard.Against.Null(value, nameof(Answer)); } = Guard.Against.Null(Answer);

    /// <summary>Those of each of whom it is asked: parties, organisations, groups or offices. Empty, the default: it is asked of the whole compact.</summary>
    public ValueList<Id> Of { get; init => field = Guard.Against.Repeated(value, nameof(Of)); }

    /// <summary>Whether it is asked of each organisation that is part of the compact on the day asked about, instead. False by default.</summary>
    public bool OfSignatories { get; init; }

    /// <inheritdoc/>
    protected override Per State() => (OfSignatories, Of.Count) switch
    {
        (true, 0) => new Each<Signatory>(Signatories.ThatArePart, new HasOwnFact(Fact, Answer.Test())),
        (false, 0) => new Count(Number.Of(OwnFacts.OfCompact(Fact).That(Answer.Test())), atLeast: 1).Else(BreachReason.OwnFactOtherwise, null),
        (false, _) => ForEach.Of(Of, each => new Count(Number.Of(OwnFacts.Called(Fact, each).That(Answer.Test())), atLeast: 1).Else(BreachReason.OwnFactOtherwise, each)),
        _ => throw new InvalidOperationException($"It is asked of each signatory, or of those that {nameof(Of)} names ({Of.Count}); expected one of the two."),
    };

    /// <summary>Each has to mend its own; what is of the whole compact, those that the clause binds.</summary>
    protected internal override ValueList<Id> ActorsFor(Evidence evidence) => SubjectsOf(evidence);
}
