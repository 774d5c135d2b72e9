namespace Overenskommelse.Texts;

/// <summary>What the things that rules speak of are called.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<Id, Label> _labels = [];
    private readonly Dictionary<string, Text?> _named = new(StringComparer.Ordinal);

    /// <summary>A vocabulary.</summary>
    /// <exception cref="ArgumentException">Two labels have one id.</exception>
    public Vocabulary(ValueList<Label> labels)
    {
        Labels = labels;
        foreach (Label label in labels)
        {
            if (!_labels.TryAdd(label.Id, label))
            {
                throw new ArgumentException($"\"{label.Id}\" has two labels; expected one.", nameof(labels));
            }

            foreach (string tag in label.Name.Tags)
            {
                string name = label.Name.Find(tag)!;
                _named[name] = !_named.TryGetValue(name, out Text? other) || label.Name.Equals(other) ? label.Name : null;
            }
        }
    }

    /// <summary>The labels, in the order given.</summary>
    public ValueList<Label> Labels { get; }

    /// <summary>What something is called; null when the vocabulary does not say.</summary>
    public Text? Find(Id id) => _labels.GetValueOrDefault(Guard.Against.Null(id))?.Name;

    /// <summary>What those who hold an office are called; null when the vocabulary does not say.</summary>
    public Text? FindHolder(OfficeId office) => _labels.GetValueOrDefault(Guard.Against.Null(office))?.Holder;

    /// <summary>The name that something has in one of the languages, in all of them; null when nothing has it, or things that are called otherwise in another language.</summary>
    internal Text? FindNamed(string name) => _named.GetValueOrDefault(name);
}
