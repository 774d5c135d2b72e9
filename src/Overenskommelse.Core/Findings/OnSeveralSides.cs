namespace Overenskommelse.Findings;

/// <summary>Somebody who is on more than one side, and so is counted on none.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="For">The organisations of their seats, once for each seat.</param>
public readonly record struct OnSeveralSides(PersonId Person, ValueList<Id> For);
