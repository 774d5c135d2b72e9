namespace Overenskommelse.Presentation.Speaking;

/// <summary>What goes into the phrases of norms and leaves; and what is said of those that are made of a day or an attribute, where they have no phrase of their own.</summary>
internal static class PhrasePlaces
{
    private const char Links = '=';

    /// <summary>What goes with a phrase, by its place; how things are linked, and what they have in common, in words.</summary>
    public static (string Name, object? Value)[] Of(Speech speech, Phrase phrase)
    {
        (string, object?)[] places = [.. phrase.With.Select((value, place) => ($"{place}", (object?)value))];
        return phrase.Code switch
        {
            "has" => [.. places, ("links", phrase.With.OfType<string>().DefaultIfEmpty("").Select(link => Link(speech, link)).ToArray())],
            "those" => [.. places, ("what", phrase.With is [string mine, ..] ? Noun(speech, mine) : null)],
            _ => places,
        };
    }

    /// <summary>A test of a day or an attribute, as it is said of any: null where neither the day nor the test is known.</summary>
    public static string? TryAny(Speech speech, Phrase phrase) => TryAny(speech, phrase, "any-day", Day) ?? TryAny(speech, phrase, "any-attribute", Noun);

    private static string? TryAny(Speech speech, Phrase phrase, string any, Func<Speech, string, Part?> whatOf)
    {
        for (int dot = phrase.Code.LastIndexOf('.'); dot > 0; dot = phrase.Code.LastIndexOf('.', dot - 1))
        {
            string code = $"{any}.{phrase.Code[(dot + 1)..]}";
            if (speech.Has(code) && whatOf(speech, phrase.Code[..dot]) is { } what)
            {
                return speech.Say(new Part(code, [.. Of(speech, phrase), ("what", what), ("other", phrase.With is [string other, ..] ? Day(speech, other) : null)]));
            }
        }

        return null;
    }

    private static Part Link(Speech speech, string link)
    {
        string theirs = link[(link.IndexOf(Links, StringComparison.Ordinal) + 1)..];
        return new([$"link.{theirs}", "link"], [("what", link.Contains(Links, StringComparison.Ordinal) ? Noun(speech, theirs) : null)]);
    }

    private static Part? Day(Speech speech, string code) => speech.Has($"day.{code}") ? new($"day.{code}") : null;

    /// <summary>What an attribute tells, such as an organisation, by the last part of its code.</summary>
    private static Part? Noun(Speech speech, string code) => $"attribute.{code[(code.LastIndexOf('.') + 1)..]}" is var noun && speech.Has(noun) ? new(noun) : null;
}
