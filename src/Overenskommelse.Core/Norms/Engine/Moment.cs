using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Norms;

/// <summary>What a norm is asked about: the facts, the day, the clause it is asked for, and the period it is answered for.</summary>
public readonly struct Moment
{
    /// <summary>A day, the groups in whose life the clause is asked, and its own days.</summary>
    internal Moment(Compact compact, LocalDate on, Clause clause, Scratch scratch, ValueList<GroupId> livesOf, ClauseDays? days)
        : this(compact, on, clause, scratch, Life.DatedAmong(livesOf, compact), days)
    {
    }

    private Moment(Compact compact, LocalDate on, Clause clause, Scratch scratch, GroupRows[] livesOf, ClauseDays? days)
    {
        Days = days;
        Compact = compact;
        On = on;
        Clause = clause;
        Scratch = scratch;
        LivesOf = livesOf;
        Key = Calendar.Key(on);
    }

    /// <summary>The facts.</summary>
    public Compact Compact { get; }

    /// <summary>The day asked about: what happens later has not happened.</summary>
    public LocalDate On { get; }

    /// <summary>The clause that the norm is asked for.</summary>
    public Clause Clause { get; }

    /// <summary>The period that is answered for; null for a norm of every day.</summary>
    public Window? Window { get; private init; }

    /// <summary>Of the groups in whose life it is asked, those that have a first or a last day, or may have: the others are always there.</summary>
    internal GroupRows[] LivesOf { get; }

    /// <summary>The days of the clause; null where it is always asked.</summary>
    internal ClauseDays? Days { get; }

    internal int Key { get; }

    internal Scratch Scratch { get; private init; }

    internal Supposed? Supposed { get; private init; }

    /// <summary>The period that is answered for, of which there has to be one.</summary>
    internal Window Period => Window ?? throw new InvalidOperationException($"A test of {Clause.Id} asks about the period that is answered for, and there is none; expected a norm in a Per with a recurrence.");

    /// <summary>The first day on which there was something to ask: when the compact had taken effect, and each of the groups that it is asked about was there. None where there always was, and not known
    /// where it may be one day or another.</summary>
    public DayFact Since => Life.Began(this) is var (earliest, latest) && earliest > latest ? Fact.None : earliest == latest ? earliest : Fact.NotKnown;

    /// <summary>The last day that counts: the day asked about, or the last day of the period if that came before.</summary>
    public LocalDate Last => Window is { } window ? LocalDate.Min(window.End, On) : On;

    /// <summary>
    /// Until when what has not been done can be done: until the due day of the period, and without a period not at all. In a part of a period it always
    /// can, and no day limits it: what is not done there is not measured.
    /// </summary>
    public TimeLeft TimeLeft => Window is not { } window ? TimeLeft.No : window.IsPartial ? new(Truth.Yes, Fact.None) : TimeLeft.By(window.Due, On);

    internal Moment In(Window window) => new(Compact, On, Clause, Scratch, LivesOf, Days) { Window = window, Supposed = Supposed };

    internal Moment Supposing(Supposed facts) => new(Compact, On, Clause, new Scratch(Scratch.Asked), LivesOf, Days) { Window = Window, Supposed = facts };

    internal Moment OnDay(LocalDate day) => new(Compact, day, Clause, new Scratch(Scratch.Asked), LivesOf, Days) { Window = Window, Supposed = Supposed };
}
