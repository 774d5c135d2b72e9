namespace Overenskommelse.Norms;

/// <summary>What a norm answers: every outcome that may be, and until when what is pending can come.</summary>
/// <param name="May">Every outcome that may be; decided when it is one.</param>
/// <param name="Until">The last day for what is pending; null when nothing is, or no day limits it.</param>
public readonly record struct Answer(Outcomes May, LocalDate? Until = null)
{
    private static readonly Outcomes[] InAll = [Outcomes.NotApplicable, Outcomes.Kept, Outcomes.Pending, Outcomes.NeedsJudgement, Outcomes.Broken];
    private static readonly Outcomes[] InAny = [Outcomes.NotApplicable, Outcomes.Broken, Outcomes.Pending, Outcomes.NeedsJudgement, Outcomes.Kept];
    private static readonly Outcomes[] All = Combined(InAll);
    private static readonly Outcomes[] Any = Combined(InAny);

    /// <summary>There is nothing to judge.</summary>
    public static Answer Nothing => new(Outcomes.NotApplicable);

    /// <summary>Whether only one outcome may be.</summary>
    public bool IsDecided => (May & (May - 1)) == 0;

    /// <summary>Whether nothing more has to be asked: only one outcome may be, and no human being has yet to judge.</summary>
    internal bool IsSettled => IsDecided && May != Outcomes.NeedsJudgement;

    /// <summary>What two norms answer that are both asked for: broken, needs judgement, pending, kept, not applicable, in that order.</summary>
    public Answer And(Answer other) => new(All[((int)May << 5) | (int)other.May], Earliest(Until, other.Until));

    /// <summary>What two norms answer of which one is enough: kept, needs judgement, pending, broken, not applicable, in that order.</summary>
    public Answer Or(Answer other) => new(Any[((int)May << 5) | (int)other.May], Latest(Until, other.Until));

    /// <summary>Whatever may be of either: it is not known which of the two counts.</summary>
    public Answer Either(Answer other) => new(May | other.May, Earliest(Until, other.Until));

    internal static LocalDate? Earliest(LocalDate? one, LocalDate? other) => one is null || other < one ? other ?? one : one;

    internal static LocalDate? Latest(LocalDate? one, LocalDate? other) => one is null || other > one ? other ?? one : one;

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
