namespace Overenskommelse.Texts;

/// <summary>Where a clause stands in its source (<i>källhänvisning</i>).</summary>
public sealed record Citation
{
    internal Citation(DocumentId document, ValueList<int> sentences)
    {
        Document = document;
        Sentences = sentences.Count > 0
            ? sentences
            : throw new ArgumentException("A clause cites at least one sentence.", nameof(sentences));
    }

    /// <summary>The source text.</summary>
    public DocumentId Document { get; }

    /// <summary>The numbers of the sentences; at least one.</summary>
    public ValueList<int> Sentences { get; }

    /// <summary>The citation as it is written: <c>NB-21, NB-22</c>.</summary>
    public override string ToString() => string.Join(", ", Sentences.Select(number => $"{Document}-{number}"));
}
