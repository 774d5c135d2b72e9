using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Rulebook;

/// <summary>
/// What a rule has answered about a compact. From one day on which it can turn to the next its findings are the same but for the day asked about, so a
/// compact that is asked again is looked through once for each such stretch of days. Whoever asks once pays for one answer.
/// </summary>
internal sealed class Stretches
{
    /// <summary>More are not kept, a year of days that are all different: whoever walks on through the centuries begins anew.</summary>
    private const int Most = 366;

    private Stretch[] _inOrder = [];

    /// <summary>Adds what a rule answers on a day: from a stretch that is known, or anew.</summary>
    public static void AddFindings(Rule rule, Compact compact, LocalDate on, Asked asked, List<Finding> findings)
    {
        if (Of(rule, compact, asked) is { } stretches)
        {
            foreach (Finding finding in stretches.With(on) ?? stretches.Add(rule, compact, on, asked))
            {
                findings.Add(finding.OnDay(on));
            }
        }
        else
        {
            rule.AddFindings(compact, on, asked, findings);
        }
    }

    private static Stretches? Of(Rule rule, Compact compact, Asked asked)
    {
        CompactRows rows = compact.Rows;
        return (Stretches?)rows.Kept(rule) ?? (asked == Asked.Again ? rows.Keep(rule, rule.Reads, new Stretches()) : null);
    }

    /// <summary>The findings of the stretch that a day lies in; null when it is not known yet.</summary>
    private Finding[]? With(LocalDate day)
    {
        Stretch[] known = Volatile.Read(ref _inOrder);
        int place = CountUpTo(known, day) - 1;
        return place >= 0 && !(known[place].Last < day) ? known[place].Findings : null;
    }

    /// <summary>
    /// A stretch is known from the day that was asked about, and not from where it begins: nobody has to look back. What threw is not kept: it may not throw
    /// again.
    /// </summary>
    private Finding[] Add(Rule rule, Compact compact, LocalDate on, Asked asked)
    {
        List<Finding> findings = [];
        rule.AddFindings(compact, on, asked, findings);
        if (findings.Exists(finding => finding.Evidence is Fault))
        {
            return [.. findings];
        }

        Stretch stretch = new(on, LastDayFrom(on, rule, compact), [.. findings]);
        Stretch[] known = Volatile.Read(ref _inOrder);
        int place = CountUpTo(known, on);
        Volatile.Write(ref _inOrder, known.Length < Most ? [.. known.AsSpan(0, place), stretch, .. known.AsSpan(place)] : [stretch]);
        return stretch.Findings;
    }

    /// <summary>Where something throws when it is asked for its days, nobody can tell how long the answer holds: it is kept for the day.</summary>
    private static LocalDate? LastDayFrom(LocalDate on, Rule rule, Compact compact)
    {
        try
        {
            return Outlook.NextTurn(rule, compact, on)?.PlusDays(-1);
        }
        catch (Exception)
        {
            return on;
        }
    }

    /// <summary>How many of the stretches begin on a day or earlier.</summary>
    private static int CountUpTo(ReadOnlySpan<Stretch> inOrder, LocalDate day) => inOrder.CountWhile(day, static (stretch, day) => stretch.First <= day);

    /// <param name="First">The first day.</param>
    /// <param name="Last">The last day; null when the rule never turns again.</param>
    /// <param name="Findings">What is answered on each of them.</param>
    private sealed record Stretch(LocalDate First, LocalDate? Last, Finding[] Findings);
}
