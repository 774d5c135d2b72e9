using Overenskommelse.Laws.Given;

namespace Overenskommelse.Laws.Fillings;

/// <summary>A question in which nothing is missing any longer.</summary>
/// <param name="Question">The question, filled in.</param>
/// <param name="IsPresumed">Whether everybody whose name was missing is somebody else, as is presumed while it is.</param>
internal sealed record Filled(Question Question, bool IsPresumed)
{
    /// <summary>How the filled compact stands against each clause; a yearly one stands for each of its years.</summary>
    public Dictionary<(ClauseId, DateInterval?), Outcome> Outcomes { get; } = OutcomesOf(Question);

    public static Dictionary<(ClauseId, DateInterval?), Outcome> OutcomesOf(Question question)
        => question.Report.ToDictionary(finding => (finding.Clause.Id, finding.Period), finding => finding.Outcome);
}

/// <summary>Fills what is missing of a question, in every way or, where there are too many, in some of them by chance. Ways that contradict one another are left out.</summary>
internal sealed class FilledIn
{
    private readonly Question _question;
    private readonly CompactFacts _facts;
    private readonly List<Hole> _holes;

    public FilledIn(Question question)
    {
        _question = question;
        (_facts, _holes) = Holes.In(question.Facts, question.On, question.Rules);
        HowMany = _holes.Aggregate(1L, (sofar, hole) => Math.Min(sofar * hole.Ways.Count, int.MaxValue));
    }

    /// <summary>How many ways there are, those that contradict one another among them.</summary>
    public long HowMany { get; }

    public IEnumerable<Filled> Every() => Every(_facts, 0, isPresumed: true);

    public IEnumerable<Filled> Some(int number, Dice dice)
        => Enumerable.Range(0, number).Select(_ => One(dice)).OfType<Filled>();

    public override string ToString() => string.Join(", ", _holes.Select(hole => $"{hole.Where} ({hole.Ways.Count})"));

    private Filled? One(Dice dice)
    {
        var (facts, isPresumed) = (_facts, true);
        foreach (Hole hole in _holes)
        {
            Way way = dice.OneOf(hole.Ways);
            (facts, isPresumed) = (way.State(facts), isPresumed && way.IsPresumed);
        }

        return Build(facts, isPresumed);
    }

    private IEnumerable<Filled> Every(CompactFacts facts, int from, bool isPresumed)
        => from == _holes.Count
            ? Build(facts, isPresumed) is { } filled ? [filled] : []
            : _holes[from].Ways.SelectMany(way => Every(way.State(facts), from + 1, isPresumed && way.IsPresumed));

    private Filled? Build(CompactFacts facts, bool isPresumed)
        => Compact.TryFrom(facts, out Compact? compact, out _) ? new(_question with { Compact = compact }, isPresumed) : null;
}
