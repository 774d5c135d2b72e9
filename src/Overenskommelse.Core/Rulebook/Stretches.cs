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

    /// <summary>Answers a rule on a day: from a stretch that is known, or anew.</summary>
    public static void AddFindings(Rule rule, Compact compact, LocalDate on, CompactRows.Examination examination, List<Finding> findings)
    {
        if (Of(rule, compact, examination) is { } stretches)
        {
            foreach (Finding finding in stretches.With(on) ?? stretches.Add(rule, compact, on, examination))
            {
                findings.Add(finding.OnDay(on));
            }
        }
        else
        {
            rule.AddFindings(compact, on, examination, findings);
        }
    }

    private static Stretches? Of(Rule rule, Compact compact, CompactRows.Examination examination)
    {
        CompactRows rows = compact.Rows;
        return (Stretches?)rows.Kept(rule) ?? (rows.IsAskedAgain(examination) ? rows.Keep(rule, rule.Reads, new Stretches()) : null);
    }

    /// <summary>The findings of the stretch that a day lies in; null when it is not known yet.</summary>
    private Finding[]? With(LocalDate day)
    {
        Stretch[] known = Volatile.Read(ref _inOrder);
        int place = PlaceAfter(known, day) - 1;
        return place >= 0 && !(known[place].Last < day) ? known[place].Findings : null;
    }

    /// <summary>
    /// A stretch is known from the day that was asked about, and not from where it begins: nobody has to look back. What threw is not kept: it may not throw
    /// again.
    /// </summary>
    private Finding[] Add(Rule rule, Compact compact, LocalDate on, CompactRows.Examination examination)
    {
        List<Finding> findings = [];
        rule.AddFindings(compact, on, examination, findings);
        if (findings.Exists(finding => finding.Evidence is Fault))
        {
            return [.. findings];
        }

        Stretch stretch = new(on, LastDayFrom(on, rule, compact), [.. findings]);
        Stretch[] known = Volatile.Read(ref _inOrder);
        int place = PlaceAfter(known, on);
        Volatile.Write(ref _inOrder, known.Length < Most ? [.. known.AsSpan(0, place), stretch, .. known.AsSpan(place)] : [stretch]);
        return stretch.Findings;
    }

    /// <summary>Where something of a host's throws when it is asked for its days, nobody can tell how long the answer holds: it is kept for the day.</summary>
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
    private static int PlaceAfter(Stretch[] inOrder, LocalDate day)
    {
        (int low, int high) = (0, inOrder.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = inOrder[middle].First <= day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <param name="First">The first day.</param>
    /// <param name="Last">The last day; null when the rule never turns again.</param>
    /// <param name="Findings">What is answered on each of them.</param>
    private sealed record Stretch(LocalDate First, LocalDate? Last, Finding[] Findings);
}
