namespace Overenskommelse.Norms;

/// <summary>A norm, and the periods that it is answered for. It stands outermost, once, and is no norm itself.</summary>
public sealed class Per
{
    /// <summary>A norm of each period.</summary>
    public Per(Recurrence recurrence, Norm norm) => (Recurrence, Norm) = (Guard.Against.Null(recurrence), Guard.Against.Null(norm));

    private Per(Norm norm)
    {
        Norm = Guard.Against.Null(norm);
        if (norm.Reads.HasFlag(FactAreas.Period))
        {
            throw new ArgumentException($"\"{norm}\" asks about the period that is answered for, and there is none; expected it in a Per with a recurrence.", nameof(norm));
        }
    }

    /// <summary>What comes round; null for a norm of every day.</summary>
    public Recurrence? Recurrence { get; }

    /// <summary>The norm.</summary>
    public Norm Norm { get; }

    /// <summary>A norm of every day.</summary>
    /// <exception cref="ArgumentException">One of its tests asks about the period that is answered for.</exception>
    public static implicit operator Per(Norm norm) => new(norm);

    /// <summary>
    /// What the norm answers for a period. What is not done in a part of a period is not measured: there is nothing to judge. Where it is not known whether it
    /// was a part only, there may be nothing to judge, whatever was done: it may have been done before the compact took effect. Nor is there where a group may
    /// have ceased.
    /// </summary>
    internal Answer Look(in Moment at)
    {
        if (at.Window is { MayEndEarly: true } window)
        {
            Answer whole = Look(at.In(window with { MayEndEarly = false }));
            return whole with { May = whole.May | Look(at.OnDay(at.On).In(window with { MayEndEarly = false, IsPartial = true })).May };
        }

        Truth hasItsGroups = HasItsGroups(at);
        if (hasItsGroups.IsNo)
        {
            return Answer.Nothing;
        }

        Answer answer = Norm.Look(at);
        return at.Window is { IsPartial: true } && (answer.May & Outcomes.Pending) != 0 ? new((answer.May & ~Outcomes.Pending) | Outcomes.NotApplicable)
            : at.Window is { MayBePartial: true } || !hasItsGroups.IsYes ? answer with { May = answer.May | Outcomes.NotApplicable }
            : answer;
    }

    /// <summary>Asks for all that holds the answer back: also when the compact took effect or ended, and whether there is such a group.</summary>
    internal void Ask(in Moment at, Questions ask)
    {
        bool mayBePartial = at.Window is { MayBePartial: true } or { MayEndEarly: true };
        bool mayLackItsGroups = HasItsGroups(at).IsOpen;
        if ((mayBePartial || mayLackItsGroups) && Norm.Look(at).May != Outcomes.NotApplicable)
        {
            if (mayBePartial)
            {
                Life.AskForDays(at.Period, at, ask);
            }

            if (mayLackItsGroups)
            {
                Life.AskForItsGroups(at, ask);

                // Where the group turns out to have ceased, what was over before is answered for: which periods those were is asked at the same time.
                if (Recurrence?.PerhapsOver(at) is not null)
                {
                    Recurrence.Ask(at, ask);
                }
            }
        }

        Norm.Ask(at, ask);
    }

    /// <summary>Why there is nothing to judge.</summary>
    internal NothingToJudge Nothing(in Moment at)
    {
        if (at.Window is not { IsPartial: true } window || (Norm.Look(at).May & Outcomes.Pending) == 0)
        {
            return new(Norm.Nothing(at));
        }

        if (window.IsPartOfEdition)
        {
            return new(NothingReason.EditionForAPart);
        }

        bool isWhole = Life.HadBegunOn(window.Start, at) != false && Life.HadNotEndedOn(window.End, at) != false;
        return Life.IsCutByClause(window, at)
            ? new(isWhole ? NothingReason.ClauseEndedBeforeDue : NothingReason.ClauseForAPart)
            : new(isWhole ? NothingReason.EndedBeforeDue : NothingReason.PartOfAPeriod) { Group = Life.CutShortBy(window, at) };
    }

    /// <summary>Whether the groups of the clause are there on the day asked about; of a period that is over, it does not matter any more.</summary>
    private static Truth HasItsGroups(in Moment at) => at.Window is { } window && window.End < at.On ? Truth.Yes : Life.HasItsGroups(at);

    /// <summary>The norm, for a debugger.</summary>
    public override string ToString() => Norm.ToString();
}
