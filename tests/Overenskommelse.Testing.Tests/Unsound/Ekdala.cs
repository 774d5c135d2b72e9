using Overenskommelse.Norms;
using Overenskommelse.Presentation;

namespace Overenskommelse.Testing.Unsound;

/// <summary>A made-up text of one clause, and whatever rule states it.</summary>
internal static class Ekdala
{
    public static readonly GroupId Garden = new("garden-group");

    public static readonly OfficeId Chair = new("chair");

    public static readonly BreachReason Amiss = new("amiss");

    public static readonly FactKind Asked = new("asked");

    private static readonly SourceText Text = new(new("EK"), new Text("Överenskommelsen i Ekdala", "The Ekdala compact"), [new(1, "Odlingsgruppen är som den ska.", "The garden group is as it should be.")]);

    public static Population<Seat> Seated { get; } = Seats.In(Garden);

    /// <summary>A rule set of one rule, which states a norm.</summary>
    public static RuleSet Of(Per norm, params ReadOnlySpan<Label> labels) => new(
        new("ekdala"),
        Text.Title,
        [Text],
        new([new(Garden, "odlingsgruppen", "the garden group"), .. labels]),
        [new Stating(Clause.Must("garden-group", Text.Cite(1), by: [Garden], "Odlingsgruppen", "The garden group"), norm)]);

    /// <summary>Labels for what the leaves here say.</summary>
    public static Label[] InWords { get; } =
    [
        new(Amiss, "{who} är inte som det ska", "{who} {who|is|are} not as it should be"),
        new(Chair, "ordföranden", "the chair"),
        new(Asked, "hur det är med {who}", "how it is with {who}"),
    ];

    /// <summary>The languages, with what the leaf here says of itself.</summary>
    public static ValueList<Language> Languages { get; } =
    [
        Language.Swedish.With(new(("seat.as-it-should-be", "platsen är som den ska"))),
        Language.English.With(new(("seat.as-it-should-be", "the seat is as it should be"))),
    ];

    /// <summary>What is asked about a seat, of the group.</summary>
    public static MissingFact Question(FactKind kind, Row<Seat> row) => new(kind, row.Organisation?.Id ?? (Id)Garden, Garden) { Within = Garden };

    private sealed record Stating(Clause Clause, Per Says) : Rule(Clause)
    {
        protected override Per State() => Says;
    }
}
