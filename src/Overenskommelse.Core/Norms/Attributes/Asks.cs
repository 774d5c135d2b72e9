namespace Overenskommelse.Norms;

/// <summary>Makes the question for a fact about a row: what is missing, and who knows it.</summary>
/// <typeparam name="T">The kind of fact that the row holds.</typeparam>
/// <param name="row">The row; never blank.</param>
/// <param name="at">What the norm is asked about.</param>
public delegate MissingFact Asks<T>(Row<T> row, in Moment at)
    where T : class;
