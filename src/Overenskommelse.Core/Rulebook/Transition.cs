namespace Overenskommelse.Rulebook;

/// <summary>What becomes of a period in which one edition follows another (<i>övergång</i>): by which of them it is answered.</summary>
/// <remarks>
/// It is asked of a clause that both editions have, and state otherwise. What only one of them has is asked of for as long as that edition is in force, and a part of a period is not measured;
/// what both state alike goes on as though nothing had happened. A norm without periods of its own is answered by the edition in force on the day asked about.
/// </remarks>
public sealed record Transition : Reading
{
    private Transition(string name, Text says, Text why)
        : base(name, says, why)
    {
    }

    /// <summary>By the edition in force on the day the period began.</summary>
    public static Transition AtBeginning { get; } = new(
        "edition-at-beginning",
        new("en period prövas mot den utgåva som gällde när perioden började", "a period is held against the edition in force on the day it began"),
        new(
            "Den som planerar ett år gör det efter den text som gäller när året börjar.",
            "Whoever plans a year does so by the text that is in force when the year begins."));

    /// <summary>By the edition in force for the longer part of the period; where several are so equally long, by the earliest of them.</summary>
    public static Transition LongerPart { get; } = new(
        "edition-of-longer-part",
        new("en period prövas mot den utgåva som gäller under den längsta delen av perioden", "a period is held against the edition in force for the longer part of it"),
        new(
            "Det mesta av det som görs i perioden görs medan den utgåvan gäller.",
            "Most of what is done in the period is done while that edition is in force."));

    /// <summary>
    /// Each part by itself, by the edition in force in it. A part of a period is not measured as a whole one: what is done in it keeps the clause, and what is not is not missed. A round of nominations
    /// is not divided: it is answered by the edition in force on the day it opened.
    /// </summary>
    public static Transition EachPart { get; } = new(
        "edition-of-each-part",
        new("varje del av en period prövas för sig, mot den utgåva som gäller då", "each part of a period is looked at by itself, by the edition in force then"),
        new(
            "Ingen ska mätas mot en text som inte gällde när något gjordes eller inte gjordes.",
            "Nobody should be measured by a text that was not in force when something was done or left undone."));

    /// <summary>Each of them, in their order.</summary>
    public static ValueList<Transition> All { get; } = [AtBeginning, LongerPart, EachPart];
}
