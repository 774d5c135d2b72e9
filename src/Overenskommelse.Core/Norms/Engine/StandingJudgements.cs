namespace Overenskommelse.Norms;

/// <summary>The judgements of one question that stand, or may, on a day: of those of the latest day what they found. Where two of one day contradict each other, somebody has to judge again.</summary>
/// <param name="latestFirst">The judgements, those of the latest day first, and whether each stands.</param>
internal sealed class StandingJudgements(List<(Judgement Of, Truth Stands)> latestFirst)
{
    private const Outcomes Both = Outcomes.Kept | Outcomes.Broken;

    /// <summary>Where nobody has judged.</summary>
    public static StandingJudgements None { get; } = new([]);

    /// <summary>Every answer that they may give; that it needs judgement among them, where none may stand, or two of one day may contradict each other.</summary>
    public Outcomes May { get; } = FoundBy(latestFirst);

    /// <summary>One of those that found this: the latest of them that certainly stands, or else the latest that may. Null when none did.</summary>
    public Judgement? ThatFound(Outcomes outcome) =>
        latestFirst.Find(each => each.Stands.IsYes && Found(each.Of) == outcome).Of ?? latestFirst.Find(each => Found(each.Of) == outcome).Of;

    /// <summary>Asks for the last days of those that may have lapsed, and whether there was a group already, but for what a later one makes needless.</summary>
    public void Ask(in Moment at, Questions ask)
    {
        LocalDate decided = LocalDate.MinIsoValue;
        foreach ((Judgement judgement, Truth stands) in latestFirst)
        {
            decided = stands.IsYes ? LocalDate.Max(decided, judgement.Day) : decided;
            if (stands.IsOpen && !(judgement.Day < decided))
            {
                Records.Ask(judgement, FactKind.JudgementLastDay, judgement.By, judgement.Day, judgement.LastDay, at, ask);
            }
        }
    }

    /// <summary>Those from before a day.</summary>
    public IEnumerable<Judgement> Before(LocalDate day) => latestFirst.Where(each => each.Of.Day < day).Select(each => each.Of);

    /// <summary>The same answers of one thing.</summary>
    public static Truth TruthOf(Outcomes may) => ((Outcomes[])[Outcomes.Kept, Outcomes.NeedsJudgement, Outcomes.Broken])
        .Where(each => (may & each) != 0)
        .Select(each => each == Outcomes.Kept ? Truth.Yes : each == Outcomes.Broken ? Truth.No : Truth.Awaits)
        .Aggregate(Truth.Either);

    /// <summary>Names those of the latest day that contradict each other.</summary>
    public void NameContradicting(List<SetAside> found)
    {
        if (latestFirst.FindAll(each => each.Stands.IsYes) is [var first, ..] certain
            && certain.FindAll(each => each.Of.Day == first.Of.Day) is { } ofOneDay
            && ofOneDay.Exists(each => each.Of.Verdict != first.Of.Verdict))
        {
            found.AddRange(ofOneDay.Select(each => new SetAside(RecordKind.Judgement, SetAsideReason.Contradicted, each.Of.By, each.Of.Day)));
        }
    }

    private static Outcomes Found(Judgement judgement) => judgement.Verdict == Verdict.Kept ? Outcomes.Kept : Outcomes.Broken;

    private static Outcomes FoundBy(List<(Judgement Of, Truth Stands)> latestFirst)
    {
        Outcomes may = Outcomes.None;
        for (int place = 0; place < latestFirst.Count;)
        {
            LocalDate day = latestFirst[place].Of.Day;
            (Outcomes certain, Outcomes possible) = (Outcomes.None, Outcomes.None);
            for (; place < latestFirst.Count && latestFirst[place].Of.Day == day; place++)
            {
                (Judgement judgement, Truth stands) = latestFirst[place];
                (certain, possible) = stands.IsYes ? (certain | Found(judgement), possible) : (certain, possible | Found(judgement));
            }

            Outcomes ofTheDay = certain == Both ? Outcomes.NeedsJudgement : certain == Outcomes.None ? possible : certain;
            may |= ofTheDay | ((certain | possible) == Both ? Outcomes.NeedsJudgement : Outcomes.None);
            if (certain != Outcomes.None)
            {
                return may;
            }
        }

        return may | Outcomes.NeedsJudgement;
    }
}
