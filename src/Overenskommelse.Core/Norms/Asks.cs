namespace Overenskommelse.Norms;

/// <summary>Asks for a fact about a row.</summary>
public delegate MissingFact Asks<T>(Row<T> row, in Moment at)
    where T : class;
