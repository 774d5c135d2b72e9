using System.Collections;

namespace Overenskommelse.Presentation.Speaking;

/// <summary>Says things in one language, with the names of one rule set and one compact.</summary>
internal sealed class Speech
{
    private readonly Names _names;
    private readonly Speech? _fallback;
    private readonly Dictionary<string, Template> _named = new(StringComparer.Ordinal);

    public Speech(Language language, Names names)
    {
        Language = Guard.Against.Null(language);
        _names = names;
        _fallback = language.Fallback is { } fallback ? new(fallback, names) : null;
        foreach (Label label in names.Labels)
        {
            if (CodeOf(label.Id) is { } code && (label.Name.Find(language.Tag) ?? (language.Fallback is null ? label.Name.First : null)) is { } says)
            {
                _named.TryAdd(code, Phrasebook.Read(code, says));
            }
        }
    }

    /// <summary>Lists are cut here, with a count of the rest.</summary>
    public int MostListed { get; private init; } = 6;

    public Language Language { get; }

    public Names Names => _names;

    public Grammar Grammar => Language.Grammar;

    /// <summary>The same, with lists that are never cut.</summary>
    public Speech Uncut() => new(Language, _names) { MostListed = int.MaxValue };

    public string Say(string code, params (string, object?)[] places) => Say(new Part(code, places));

    public string Say(Part part) => TrySay(part) ?? (part.Otherwise is { } otherwise ? Say(otherwise) : "");

    /// <summary>In the first of the languages that has one of the phrases; null when none has.</summary>
    public string? TrySay(Part part)
    {
        foreach (string code in part.Codes)
        {
            if (Find(code) is { } template)
            {
                return template.Fill(part, this);
            }
        }

        return _fallback?.TrySay(part);
    }

    /// <summary>Whether the phrase that would be said tells what stands in one of these places; so where there is none.</summary>
    public bool Tells(string[] codes, params ReadOnlySpan<string> places)
    {
        foreach (string code in codes)
        {
            if (Find(code) is { } template)
            {
                foreach (string place in places)
                {
                    if (template.Says(place))
                    {
                        return true;
                    }
                }

                return false;
            }
        }

        return _fallback?.Tells(codes, places) ?? true;
    }

    /// <summary>Whether one of the languages has a phrase.</summary>
    public bool Has(string code) => Find(code) is not null || _fallback?.Has(code) == true;

    /// <summary>What a host, a norm or a leaf says of itself: in its phrase, or else in the words of its code and what goes with it.</summary>
    /// <remarks>What is so unless something else is, is said as a condition.</remarks>
    public string Say(Phrase phrase) => Grouped.TrySay(this, phrase) ?? TrySay(new Part([phrase.Code], PhrasePlaces.Of(this, phrase))) ?? PhrasePlaces.TryAny(this, phrase)
        ?? (phrase.With.Count == 0 ? Readable(phrase.Code) : $"{Readable(phrase.Code)} ({And(phrase.With)})");

    /// <summary>A sentence: a capital first and a full stop last.</summary>
    public string Sentence(string words) => $"{Grammar.Capital(words)}{(words.EndsWith('.') ? "" : ".")}";

    public string Sentence(Part part) => Sentence(Say(part));

    /// <summary>A year by its number, a half-year, a quarter and a month by its name; any other by its first and last day.</summary>
    public string Say(DateInterval period)
    {
        LocalDate first = period.Start;
        int months = first.Day == 1 && first.Year == period.End.Year && period.End.PlusDays(1).Day == 1 ? period.End.Month - first.Month + 1 : 0;
        string year = Grammar.Year(first.Year);
        return months switch
        {
            12 => year,
            6 or 3 when first.Month % months == 1 => TrySay(new Part($"period.of-{months}-months", ("number", (first.Month / months) + 1), ("year", year))),
            1 => TrySay(new Part("period.of-1-month", ("month", Grammar.Months[first.Month - 1]), ("year", year))),
            _ => null,
        }
        ?? Grammar.Say(period);
    }

    public string Quote(string text) => Grammar.Quote(text);

    public string And(IEnumerable values) => Join(values, Grammar.And, "%");

    public string Or(IEnumerable values) => Join(values, Grammar.Or, "%");

    /// <summary>What something is called. Nobody is named by the id of a person.</summary>
    public string Name(Id id) => id is PersonId ? Say("person")
        : id is ClauseId clause ? Quote(_names.TitleOf(clause, Language))
        : CodeOf(id) is not null ? NounOf(id).Forms[0]
        : _names.Find(id, Language) is not { } name ? Quote(id.Value)
        : _names.HasNamesake(id) ? Say("namesake", ("name", name), ("id", Quote(id.Value)))
        : name;

    /// <summary>What a region or a host names, in its forms; its code between quotation marks, when no language has a phrase for it.</summary>
    public Noun NounOf(Id id) => FindNoun(id) ?? new([Quote(Readable(id.Value))], Grammar);

