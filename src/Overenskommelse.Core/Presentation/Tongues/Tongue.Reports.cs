using Overenskommelse.Examination;

namespace Overenskommelse.Presentation.Tongues;

/// <summary>What a report says beside its findings.</summary>
internal abstract partial class Tongue
{
    public abstract string SummaryHeading { get; }

    public abstract string NextHeading { get; }

    public abstract string FindingsHeading { get; }

    /// <summary>Over what can still be put right or explained.</summary>
    public abstract string BreachesHeading { get; }

    /// <summary>Over what belongs to a year that has closed: it can be explained at most.</summary>
    public abstract string PastBreachesHeading { get; }

    public abstract string InTimeHeading { get; }

    public abstract string FindOutHeading { get; }

    public abstract string JudgeHeading { get; }

    /// <summary>That there is nothing to do.</summary>
    public abstract string NothingToDo { get; }

    /// <summary>That a yearly norm counts once for each year it is answered for.</summary>
    public abstract string YearlyCountsTwice { get; }

    /// <summary>What being kept does not mean.</summary>
    public abstract string GreenMeans { get; }

    public abstract string AskedOn(LocalDate day);

    /// <summary>Which rule set was used, when the compact has a name of its own.</summary>
    public abstract string MeasuredBy(string rules);

    public abstract string Changed(string changes);

    public abstract string ChangeOf(ChangeKind kind, string clause);

    /// <summary>How many duties, recommendations or permissions have each outcome; null when there are none.</summary>
    public string? Counted(Strength strength, OutcomeCount count) => count.Total == 0 ? null : Counted(strength, count, And(Counts(strength, count)));

    public abstract string OpenNorms(int count, int total);

    /// <summary>The sentences that state no norm.</summary>
    public abstract string Informative(string sentences, int count);

    /// <summary>The sentences that state a norm that no rule examines.</summary>
    public abstract string NotExamined(string sentences, int count);

    public abstract string NoLaterThan(string actors, LocalDate day);

    /// <summary>That several know something, each of itself.</summary>
    public abstract string EachKnows(string what);

    /// <summary>That a list goes on.</summary>
    public abstract string MoreItems(int count);

    protected abstract string Counted(Strength strength, OutcomeCount count, string counts);

    protected abstract IEnumerable<string> Counts(Strength strength, OutcomeCount count);
}
