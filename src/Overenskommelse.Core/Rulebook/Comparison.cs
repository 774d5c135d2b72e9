using Overenskommelse.Norms;

namespace Overenskommelse.Rulebook;

/// <summary>How a norm stands without changes and with them, in every way to fill in what is missing on both sides alike.</summary>
internal sealed class Comparison(Standing before, Standing after)
{
    private readonly Questions _ask = Asked(before, after);

    /// <summary>Whether it is worse with them.</summary>
    public Worsening Worsening => new(IsWorse, _ask.Missing) { Decide = Deciding };

    private Truth IsWorse
    {
        get
        {
            Truth? all = null;
            foreach (Supposed supposed in Filling.OfBoth(_ask))
            {
                Truth one = Compared(before.Supposing(supposed), after.Supposing(supposed));
                all = all is { } others ? Truth.Either(others, one) : one;
                if (all.Value.IsOpen)
                {
                    break;
                }
            }

            return all ?? Compared(before, after);
        }
    }

    /// <summary>
    /// What can be filled in, where two ways that differ in nothing else come to different answers; and what cannot, where a way is left open for it. All
    /// that is missing, where no single fact makes a difference.
    /// </summary>
    private ValueList<MissingFact> Deciding()
    {
        List<Truth> answers = [];
        HashSet<MissingFact> leftOpen = [];
        foreach (Supposed supposed in Filling.OfBoth(_ask))
        {
            Standing earlier = before.Supposing(supposed);
            Standing later = after.Supposing(supposed);
            answers.Add(Compared(earlier, later));
            if (answers[^1].IsOpen)
            {
                leftOpen.UnionWith(LeavingOpen(earlier, later));
            }
        }

        if (answers.Count == 0)
        {
            leftOpen.UnionWith(LeavingOpen(before, after));
        }

        HashSet<(object Attribute, object Row)> differing = [.. Filling.Differing(_ask, answers)];
        ValueList<MissingFact> deciding = _ask.Missing.Where(fact => leftOpen.Contains(fact) || _ask.Behind(fact).Any(differing.Contains)).ToValueList();
        return deciding.Count > 0 ? deciding : _ask.Missing;
    }

    /// <summary>Of a thing that may be amiss and was not there, only what is missing of it: the rest was as much in doubt before.</summary>
    private static IEnumerable<MissingFact> LeavingOpen(Standing before, Standing after)
    {
        MissingFact[] added = after.Named(Amiss.Perhaps).NewSince(before.Named(Amiss.Perhaps)).Count > 0 ? [.. after.Missing.Except(before.Missing)] : [];
        return added.Length > 0 ? added : after.Missing;
    }

    private static Truth Compared(Standing before, Standing after) =>
        !after.MayBeBroken ? Truth.No
        : after.IsBroken && !before.MayBeBroken ? Truth.Yes
        : before.LacksNothing && after.LacksNothing && after.IsBroken ? Truth.Of(!before.IsBroken || after.IsWorseThan(before))
        : after.CertainlyNamesMoreThan(before) ? Truth.Yes
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
