using Overenskommelse.Compacts.Indexing;
using Overenskommelse.Norms;

namespace Overenskommelse.Rulebook;

/// <summary>Makes findings of what norms answer.</summary>
internal static class Answering
{
    /// <summary>Adds what a rule answers on a day: one finding, or one for each period that is answered for, the earlier first.</summary>
    public static void AddFindings(this Rule rule, Compact compact, LocalDate on, Asked asked, List<Finding> findings)
    {
        Moment now = rule.MomentOn(on, compact, new(asked));
        bool mayBeAsked = Life.MayBeOn(on, now);
        bool isOfTheDay = rule.Tenure?.IsAskedOn(on) != false;
        if (rule.Stated.Recurrence is { } recurrence)
        {
            int before = findings.Count;
            try
            {
                foreach (Window window in WindowsIn(rule, now))
                {
                    findings.Add(AnswerOrFault(rule, now.In(window)));
                }

                if (!isOfTheDay)
                {
                    return;
                }

                if (!mayBeAsked)
                {
                    findings.Add(!LivedIn(rule, now).Any() && recurrence.PerhapsOver(now) is { } over && MayHaveBeenBroken(rule, now.In(over)) ? Undetermined(rule, recurrence, now, over) : NotAsked(rule, now));
                }
                else if (recurrence.Perhaps(now) is { } perhaps)
                {
                    findings.Add(Undetermined(rule, recurrence, now, perhaps));
                }
                else if (findings.Count == before)
                {
                    findings.Add(new(rule, on, null, Outcome.NotApplicable, new NothingToJudge(NothingReason.NoPeriod), []));
                }
            }
            catch (Exception fault)
            {
                findings.Add(Faulty(rule, now, fault));
            }
        }
        else if (isOfTheDay)
        {
            findings.Add(mayBeAsked ? AnswerOrFault(rule, now) : NotAsked(rule, now));
        }
    }

    /// <summary>That no period has begun is no answer of one edition where another answers for a period of the same clause.</summary>
    public static List<Finding> WithoutNeedless(List<Finding> findings) =>
    [
        .. findings.Where(finding => finding.Evidence is not NothingToJudge { Reason: var reason } || reason != NothingReason.NoPeriod
            || findings.TrueForAll(other => ReferenceEquals(other, finding) || other.Clause.Id != finding.Clause.Id)),
    ];

    /// <summary>The outcome of a rule of every day.</summary>
    public static Outcome OutcomeOf(Rule rule, Compact compact, LocalDate on) => AnswerOrFault(rule, rule.MomentOn(on, compact)).Outcome;

    /// <summary>How the norm of a finding was evaluated: first what was answered, and below it what that rests on.</summary>
    public static Trace Explain(Finding finding, Compact compact)
    {
        Norm norm = finding.Rule.Norm;
        Trace trace;
        try
        {
            Tracing tracing = new();
            trace = MomentOf(finding, compact) is { } at
                ? tracing.Of(norm, at) with { May = finding.Rule.Stated.Look(at).May, Fault = tracing.Fault }
                : new(norm.Says, Outcomes.NotApplicable, null, [], []);
        }
        catch (Exception fault)
        {
            Moment now = finding.Rule.MomentOn(finding.On, compact);
            trace = new(norm.Says, Outcomes.Any, null, [], []) { Fault = Faults.Of(finding.Rule, now, fault) };
        }

        return finding.Outcome != Outcome.Undetermined ? trace with { May = OutcomesOf(finding.Outcome), Until = finding.Deadline }
            : new Answer(trace.May).IsDecided ? trace with { May = Outcomes.Any, Until = null }
            : trace;
    }

    /// <summary>What the norm of a finding was asked about; null when it was not asked: the compact was not in force, there was no such group, or no period had begun.</summary>
    internal static Moment? MomentOf(Finding finding, Compact compact)
    {
        Moment now = finding.Rule.MomentOn(finding.On, compact);
        bool mayBeAsked = Life.MayBeOn(finding.On, now);
        if (!mayBeAsked && finding is { Period: null, Outcome: not Outcome.Undetermined })
        {
            return null;
        }

        if (finding.Rule.Stated.Recurrence is not { } recurrence)
        {
            return now;
        }

        foreach (Window window in WindowsIn(finding.Rule, now))
        {
            if (Equals(PeriodOf(now.In(window)), finding.Period))
            {
                return now.In(window);
            }
        }

        return (mayBeAsked ? recurrence.Perhaps(now) : recurrence.PerhapsOver(now)) is { } perhaps ? now.In(perhaps) : null;
    }

    /// <summary>The periods that are answered for: among editions, those that are the rule's.</summary>
    internal static IEnumerable<Window> WindowsIn(Rule rule, Moment now) =>
        rule.Tenure is { } tenure ? LivedIn(rule, now).Select(window => PartOf(tenure, window, now)).OfType<Window>() : LivedIn(rule, now);

    private static Window? PartOf(Tenure tenure, Window window, Moment now) =>
        tenure.Of(window, now.On) ?? tenure.Remainder(window, now.On, (other, day) => PeriodsOf(other, day, now.Compact));

    /// <summary>The periods of a rule on a day, whichever edition answers for them.</summary>
    internal static Window[] PeriodsOf(Rule rule, LocalDate day, Compact compact) => rule.Stated.Recurrence?.Windows(rule.MomentOn(day, compact)) ?? [];

