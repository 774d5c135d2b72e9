namespace Overenskommelse.Norms;

/// <summary>What has to be asked, each thing once; and the values by which whoever asks can tell the answers apart.</summary>
public sealed class Questions
{
    private readonly HashSet<MissingFact> _asked = [];
    private readonly List<MissingFact> _missing = [];
    private readonly Dictionary<(object Attribute, object Row), HashSet<object>> _values = [];
    private readonly HashSet<(object Attribute, object Row)> _barred = [];
    private readonly Dictionary<MissingFact, HashSet<(object Attribute, object Row)>> _behind = [];
    private readonly Dictionary<object, object> _noted = [];
    private ToJudge? _toJudge;

    /// <summary>Whether it is asked as well how far from kept it is, of what is broken whatever is missing. Not by default: nobody has to tell that for an answer.</summary>
    internal bool HowFar { get; init; }

    /// <summary>What stands in one place before and after changes, of which each is one fact. Null where only one moment is asked about.</summary>
    internal SamePlaces? Places { get; init; }

    /// <summary>What is missing, in the order it was asked for.</summary>
    public ValueList<MissingFact> Missing => _missing.ToValueList();

    /// <summary>What a human being has to judge: what was told first; null when nothing was.</summary>
    internal ToJudge? ToJudge => _toJudge is null ? null : _toJudge with { Beside = Beside };

    /// <summary>What the facts tell that would have been enough; what was told first. Null when nothing was.</summary>
    internal Evidence? Beside { get; set => field ??= value; }

    /// <summary>In how many ways they can be filled in: one, when nothing can. No more are counted when there are too many to try.</summary>
    internal long Ways { get; private set; } = 1;

    /// <summary>Whether there are more ways than are tried: then it does not matter which.</summary>
    internal bool AreTooMany { get; private set; }

    /// <summary>The facts that can be filled in, and with which values.</summary>
    internal IEnumerable<((object Attribute, object Row) Fact, object[] Values)> Values =>
        _values.Where(each => each.Value.Count > 1).Select(each => (each.Key, each.Value.ToArray()));

    /// <summary>What whoever asks about one thing after another has to remember from one to the next.</summary>
    internal T Noted<T>(object owner)
        where T : class, new()
    {
        if (!_noted.TryGetValue(owner, out object? noted))
        {
            _noted[owner] = noted = new T();
        }

        return (T)noted;
    }

    /// <summary>Whether a norm that answers so has more to ask.</summary>
    internal bool Need(Answer answer) => !answer.IsSettled || (HowFar && answer.May == Outcomes.Broken);

    /// <summary>Asks for a fact that cannot be filled in, such as what a list may lack.</summary>
    public void Add(MissingFact fact)
    {
        if (_asked.Add(fact))
        {
            _missing.Add(fact);
        }
    }

    /// <summary>
    /// Asks for an attribute of a row, where the asker can tell these values apart. The same fact is filled in with all that anybody can tell apart.
    /// </summary>
    internal void Add(MissingFact fact, object attribute, object row, IEnumerable<object> values)
    {
        Add(fact);
        Foresee(attribute, row, values);
        if (Places is null)
        {
            return;
        }

        if (!_behind.TryGetValue(fact, out HashSet<(object Attribute, object Row)>? behind))
        {
            _behind[fact] = behind = [];
        }

        behind.Add((attribute, Places.Of(row)));
    }

    /// <summary>Where two moments are asked about, the attributes of rows that a missing fact was asked for; none where it was asked for as a whole, such as what a list may lack.</summary>
    internal IReadOnlyCollection<(object Attribute, object Row)> Behind(MissingFact fact) => _behind.TryGetValue(fact, out HashSet<(object Attribute, object Row)>? behind) ? behind : [];

    /// <summary>What need not be asked yet, since only an answer could bring it up, but would have to be known then: it is filled in all the same.</summary>
    internal void Foresee(object attribute, object row, IEnumerable<object> values)
    {
        row = Places?.Of(row) ?? row;
        if (AreTooMany || _barred.Contains((attribute, row)))
        {
            return;
        }

        if (!_values.TryGetValue((attribute, row), out HashSet<object>? all))
        {
            _values[(attribute, row)] = all = [];
        }

        Ways /= Math.Max(all.Count, 1);
        all.UnionWith(values);
        Ways *= Math.Max(all.Count, 1);
        AreTooMany = Ways > Filling.MostWays;
    }

    /// <summary>Asks for a fact of the whole compact, of the first of those who have made it.</summary>
    internal void AddOfCompact(FactKind kind, in Moment at)
    {
        Id knower = at.Compact.Facts.Parties.Known is { Count: > 0 } parties ? parties[0].Id : at.Clause.KnownBy;
        Add(new(kind, knower, knower));
    }

    /// <summary>Asks for an attribute of a row, where the asker cannot say by which values it tells the answers apart: then nobody can fill it in.</summary>
    internal void AddOpen(MissingFact fact, object attribute, object row)
    {
        Add(fact);
        row = Places?.Of(row) ?? row;
        if (_barred.Add((attribute, row)) && _values.Remove((attribute, row), out HashSet<object>? all))
        {
            Ways /= Math.Max(all.Count, 1);
        }
    }

    /// <summary>Tells what a human being has to judge, in words: something that can be judged to be kept or not.</summary>
    public void Judge(Text norm) => _toJudge ??= new(Guard.Against.Null(norm));

    /// <summary>Tells what a human being has to judge of one of several.</summary>
    internal void JudgeOf(Id about, Text norm)
    {
        Judge(norm);
        _toJudge = _toJudge!.Norm.Equals(norm) ? _toJudge with { Of = _toJudge.Of.Add(about) } : _toJudge;
    }

    /// <summary>Asks what holds a test back, if anything does: whether it is so; what is to be judged; or, where it may not be so, whether it can yet become so, and until when.</summary>
    public void If<T>(Test<T> test, Row<T> row, in Moment at)
        where T : class
    {
        Truth answer = test.Of(row, at);
        if (answer.IsOpen || answer.MayAwait || (answer.MayBeNo && !test.StillPossible(row, at).IsSettled))
        {
            test.Ask(row, at, this);
        }
    }
}
