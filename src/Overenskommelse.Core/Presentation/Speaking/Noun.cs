namespace Overenskommelse.Presentation.Speaking;

/// <summary>What something is called, in its forms: <i>ett möte, möten, mötet</i>, and for what happens <i>har hållits, hölls, hålla</i>.</summary>
internal sealed record Noun(string[] Forms, Grammar Grammar)
{
    private const int FormsOfThings = 3;

    /// <summary>Whether it is something that happens.</summary>
    public bool Happens => Forms.Length > FormsOfThings;

    /// <summary>Its article, which tells its gender; empty when it has none.</summary>
    public string Article => Forms[0].IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && Grammar.NumbersFor(Forms[0][..end]) is not null ? Forms[0][..end] : "";

    public string One => Article.Length == 0 ? Forms[0] : Forms[0][(Article.Length + 1)..];

    public string Say(string form) => form switch
    {
        "one" => One,
        "many" => Form(1),
        "the" => Form(2),
        "done" => Form(3),
        "did" => Form(4),
        "do" => Form(5),
        _ => Forms[0],
    };

    public string Counted(int number, int largest, Grammar grammar) =>
        $"{grammar.InWords(number, Article, largest)} {(grammar.PluralForm(number) == 0 ? One : Form(1))}";

    /// <summary>A form, or the last there is.</summary>
    private string Form(int place) => Forms[Math.Min(place, Forms.Length - 1)];
}
