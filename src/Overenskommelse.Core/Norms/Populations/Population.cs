namespace Overenskommelse.Norms;

/// <summary>Some things of one kind: those of a source that meet a test. A norm says something of each of them, or of how many they are.</summary>
/// <typeparam name="T">The kind of fact.</typeparam>
public sealed class Population<T>
    where T : class
{
    private readonly Test<T>? _where;
    private readonly IByValue<T>? _byValue;

    /// <summary>All that a source has.</summary>
    public Population(Source<T> source)
        : this(Guard.Against.Null(source), null)
    {
    }

    private Population(Source<T> source, Test<T>? where) => (Source, _where, _byValue) = (source, where, ByValueIn(where));

    /// <summary>Where they come from.</summary>
    public Source<T> Source { get; }

    /// <summary>The test that they meet; null for all that the source has.</summary>
    public Test<T>? Where => _where;

    internal IEnumerable<GroupId> Groups => Source.Group is { } group ? [group] : [];

    internal FactAreas Reads => Source.Reads | (_where?.Reads ?? FactAreas.None);

    /// <summary>What the source says by its name already is not said again: annual meetings need not be said to be annual.</summary>
    internal Phrase Says => _where is null || Source.Named?.Implies(_where) == true ? Source.Says
        : new Phrase("that", [Source.Says, Source.Named is { } named ? _where.Beyond(named).Says : _where.Says]);

    /// <summary>Those of them that also meet a test.</summary>
    public Population<T> That(Test<T> test) => new(Source, _where is null ? Guard.Against.Null(test) : _where & Guard.Against.Null(test).Beyond(_where));

    /// <summary>What they are, for a debugger.</summary>
    public override string ToString() => Says.ToString();

    /// <summary>What those are called that certainly are of them: the names are told once for each.</summary>
    internal ValueList<Id> NamesAt(in Moment at)
    {
        List<Id> names = [];
        foreach (Row<T> row in Rows(at))
        {
            if (Has(row, at).IsYes && Source.NameOf(row, at) is { } name)
            {
                names.Add(name);
            }
        }

        return names.ToValueList();
    }

    /// <summary>Whether a row is one of them.</summary>
    internal Truth Has(Row<T> row, in Moment at) => _where?.Of(row, at) ?? Truth.Yes;

    /// <summary>Those among which they all are: where they have to have one value, those that have or may have it.</summary>
    internal ReadOnlySpan<Row<T>> Rows(in Moment at) => _byValue is null ? Source.Rows(at) : _byValue.Among(Source, at);

    /// <summary>Whether there may be one that nobody has told of.</summary>
    internal bool MayLackOne(in Moment at) => (!Source.IsComplete(at) || MayLackBefore(at) is not null) && !Has(Row<T>.Blank, at).IsNo;

    /// <summary>Before which day there may be one that nobody has told of, since the facts are kept from that day only; null when they are kept for all days that count.</summary>
    internal LocalDate? MayLackBefore(in Moment at) =>
        Source.HappenOnADay && Source.Day is { } happens && at.Compact.Facts.RecordedFrom is { } from && _where?.MayBeBefore(from, happens, at) != false ? from : null;

    internal void AskIfLacking(in Moment at, Questions ask)
    {
        if (MayLackOne(at))
        {
            Source.AskForOthers(at, ask);
            AskWhether(Row<T>.Blank, at, ask);
        }
    }

    internal void AskWhether(Row<T> row, in Moment at, Questions ask)
    {
        if (_where is not null)
        {
            ask.If(_where, row, at);
        }
    }

    internal void Turns(Row<T> row, in Moment at, TurningDays days) => _where?.Turns(row, at, days);

    /// <summary>The days of what they are in too: of a list that may lack somebody, it matters whether there is such a group, though nobody is told of.</summary>
    internal void TurnsElsewhere(in Moment at, TurningDays days)
    {
        Life.TurnsOf(Source.Group, at, days);
        _where?.TurnsElsewhere(at, days);
    }

    internal void Turns(in Moment at, TurningDays days)
    {
        TurnsElsewhere(at, days);
        foreach (Row<T> row in Rows(at))
        {
            Turns(row, at, days);
        }
    }

    /// <summary>The last that was asked for is the one by which things are told apart: the kind of a meeting comes before the party whose own it is.</summary>
    private static IByValue<T>? ByValueIn(Test<T>? test) => test switch
    {
        Both<T> both => ByValueIn(both.Parts[1]) ?? ByValueIn(both.Parts[0]),
        IByValue<T> { IsOfOne: true } one => one,
        _ => null,
    };
}