    /// <summary>
    /// The periods, whichever edition answers for them. On a day on which the compact was not in force, the clause not asked, or there was no such group, those that were over while it was: nothing more is due, and what was
    /// missed was missed.
    /// </summary>
    private static IEnumerable<Window> LivedIn(Rule rule, Moment now)
    {
        IEnumerable<Window> windows = rule.Stated.Recurrence?.Windows(now) ?? [];
        return Life.MayBeOn(now.On, now) ? windows : windows.Where(window => window.End < now.On && Life.MayBeOn(window.End, now));
    }

    /// <summary>Of a period that may have been over while the compact was in force, and the group there: what was missed then was missed.</summary>
    private static bool MayHaveBeenBroken(Rule rule, in Moment over) => (rule.Stated.Look(over).May & Outcomes.Broken) != 0;

    /// <summary>The compact was not in force, the clause not asked, or its group not there.</summary>
    private static Finding NotAsked(Rule rule, Moment now)
    {
        NothingToJudge nothing = !now.Compact.IsInForceOn(now.On) ? new(NothingReason.NotInForce)
            : now.On < now.Days?.First ? new(NothingReason.NoClauseYet) { Day = now.Days.First.Value }
            : now.On > now.Days?.Last ? new(NothingReason.ClauseEnded) { Day = now.Days.Last.Value }
            : Life.LackingOn(now.On, now) is not { } group ? new(NothingReason.NotInForce)
            : group.LastDay.IsBefore(now.On) == true ? new(NothingReason.GroupCeased) { Group = group.Id, Day = group.LastDay }
            : new(NothingReason.NoGroupYet) { Group = group.Id, Day = group.FirstDay };
        return new(rule, now.On, null, Outcome.NotApplicable, nothing, []);
    }

    /// <summary>There may be a period that is not known: what tells of it is missing, and what would then be asked.</summary>
    private static Finding Undetermined(Rule rule, Recurrence recurrence, in Moment now, Window perhaps)
    {
        try
        {
            Questions ask = new();
            recurrence.Ask(now, ask);
            rule.Stated.Ask(now.In(perhaps), ask);
            return new(rule, now.On, null, Outcome.Undetermined, TooLittleKnown.Instance, ask.Missing);
        }
        catch (Exception fault)
        {
            return Faulty(rule, now.In(perhaps), fault);
        }
    }

    /// <summary>Answers; where something throws, the clause is undetermined, and the finding says which leaf and what.</summary>
    private static Finding AnswerOrFault(Rule rule, in Moment at)
    {
        try
        {
            return FindingOf(rule, at);
        }
        catch (Exception fault)
        {
            return Faulty(rule, at, fault);
        }
    }

    internal static Finding Faulty(Rule rule, in Moment at, Exception fault) =>
        new(rule, at.On, PeriodOf(at), Outcome.Undetermined, Faults.Of(rule, at, fault), []);

    private static DateInterval? PeriodOf(in Moment at) => at.Window is { IsTold: true } window ? window.Interval : null;

    private static Finding FindingOf(Rule rule, in Moment at)
    {
        Norm norm = rule.Norm;
        Answer answer = rule.Stated.Look(at);
        Questions? ask = null;
        if (!answer.IsSettled || answer.May == Outcomes.Broken)
        {
            ask = new();
            rule.Stated.Ask(at, ask);
            answer = answer.IsDecided && answer.May != Outcomes.Pending ? answer : Filling.Of(rule.Stated.Look, at, ask, answer);
        }

        Outcome outcome = OutcomeOf(answer);
        Evidence evidence = outcome switch
        {
            Outcome.NotApplicable => rule.Stated.Nothing(at),
            Outcome.NeedsJudgement => ToJudge(rule, ask!),
            _ => norm.Evidence(at, answer.May),
        };
        Explanation? explanation = outcome == Outcome.Broken && rule.Clause.Strength == Strength.Should ? Explanations.Of(at, ask!) : null;
        return new(rule, at.On, PeriodOf(at), outcome, evidence, outcome is Outcome.Undetermined or Outcome.Broken ? ask!.Missing : [])
        {
            Deadline = answer.DeadlineOf(outcome, at),
            Explanation = explanation,
            SetAside = SetAsides.Of(rule, outcome, at),
            IsStartKnown = at.Window?.IsStartKnown ?? true,
        };
    }

    /// <summary>What is to be judged; a test of a host's that does not tell is told by what the clause says.</summary>
    internal static ToJudge ToJudge(Rule rule, Questions ask) => ask.ToJudge ?? new(rule.Clause.Title);

    internal static Outcomes OutcomesOf(Outcome outcome) => outcome switch
    {
        Outcome.NotApplicable => Outcomes.NotApplicable,
        Outcome.Kept => Outcomes.Kept,
        Outcome.Pending => Outcomes.Pending,
        Outcome.NeedsJudgement => Outcomes.NeedsJudgement,
        Outcome.Broken => Outcomes.Broken,
        _ => Outcomes.Any,
    };

    internal static Outcome OutcomeOf(Answer answer) => answer.May switch
    {
        Outcomes.NotApplicable => Outcome.NotApplicable,
        Outcomes.Kept => Outcome.Kept,
        Outcomes.Pending => Outcome.Pending,
        Outcomes.NeedsJudgement => Outcome.NeedsJudgement,
        Outcomes.Broken => Outcome.Broken,
        _ => Outcome.Undetermined,
    };
}
