using Overenskommelse.Norms;

namespace Overenskommelse.Rulebook;

/// <summary>How a norm stands without changes and with them, in every way to fill in what is missing on both sides alike.</summary>
internal sealed class Comparison(Standing before, Standing after)
{
    private readonly Questions _ask = Asked(before, after);

    private Standing[] Both => [before, after];

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

    /// <summary>Whether one or another of several is worse in every way to fill in what is missing of them all, though it may not be the same one. Not, where there are too many ways to try.</summary>
    public static bool AreWorseInTurn(IReadOnlyCollection<Comparison> all)
    {
        Questions ask = Asked([.. all.SelectMany(one => one.Both)]);
        return all.Count > 1 && Filling.IsTried(ask) && Filling.OfBoth(ask).All(facts => all.Any(one => one.Supposing(facts).IsYes));
    }

    private IEnumerable<Truth> InEveryWay() => Filling.OfBoth(_ask).Select(Supposing);

    private Truth Supposing(Supposed facts) => Compared(before.Supposing(facts), after.Supposing(facts));

    private static Truth Compared(Standing before, Standing after) =>
        !after.MayBeBroken ? Truth.No
        : after.IsBroken && !before.MayBeBroken ? Truth.Yes
        : before.LacksNothing && after.LacksNothing && after.IsBroken ? Truth.Of(!before.IsBroken || after.IsWorseThan(before))
        : after.IsBroken && after.CertainlyBreaks(before) ? Truth.Yes
        : after.MayBeWorseThan(before) ? Truth.Unknown
        : Truth.No;

    private static Questions Asked(params ReadOnlySpan<Standing> standings)
    {
        Questions ask = new() { HowFar = true, Places = new() };
        foreach (Standing standing in standings)
        {
            standing.Rule.Stated.Ask(standing.At, ask);
        }

        return ask;
    }
}
