namespace Overenskommelse;

internal static partial class Given
{
    public static readonly GroupId Bearer = new("bearer");
    public static readonly GroupId Judge = new("judge");
    public static readonly Text Norm = new("Något är gott.", "Something is good.");

    /// <summary>A text of three sentences, the last of them informative.</summary>
    public static SourceText Source { get; } = new(
        new DocumentId("T"),
        new Text("En text", "A text"),
        [new(1, "Ett", "One"), new(2, "Två", "Two"), Sentence.Informative(3, "Tre", "Three")]);

    public static Clause Clause(string id = "clause", Strength strength = Strength.Must) =>
        new(id, strength, Source.Cite(1), [Bearer], new Text("En rubrik", "A heading")) { Judges = [Judge] };

    public static RuleSet RuleSet(params Rule[] rules) =>
        new(new RuleSetId("rules"), new Text("Regler", "Rules"), [Source], new Vocabulary([]), [.. rules]);
}
