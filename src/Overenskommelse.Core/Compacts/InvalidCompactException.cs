namespace Overenskommelse.Compacts;

/// <summary>
/// The facts contradict one another, so no compact can be built of them; or changes do not fit the facts. <see cref="Problems"/> lists every problem, not
/// only the first; the message the first twenty, and how many the rest are.
/// </summary>
public sealed class InvalidCompactException : ArgumentException
{
    internal InvalidCompactException(ValueList<Problem> problems, string what = "The facts do not make a compact")
        : base(Describe(problems, what)) => Problems = problems;

    /// <summary>Every problem, in the order of the facts or the changes; at least one.</summary>
    public ValueList<Problem> Problems { get; }

    private static string Describe(ValueList<Problem> problems, string what) =>
        $"{what} ({problems.Count} {(problems.Count == 1 ? "problem" : "problems")}):"
        + string.Concat(problems.Take(Capped.Most).Select(problem => $"{Environment.NewLine}- {problem}"))
        + (problems.Count > Capped.Most ? $"{Environment.NewLine}- and {problems.Count - Capped.Most} more" : "");
}
