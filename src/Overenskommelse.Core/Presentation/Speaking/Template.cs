using System.Text;

namespace Overenskommelse.Presentation.Speaking;

/// <summary>A phrase with places in it, as <see cref="Phrasebook"/> describes them, ready to be filled in.</summary>
internal sealed class Template
{
    private readonly Node[] _nodes;

    private readonly string[] _numbers;
    private readonly HashSet<string> _names;

    private Template(string source, Node[] nodes)
    {
        Place[] places = [.. nodes.SelectMany(node => node.Places)];
        (Source, _nodes, _names) = (source, nodes, [.. places.Select(place => place.Name)]);
        _numbers = [.. places.Where(place => place.Form.Length > 0).Select(place => place.Name).Distinct()];
    }

    /// <summary>The phrase as written.</summary>
    public string Source { get; }

    /// <summary>The forms of a noun.</summary>
    public string[] Forms => field ??= Source.Split('|');

    /// <summary>Whether it says what stands in a place.</summary>
    public bool Says(string place) => _names.Contains(place);

    /// <exception cref="FormatException">A bracket has no partner, or a place has no name.</exception>
    public static Template Parse(string source)
    {
        TemplateReader reader = new(source);
        return new(source, reader.ReadAll());
    }

    public string Fill(Part part, Speech speech)
    {
        StringBuilder text = new();
        Part within = _numbers.Length == 0 ? part : part with { Largest = _numbers.Max(name => part[name] as int? ?? 0) };
        foreach (Node node in _nodes)
        {
            // What a phrase begins with may begin a sentence: a number there is in words as far as there are words.
            node.Write(text, text.Length == 0 && node is Place ? part with { Largest = 0 } : within, speech);
        }

        return text.ToString();
    }

    internal abstract record Node
    {
        public abstract void Write(StringBuilder text, Part part, Speech speech);

        /// <summary>Whether all of its places are known; what is optional by itself does not count.</summary>
        public virtual bool IsComplete(Part part) => true;

        /// <summary>The places in it, however deep.</summary>
        public virtual IEnumerable<Place> Places => [];
    }

    internal sealed record Words(string Says) : Node
    {
        public override void Write(StringBuilder text, Part part, Speech speech) => text.Append(Says);
    }

    /// <summary>A value, said in a form.</summary>
    internal sealed record Place(string Name, string Form) : Node
    {
        public override void Write(StringBuilder text, Part part, Speech speech) => text.Append(speech.Say(part[Name], Form, part));

        public override bool IsComplete(Part part) => part[Name] is not null;

        public override IEnumerable<Place> Places => [this];
    }

    /// <summary>One of several forms, by the number of a value: an exact one first, otherwise by the plural of the language.</summary>
    internal sealed record Choice(string Name, (int? Exactly, Node[] Says)[] Forms) : Node
    {
        private readonly Node[][] _plurals = [.. Forms.Where(form => form.Exactly is null).Select(form => form.Says)];

        public override void Write(StringBuilder text, Part part, Speech speech)
        {
            int number = speech.NumberOf(part[Name]);
            Node[] chosen = Forms.FirstOrDefault(form => form.Exactly == number).Says
                ?? _plurals[Math.Min(speech.Language.Grammar.PluralForm(number), _plurals.Length - 1)];
            foreach (Node node in chosen)
            {
                node.Write(text, part, speech);
            }
        }

        public override bool IsComplete(Part part) => part[Name] is not null;

        public override IEnumerable<Place> Places => Forms.SelectMany(form => form.Says).SelectMany(node => node.Places);
    }

    /// <summary>What is said when a place is known, or not known; without a condition, when all places within are.</summary>
    internal sealed record Optional(string? If, bool Not, Node[] Says) : Node
    {
        public override void Write(StringBuilder text, Part part, Speech speech)
        {
            if (If is null ? Says.All(node => node.IsComplete(part)) : part[If] is null == Not)
            {
                foreach (Node node in Says)
                {
                    node.Write(text, part, speech);
                }
            }
        }

        public override IEnumerable<Place> Places => Says.SelectMany(node => node.Places);
    }
}
