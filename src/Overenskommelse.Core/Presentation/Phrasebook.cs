using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation;

/// <summary>The phrases of one language, each with the code of what it says.</summary>
/// <remarks>
/// <para>A phrase has places. <c>{who}</c> is a value; <c>{who:or}</c> joins several with <i>or</i>, <c>{days:on %}</c> says each of several in that
/// way, <c>{norm:quote}</c> puts quotation marks round it, and <c>{n:ett}</c> is a number in words, as before a noun with that article.</para>
/// <para><c>{who|has|have}</c> chooses by how many there are, in the plural forms of the language; a form can be for one number alone: <c>{n|0=none|some}</c>.
/// What stands in <c>[brackets]</c> is left out when a place in it has no value; <c>[day?…]</c> is said when there is a day, and <c>[!day?…]</c> when there is none.</para>
/// <para>A noun is written with its article, in plural and in definite form: <c>ett möte|möten|mötet</c>; what happens also with how it has been done, was
/// done and is to be done: <c>|har hållits|hölls|hålla</c>. A phrase takes <c>{kind:a}</c>, <c>{kind:one}</c> (without its article), <c>{kind:many}</c>,
/// <c>{kind:the}</c>, <c>{kind:done}</c>, <c>{kind:did}</c>, <c>{kind:do}</c>; <c>{n:kind}</c> counts it, and <c>{n:#kind}</c> is the number alone.</para>
/// <para>What is special to a kind of rule has codes that begin with the name of its type, of a host's own with its namespace: <c>.asks</c> is what it asks for,
/// <c>.kept</c> how it is said to be kept, <c>.tally</c> what it counts, and the code of a reason how it is broken for that reason.</para>
/// </remarks>
public sealed class Phrasebook
{
    private readonly Dictionary<string, Template> _phrases = new(StringComparer.Ordinal);

    /// <summary>A phrasebook.</summary>
    /// <param name="phrases">The phrases; each code once.</param>
    /// <exception cref="ArgumentException">A code occurs twice, or a phrase cannot be read; the message says which and why.</exception>
    public Phrasebook(params ReadOnlySpan<(string Code, string Says)> phrases)
    {
        foreach ((string code, string says) in phrases)
        {
            if (!_phrases.TryAdd(Guard.Against.NullOrWhiteSpace(code), Read(code, Guard.Against.Null(says))))
            {
                throw new ArgumentException($"The code \"{code}\" has two phrases; expected one.", nameof(phrases));
            }
        }
    }

    /// <summary>The codes that have a phrase, in the order of the alphabet.</summary>
    public ValueList<string> Codes => _phrases.Keys.Order(StringComparer.Ordinal).ToValueList();

    /// <summary>The phrase for a code, as written; null when there is none.</summary>
    public string? Find(string code) => this[Guard.Against.Null(code)]?.Source;

    internal Template? this[string code] => _phrases.GetValueOrDefault(code);

    /// <summary>These phrases, and of others those with another code.</summary>
    internal Phrasebook Before(Phrasebook others)
    {
        Phrasebook all = new();
        foreach ((string code, Template phrase) in others._phrases.Concat(_phrases))
        {
            all._phrases[code] = phrase;
        }

        return all;
    }

    internal static Template Read(string code, string says)
    {
        try
        {
            return Template.Parse(says);
        }
        catch (FormatException amiss)
        {
            throw new ArgumentException($"The phrase for \"{code}\" cannot be read: {amiss.Message}.", nameof(says), amiss);
        }
    }
}
