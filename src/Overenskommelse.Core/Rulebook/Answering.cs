using Overenskommelse.Compacts.Indexing;
using Overenskommelse.Norms;

namespace Overenskommelse.Rulebook;

/// <summary>Makes findings of what norms answer.</summary>
internal static class Answering
{
    /// <summary>Answers a rule on a day: once, or for each period that is answered for, the earlier first.</summary>
    public static void Answer(this Rule rule, Compact compact, LocalDate on, CompactRows.Examination examination, List<Finding> findings)
    {
        Moment now = new(compact, on, rule.Clause, new Scratch(examination));
        if (!compact.IsInForceOn(on))
        {
            findings.Add(new(rule, on, null, Outcome.NotApplicable, new NothingToJudge(NothingReason.NotInForce), []));
        }
        else if (rule.Norm.Recurrence is { } recurrence)
        {
            int before = findings.Count;
            try
            {
                foreach (Window window in recurrence.Windows(now))
                {
                    findings.Add(Find(rule, now.In(window)));
                }

                if (recurrence.Perhaps(now) is { } perhaps)
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
        else
        {
            findings.Add(Find(rule, now));
        }
    }

    /// <summary>The outcome of a rule of every day.</summary>
    public static Outcome OutcomeOf(Rule rule, Compact compact, LocalDate on) => Find(rule, new Moment(compact, on, rule.Clause, new Scratch())).Outcome;

    /// <summary>How one of the things that a rule asks something of each of stands by itself.</summary>
    public static Finding FindOf<T>(Rule rule, Each<T> norm, Row<T> row, in Moment at)
        where T : class
    {
        try
        {
            return AnsweredOf(rule, norm, row, at);
        }
        catch (Exception fault)
        {
            return Faulty(rule, at, fault);
        }
    }

    private static Finding AnsweredOf<T>(Rule rule, Each<T> norm, Row<T> row, in Moment at)
        where T : class
    {
        Answer answer = norm.LookAt(row, at);
        Questions ask = new();
        norm.AskOf(row, at, ask, mayBeNothing: true);
        List<Breach> found = [];
        if (answer.May == Outcomes.Broken)
        {
            norm.FindIn(row, at, found);
        }

        Outcome outcome = OutcomeOf(answer);
        Evidence evidence = outcome == Outcome.NotApplicable ? new NothingToJudge(norm.Nothing(at)) : new Breaches(1, found.ToValueList());
        return new(rule, at.On, null, outcome, evidence, outcome == Outcome.Undetermined ? ask.Missing : []);
    }

    /// <summary>How the norm of a finding was evaluated.</summary>
    public static Trace Explain(Finding finding, Compact compact)
    {
        Tracing tracing = new();
        Moment now = new(compact, finding.On, finding.Rule.Clause, new Scratch());
        try
        {
            foreach (Window window in finding.Rule.Norm.Recurrence?.Windows(now) ?? [])
            {
                if (!window.IsTold || Equals(window.Interval, finding.Period))
                {
                    now = now.In(window);
                }
            }

            if (finding is { Period: null, Outcome: Outcome.Undetermined } && finding.Rule.Norm.Recurrence?.Perhaps(now) is { } perhaps)
            {
                now = now.In(perhaps);
            }
        }
        catch (Exception fault)
        {
            return new(finding.Rule.Norm.Norm.Says, Outcomes.Any, null, [], []) { Fault = Faults.Of(finding.Rule, now, fault) };
        }

        if (now.Window is null && finding.Rule.Norm.Recurrence is not null)
        {
            return new(finding.Rule.Norm.Norm.Says, Outcomes.NotApplicable, null, [], []);
        }

        return tracing.Of(finding.Rule.Norm.Norm, now) with { Fault = tracing.Fault };
    }

    /// <summary>There may be a period that is not known: what tells of it is missing, and what would then be asked.</summary>
    private static Finding Undetermined(Rule rule, Recurrence recurrence, in Moment now, Window perhaps)
    {
        try
        {
            Questions ask = new();
            recurrence.Ask(now, ask);
            rule.Norm.Norm.Ask(now.In(perhaps), ask);
            return new(rule, now.On, null, Outcome.Undetermined, TooLittleKnown.Instance, ask.Missing);
        }
        catch (Exception fault)
        {
            return Faulty(rule, now.In(perhaps), fault);
        }
    }

    /// <summary>Answers; where something of a host's throws, its clause is undetermined, and says which leaf and what.</summary>
    private static Finding Find(Rule rule, in Moment at)
    {
        try
        {
            return Answered(rule, at);
        }
        catch (Exception fault)
        {
            return Faulty(rule, at, fault);
        }
    }

    private static Finding Faulty(Rule rule, in Moment at, Exception fault) =>
        new(rule, at.On, PeriodOf(at), Outcome.Undetermined, Faults.Of(rule, at, fault), []);

    private static DateInterval? PeriodOf(in Moment at) => at.Window is { IsTold: true } window ? window.Interval : null;

    private static Finding Answered(Rule rule, in Moment at)
    {
        Norm norm = rule.Norm.Norm;
        Answer answer = rule.Norm.Look(at);
        Questions? ask = null;
        if (!answer.IsDecided || answer.May == Outcomes.Broken)
        {
            ask = new();
            norm.Ask(at, ask);
            answer = answer.IsDecided ? answer : Filling.Of(rule.Norm, at, ask, answer);
        }

        Outcome outcome = OutcomeOf(answer);
        Evidence evidence = outcome == Outcome.NotApplicable ? new NothingToJudge(rule.Norm.Nothing(at)) : norm.Evidence(at, answer.May);
        return new(rule, at.On, PeriodOf(at), outcome, evidence, outcome is Outcome.Undetermined or Outcome.Broken ? ask!.Missing : [])
        {
            Deadline = outcome == Outcome.Pending ? answer.Until : null,
            Explanation = outcome == Outcome.Broken && rule.Clause.Strength == Strength.Should ? Explanations.Of(at) : null,
        };
    }

    private static Outcome OutcomeOf(Answer answer) => answer.May switch
    {
        Outcomes.NotApplicable => Outcome.NotApplicable,
        Outcomes.Kept => Outcome.Kept,
        Outcomes.Pending => Outcome.Pending,
        Outcomes.NeedsJudgement => Outcome.NeedsJudgement,
        Outcomes.Broken => Outcome.Broken,
        _ => Outcome.Undetermined,
    };
}
