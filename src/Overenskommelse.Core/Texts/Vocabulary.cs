namespace Overenskommelse.Texts;

/// <summary>What the things that rules speak of are called.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<Id, Text> _names = [];

    /// <summary>A vocabulary.</summary>
    /// <exception cref="ArgumentException">Two labels have one id.</exception>
    public Vocabulary(ValueList<Label> labels)
    {
        Labels = labels;
        foreach (Label label in labels)
        {
            if (!_names.TryAdd(label.Id, label.Name))
            {
                throw new ArgumentException($"\"{label.Id}\" has two labels; expected one.", nameof(labels));
            }
        }
    }

    /// <summary>The labels, in the order given.</summary>
    public ValueList<Label> Labels { get; }

    /// <summary>What something is called; null when the vocabulary does not say.</summary>
    public Text? Find(Id id) => _names.GetValueOrDefault(Guard.Against.Null(id));
}