    /// <summary>A unit without a phrase may be of a kind of meeting: it is called what the kind is, and is held as meetings are.</summary>
    public Noun? FindNoun(Id id) => Lookup(id)
        ?? (id is Unit && Lookup(new MeetingKind(id.Value)) is { } kind ? kind with { Forms = [kind.Forms[0], kind.Say("many"), kind.Say("the"), .. NounOf(Unit.GroupMeetings).Forms[3..]] } : null);

    /// <summary>What stands in a place of a phrase, in the form that the phrase asks for.</summary>
    public string Say(object? value, string form, Part part) => value switch
    {
        null => "",
        int number when form.StartsWith('#') => Grammar.InWords(number, NounOf((Id)part[form[1..]]!).Article, part.Largest),
        int number when part[form] is Id noun => NounOf(noun).Counted(number, part.Largest, Grammar),
        int number when form.Length > 0 => Grammar.InWords(number, form, part.Largest),
        Id id when form.Length > 0 && !form.Contains('%', StringComparison.Ordinal) && CodeOf(id) is not null => NounOf(id).Say(form),
        _ when form == "quote" && !IsList(value) => Quote(Say(value)),
        _ when IsList(value) => form switch
        {
            ";" => string.Join("; ", Listed((IEnumerable)value, "%")),
            "or" => Or((IEnumerable)value),
            "year" => Or(((IEnumerable)value).Cast<int>().Select(Grammar.Year)),
            ['o', 'r', ' ', .. var each] => Join((IEnumerable)value, Grammar.Or, each),
            _ => Join((IEnumerable)value, Grammar.And, form.Length > 0 ? form : "%"),
        },
        _ => form.Contains('%', StringComparison.Ordinal) ? Listed(new[] { value }, form)[0] : Say(value),
    };

    /// <summary>How many a value stands for, for words that agree with it.</summary>
    public int NumberOf(object? value) => value switch
    {
        int number => number,
        Part part => part.Number,
        OfficeId office => _names.IsShared(office) ? 2 : 1,
        not null when IsList(value) => Listed((IEnumerable)value, "%") is { Length: not 1 } items ? items.Length : NumberOf(((IEnumerable)value).Cast<object>().First()),
        _ => 1,
    };

    /// <summary>The words of a code: <i>several seats</i> for <c>several-seats</c>.</summary>
    public static string Readable(string code) => code.Replace('-', ' ').Replace('.', ' ').Replace('_', ' ');

    /// <summary>The code of the phrase for what a region or a host names; null for what has a name.</summary>
    public static string? CodeOf(Id id) => id switch
    {
        Capacity => "capacity." + id.Value,
        MeetingKind => "meeting." + id.Value,
        BreachReason => "reason." + id.Value,
        FactKind => "fact." + id.Value,
        NothingReason => "nothing." + id.Value,
        Unit => "unit." + id.Value,
        _ => null,
    };

    private string Say(object value) => value switch
    {
        string words => PlainText.Of(words),
        int number => Grammar.InFigures(number),
        bool isSo => Say(isSo ? "trace.yes" : "trace.no"),
        LocalDate day => Grammar.Say(day),
        AnnualDate day => Grammar.Say(day),
        DateInterval period => Say(period),
        Text text => PlainText.Of(text.In(Language)),
        Id id => Name(id),
        Enum named => Say(Phrase.Of(named)),
        Part part => Say(part),
        Phrase phrase => Say(phrase),
        _ when IsList(value) => And((IEnumerable)value),
        _ => Quote(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? ""),
    };

    private string Join(IEnumerable values, string word, string each) => Listed(values, each) switch
    {
        [] => Say("someone"),
        [var only] => only,
        var items when items.Length > MostListed => $"{string.Join(", ", items[..(MostListed - 1)])} {Say("more", ("n", items.Length - MostListed + 1))}",
        var items => $"{string.Join(", ", items[..^1])} {word} {items[^1]}",
    };

    /// <summary>Each of several in its words, those that are said alike once.</summary>
    private string[] Listed(IEnumerable values, string each)
    {
        List<string> said = [];
        HashSet<string> once = new(StringComparer.Ordinal);
        foreach (object value in values)
        {
            string words = Say(value);
            words = each switch
            {
                "%" => words,
                "quote" => Quote(words),
                _ => each.Replace("%", words, StringComparison.Ordinal),
            };
            if (once.Add(words))
            {
                said.Add(words);
            }
        }

        return [.. said];
    }

    private Template? Find(string code) => _named.GetValueOrDefault(code) ?? Language.Phrases[code];

    private Noun? Lookup(Id id) => Find(CodeOf(id)!) is { } template ? new(template.Forms, Grammar) : _fallback?.Lookup(id);

    private static bool IsList(object value) => value is IEnumerable and not string and not DateInterval;
}
