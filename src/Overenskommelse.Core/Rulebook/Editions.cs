using System.Collections;

namespace Overenskommelse.Rulebook;

/// <summary>
/// The editions of a text (<i>utgåvor</i>), one after another: each period is answered by the edition that was in force in it, so that last year's report comes out as it did. Each is a rule set
/// and stays what it is; mostly it is derived from the one before.
/// </summary>
public sealed class Editions : IReadOnlyList<Edition>
{
    private readonly ValueList<Edition> _inOrder;
    private readonly Lazy<RuleSet[]> _asked;

    /// <summary>Editions.</summary>
    /// <param name="inOrder">The editions, the earlier first; at least one. Each begins on the day after the last of the one before.</param>
    /// <param name="transition">What becomes of a period in which one edition follows another. By default it is answered by the edition in force on the day it began.</param>
    /// <exception cref="ArgumentException">
    /// There is none; one ends before it begins; one that is not the first has no first day, or one that is not the last has no last; or two are out of order, overlap or leave a gap. The message has both
    /// days.
    /// </exception>
    public Editions(ValueList<Edition> inOrder, Transition? transition = null)
    {
        _inOrder = inOrder.Count > 0 ? inOrder : throw new ArgumentException("There are no editions; expected one or more.", nameof(inOrder));
        Transition = transition ?? Transition.AtBeginning;
        for (int place = 0; place < inOrder.Count; place++)
        {
            Check(place, inOrder);
        }

        _asked = new(() => Lineages.Of(this));
    }

    /// <summary>What becomes of a period in which one edition follows another.</summary>
    public Transition Transition { get; }

    /// <summary>How many editions there are.</summary>
    public int Count => _inOrder.Count;

    /// <summary>The edition at a place counted from zero, the earliest first.</summary>
    public Edition this[int index] => _inOrder[index];

    /// <summary>The edition in force on a day; null before the first day of the first and after the last day of the last.</summary>
    public Edition? On(LocalDate day) => Nearest(day) is var nearest && nearest.IsInForceOn(day) ? nearest : null;

    /// <summary>Walks through the editions, the earliest first.</summary>
    public IEnumerator<Edition> GetEnumerator() => _inOrder.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The editions, for a debugger.</summary>
    public override string ToString() => string.Join(", ", _inOrder);

    /// <summary>The edition in force on a day; where none is, the one that is nearest.</summary>
    internal Edition Nearest(LocalDate day) => _inOrder[PlaceOn(day)];

    /// <summary>What is asked on a day: the rules of the edition in force, and of the others those that answer for periods of their own.</summary>
    internal RuleSet AskedOn(LocalDate day) => _asked.Value[PlaceOn(day)];

    private int PlaceOn(LocalDate day) => Math.Max(0, _inOrder.Count(edition => edition.FirstDay is not { } first || first <= day) - 1);

    private static void Check(int place, ValueList<Edition> inOrder)
    {
        Edition edition = Guard.Against.Null(inOrder[place]);
        if (edition.LastDay < edition.FirstDay)
        {
            throw new ArgumentException($"{Named(place, inOrder)} ends on {Calendar.Iso(edition.LastDay.Value)}; expected its first day, {Calendar.Iso(edition.FirstDay.Value)}, or later.", nameof(inOrder));
        }

        if (place == 0)
        {
            return;
        }

        if (inOrder[place - 1].LastDay is not { } before)
        {
            throw new ArgumentException($"{Named(place - 1, inOrder)} has no last day, and {inOrder[place]} follows it; expected a last day.", nameof(inOrder));
        }

        if (edition.FirstDay is not { } first)
        {
            throw new ArgumentException($"{Named(place, inOrder)} has no first day; expected {Calendar.Iso(before.PlusDays(1))}, since the edition before it lasts until {Calendar.Iso(before)}.", nameof(inOrder));
        }

        if (first != before.PlusDays(1))
        {
            string how = edition.LastDay < inOrder[place - 1].FirstDay ? "are out of order" : first <= before ? "overlap" : "leave a gap";
            throw new ArgumentException($"{Named(place, inOrder)} begins on {Calendar.Iso(first)}, and the edition before it lasts until {Calendar.Iso(before)}: they {how}; expected it to begin on {Calendar.Iso(before.PlusDays(1))}.", nameof(inOrder));
        }
    }

    private static string Named(int place, ValueList<Edition> inOrder) => $"Edition {place + 1} of {inOrder.Count}, {inOrder[place]},";
}
