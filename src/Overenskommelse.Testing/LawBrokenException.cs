namespace Overenskommelse.Testing;

/// <summary>A rule set breaks a law; the message has each law that is broken, the clause, the smallest compact and the day.</summary>
public sealed class LawBrokenException : Exception
{
    internal LawBrokenException(RuleSet rules, LawReport report)
        : base($"{rules.Id} breaks {report.Broken.Count} {(report.Broken.Count == 1 ? "law" : "laws")}.\n\n{report}") => Report = report;

    /// <summary>What was found.</summary>
    public LawReport Report { get; }
}
