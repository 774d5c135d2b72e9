namespace Overenskommelse.Norms;

/// <summary>What a norm answers: every outcome that may be, and until when what is pending can come.</summary>
/// <param name="May">Every outcome that may be; decided when it is one.</param>
/// <param name="Until">The last day for what is pending; none when no day limits it, and not known when it may be one or another, or nothing is pending.</param>
public readonly record struct Answer(Outcomes May, Fact<LocalDate> Until = default)
{
    private static readonly Outcomes[] InAll = [Outcomes.NotApplicable, Outcomes.Kept, Outcomes.Pending, Outcomes.NeedsJudgement, Outcomes.Broken];
    private static readonly Outcomes[] InAny = [Outcomes.NotApplicable, Outcomes.Broken, Outcomes.Pending, Outcomes.NeedsJudgement, Outcomes.Kept];
    private static readonly Outcomes[] All = Combined(InAll);
    private static readonly Outcomes[] Any = Combined(InAny);

    /// <summary>There is nothing to judge.</summary>
    public static Answer Nothing => new(Outcomes.NotApplicable);

    /// <summary>Whether only one outcome may be.</summary>
    public bool IsDecided => (May & (May - 1)) == 0;

    /// <summary>Whether nothing more has to be asked: only one outcome may be, no human being has yet to judge, and it is known until when what is pending can come.</summary>
    internal bool IsSettled => IsDecided && May != Outcomes.NeedsJudgement && (May != Outcomes.Pending || Until.IsKnown);

    /// <summary>What two norms answer that are both asked for: broken, needs judgement, pending, kept, not applicable, in that order.</summary>
    public Answer And(Answer other) => new(All[((int)May << 5) | (int)other.May], UntilOf(other, Outcomes.NotApplicable | Outcomes.Kept, isLatest: false));

    /// <summary>What two norms answer of which one is enough: kept, needs judgement, pending, broken, not applicable, in that order.</summary>
    public Answer Or(Answer other) => new(Any[((int)May << 5) | (int)other.May], UntilOf(other, Outcomes.NotApplicable | Outcomes.Broken, isLatest: true));

    /// <summary>Whatever may be of either: it is not known which of the two counts.</summary>
    public Answer Either(Answer other) => new(May | other.May, !MayBePending ? other.Until : !other.MayBePending || Until == other.Until ? Until : Fact.NotKnown);

    /// <summary>Until when what is pending can come; or, where nothing has come that may come, until when it may: never after the last day of the compact, or of the group. Null when no day says so.</summary>
    internal LocalDate? DeadlineOf(Outcome outcome, in Moment at) =>
        outcome == Outcome.Pending ? (Until.TryGet(out LocalDate until) ? Life.NotAfterEnd(until, at) : null)
        : outcome == Outcome.NotApplicable && at.Window is { IsInvitation: true } window && at.On <= window.Due ? Life.NotAfterEnd(window.Due, at)
        : null;

    private bool MayBePending => (May & Outcomes.Pending) != 0;

    /// <summary>
    /// Until when two can come together: of both the earliest or the latest, and of one alone its own, where the other may be what does not count beside it.
    /// Where these differ, it is not known.
    /// </summary>
    private Fact<LocalDate> UntilOf(Answer other, Outcomes besides, bool isLatest)
    {
        Answer until = new(Outcomes.None);
        if (MayBePending && other.MayBePending)
        {
            until = new(Outcomes.Pending, OfBoth(Until, other.Until, isLatest));
        }

        if (MayBePending && (other.May & besides) != 0)
        {
            until = until.Either(this);
        }

        if (other.MayBePending && (May & besides) != 0)
        {
            until = until.Either(other);
        }

        return until.Until;
    }

    private static Fact<LocalDate> OfBoth(Fact<LocalDate> one, Fact<LocalDate> other, bool isLatest) =>
        !one.IsKnown || !other.IsKnown ? Fact.NotKnown
        : !one.TryGet(out LocalDate first) ? (isLatest ? one : other)
        : !other.TryGet(out LocalDate second) ? (isLatest ? other : one)
        : isLatest ? LocalDate.Max(first, second)
        : LocalDate.Min(first, second);

    /// <summary>Of each pair of sets, every outcome that comes of a pair of outcomes, of which the later in the order wins.</summary>
    private static Outcomes[] Combined(Outcomes[] order)
    {
        Outcomes[] combined = new Outcomes[1 << 10];
        for (int pair = 0; pair < combined.Length; pair++)
        {
            (Outcomes one, Outcomes other) = ((Outcomes)(pair >> 5), (Outcomes)(pair & 31));
            for (int i = 0; i < order.Length; i++)
            {
                for (int j = 0; j < order.Length; j++)
                {
                    combined[pair] |= (one & order[i]) != 0 && (other & order[j]) != 0 ? order[Math.Max(i, j)] : 0;
                }
            }
        }

        return combined;
    }
}
