namespace Overenskommelse.Presentation;

/// <summary>How much of a report is written out (<i>kortform, hela rapporten</i>).</summary>
public enum ReportForm
{
    /// <summary>
    /// What a board needs: the verdict in a line, all that is not as the text says, what is due and when, what to find out, what to judge, what to learn from, and how
    /// much is kept (<i>kortform</i>).
    /// </summary>
    Brief,

    /// <summary>The brief form, then how many duties, recommendations and permissions have each outcome, and every finding in the order of the text (<i>hela rapporten</i>).</summary>
    Whole,
}
