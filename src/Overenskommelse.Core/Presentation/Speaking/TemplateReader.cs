namespace Overenskommelse.Presentation.Speaking;

/// <summary>Reads a phrase, letter by letter.</summary>
internal sealed class TemplateReader(string source)
{
    private int _at;

    public Template.Node[] ReadAll()
    {
        Template.Node[] nodes = Read("");
        return _at == source.Length ? nodes : throw Amiss($"'{source[_at]}' has no partner");
    }

    /// <summary>Reads up to one of these letters, or to the end.</summary>
    private Template.Node[] Read(string ends)
    {
        List<Template.Node> nodes = [];
        while (_at < source.Length && !ends.Contains(source[_at], StringComparison.Ordinal) && source[_at] is not ('}' or ']'))
        {
            nodes.Add(source[_at] switch
            {
                '{' => ReadPlace(),
                '[' => ReadOptional(),
                _ => ReadWords(ends),
            });
        }

        return [.. nodes];
    }

    private Template.Words ReadWords(string ends)
    {
        int start = _at;
        while (_at < source.Length && source[_at] is not ('{' or '[' or '}' or ']') && !ends.Contains(source[_at], StringComparison.Ordinal))
        {
            _at++;
        }

        return new(source[start.._at]);
    }

    private Template.Node ReadPlace()
    {
        _at++;
        string name = ReadName();
        if (_at < source.Length && source[_at] == '|')
        {
            List<(int?, Template.Node[])> forms = [];
            while (_at < source.Length && source[_at] == '|')
            {
                _at++;
                forms.Add((ReadExactly(), Read("|}")));
            }

            Expect('}');
            return forms.Exists(form => form.Item1 is null) ? new Template.Choice(name, [.. forms]) : throw Amiss($"{name} has no form for the other numbers");
        }

        int start = _at;
        int end = source.IndexOf('}', start);
        string form = end > start && source[start] == ':' ? source[(start + 1)..end] : "";
        _at += form.Length > 0 ? form.Length + 1 : 0;
        Expect('}');
        return new Template.Place(name, form);
    }

    private Template.Optional ReadOptional()
    {
        _at++;
        int start = _at;
        bool not = _at < source.Length && source[_at] == '!';
        _at += not ? 1 : 0;
        int from = _at;
        while (_at < source.Length && IsOfName(source[_at]))
        {
            _at++;
        }

        string? condition = _at > from && _at < source.Length && source[_at] == '?' ? source[from.._at] : null;
        _at = condition is null ? start : _at + 1;
        Template.Node[] says = Read("]");
        Expect(']');
        return new(condition, not && condition is not null, says);
    }

    private int? ReadExactly()
    {
        int end = _at;
        while (end < source.Length && char.IsAsciiDigit(source[end]))
        {
            end++;
        }

        if (end == _at || end == source.Length || source[end] != '=')
        {
            return null;
        }

        int number = int.Parse(source.AsSpan(_at, end - _at), System.Globalization.CultureInfo.InvariantCulture);
        _at = end + 1;
        return number;
    }

    private string ReadName()
    {
        int start = _at;
        while (_at < source.Length && IsOfName(source[_at]))
        {
            _at++;
        }

        return _at > start ? source[start.._at] : throw Amiss("a place has no name");
    }

    private void Expect(char letter) => _at = _at < source.Length && source[_at] == letter ? _at + 1 : throw Amiss($"'{letter}' is missing");

    private FormatException Amiss(string what) => new($"{what} at letter {_at + 1} of \"{source}\"");

    private static bool IsOfName(char letter) => char.IsAsciiLetterOrDigit(letter) || letter == '-';
}
