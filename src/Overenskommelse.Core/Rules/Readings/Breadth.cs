namespace Overenskommelse.Rules.Readings;

/// <summary>When participation is broad: <i>brett deltagande</i>.</summary>
public sealed record Breadth : Reading
{
    private Breadth(string name, Text says, Text why)
        : base(name, says, why)
    {
    }

    /// <summary>An open norm: somebody has to judge it.</summary>
    public static Breadth Judged { get; } = new(
        "needs-judgement",
        new("bredden kräver en bedömning", "the breadth needs judgement"),
        new("Texten anger inget antal, så någon får bedöma bredden.", "The text states no number, so somebody has to judge the breadth."));

    /// <summary>How many organisations are enough; null when it has to be judged.</summary>
    public int? Organisations { get; private init; }

    /// <summary>Broad when at least so many organisations take part, of those that count.</summary>
    /// <param name="organisations">How many are enough: one or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than one.</exception>
    public static Breadth AtLeast(int organisations)
    {
        Guard.Against.NegativeOrZero(organisations);
        return new(
            $"at-least-{organisations}-organisations",
            organisations == 1
                ? new("minst en organisation deltar", "at least one organisation takes part")
                : new($"minst {organisations} organisationer deltar", $"at least {organisations} organisations take part"),
            new("Ett antal går att kontrollera, och gör bredden jämförbar mellan åren.", "A number can be checked, and makes the breadth comparable between years."))
        {
            Organisations = organisations,
        };
    }
}
