namespace Overenskommelse.Texts;

/// <summary>A published text that clauses cite (<i>källa</i>): its sentences, numbered as published.</summary>
public sealed class SourceText
{
    /// <summary>A source text.</summary>
    /// <param name="id">What citations call it.</param>
    /// <param name="title">Its title and place.</param>
    /// <param name="sentences">Its sentences, numbered 1, 2, 3, … without a gap.</param>
    /// <exception cref="ArgumentException">A sentence is out of order.</exception>
    public SourceText(DocumentId id, Text title, ValueList<Sentence> sentences)
    {
        Id = Guard.Against.Null(id);
        Title = Guard.Against.Null(title);
        for (int place = 0; place < sentences.Count; place++)
        {
            if (sentences[place].Number != place + 1)
            {
                throw new ArgumentException($"Sentence {id}-{sentences[place].Number} stands where {id}-{place + 1} was expected.", nameof(sentences));
            }
        }

        Sentences = sentences;
    }

    /// <summary>What citations call it.</summary>
    public DocumentId Id { get; }

    /// <summary>Its title and place.</summary>
    public Text Title { get; }

    /// <summary>Its sentences in order; sentence n stands at place n − 1.</summary>
    public ValueList<Sentence> Sentences { get; }

    /// <summary>Cites sentences of this text.</summary>
    /// <exception cref="ArgumentException">No sentence is given, one is not in the text, or one is informative and so states no norm.</exception>
    public Citation Cite(params ReadOnlySpan<int> sentences)
    {
        foreach (int number in sentences)
        {
            if (number < 1 || number > Sentences.Count)
            {
                throw new ArgumentOutOfRangeException(nameof(sentences), number, $"{Id} has the sentences 1 to {Sentences.Count}.");
            }

            if (Sentences[number - 1].IsInformative)
            {
                throw new ArgumentException($"Sentence {Id}-{number} is informative: it states no norm that a clause could cite.", nameof(sentences));
            }
        }

        return new Citation(Id, [.. sentences]);
    }
}
