namespace Overenskommelse.Rulebook;

/// <summary>Looks ahead: examines a rule again on each day on which its answer could change by itself.</summary>
internal static class Outlook
{
    public static LocalDate? LastDayOf(Finding finding, Compact compact)
    {
        LocalDate? day = NextTurn(finding.Rule, compact, finding.On);
        while (day is { } turn && Calendar.IsReasonable(turn))
        {
            if (!StandsOn(turn, finding, compact))
            {
                return turn.PlusDays(-1);
            }

            day = NextTurn(finding.Rule, compact, turn);
        }

        return null;
    }

    private static bool StandsOn(LocalDate day, Finding finding, Compact compact)
    {
        List<Finding> answers = [];
        finding.Rule.Answer(new Situations(compact, day), answers);
        return answers.Exists(answer => Equals(answer.Period, finding.Period) && answer.Outcome == finding.Outcome);
    }

    private static LocalDate? NextTurn(Rule rule, Compact compact, LocalDate after)
    {
        LocalDate? next = rule.NextTurn(new Situation(compact, after));
        ReadOnlySpan<LocalDate> days = compact.TurningDays;
        int place = days.BinarySearch(after);
        place = place < 0 ? ~place : place + 1;
        return place < days.Length && !(next <= days[place]) ? days[place] : next;
    }
}
