using Overenskommelse.Norms;

namespace Overenskommelse.Rulebook;

/// <summary>How a norm stands without changes and with them, in every way to fill in what is missing on both sides alike.</summary>
internal sealed class Comparison(Standing before, Standing after)
{
    private readonly Questions _ask = Asked(before, after);

    /// <summary>What is missing of either.</summary>
    public ValueList<MissingFact> Missing => _ask.Missing;

    /// <summary>Whether it is worse with them: looked at until two ways differ, or one is left open.</summary>
    public Truth IsWorse()
    {
        Truth? all = null;
        foreach (Truth one in InEveryWay())
        {
            all = all is { } others ? Truth.Either(others, one) : one;
            if (all.Value.IsOpen)
            {
                break;
            }
        }

        return all ?? Compared(before, after);
    }

    /// <summary>
    /// Where every way is decided, what can be filled in and makes a difference: two ways that differ in nothing else come to different answers. Where one is left open, for what nobody can fill in,
    /// all that is missing; of a norm of each thing by itself, what was missing without the changes is as much in doubt with them, and is not named. All that is missing where nothing else is.
    /// </summary>
    public ValueList<MissingFact> Deciding()
    {
        List<Truth> answers = [.. InEveryWay()];
        HashSet<(object Attribute, object Row)> differing = [.. Filling.Differing(_ask, answers)];
        bool isLeftOpen = answers.Count == 0 || answers.Exists(answer => answer.IsOpen);
        HashSet<MissingFact> inDoubtBefore = !isLeftOpen ? [.. _ask.Missing] : before.Rule.Norm.IsOfEach ? [.. before.Asked(howFar: true)] : [];
        ValueList<MissingFact> deciding = _ask.Missing.Where(fact => !inDoubtBefore.Contains(fact) || _ask.Behind(fact).Any(differing.Contains)).ToValueList();
        return deciding.Count > 0 ? deciding : _ask.Missing;
    }

    private IEnumerable<Truth> InEveryWay() => Filling.OfBoth(_ask).Select(supposed => Compared(before.Supposing(supposed), after.Supposing(supposed)));

    private static Truth Compared(Standing before, Standing after) =>
        !after.MayBeBroken ? Truth.No
        : after.IsBroken && !before.MayBeBroken ? Truth.Yes
        : before.LacksNothing && after.LacksNothing && after.IsBroken ? Truth.Of(!before.IsBroken || after.IsWorseThan(before))
        : after.CertainlyBreaks(before) ? Truth.Yes
        : after.MayBeWorseThan(before) ? Truth.Unknown
        : Truth.No;

    private static Questions Asked(Standing before, Standing after)
    {
        Questions ask = new() { HowFar = true, Places = new() };
        before.Rule.Stated.Ask(before.At, ask);
        after.Rule.Stated.Ask(after.At, ask);
        return ask;
    }
}
