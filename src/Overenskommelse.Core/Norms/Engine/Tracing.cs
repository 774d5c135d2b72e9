namespace Overenskommelse.Norms;

/// <summary>Writes down how a norm is evaluated; and, where something throws, what it was.</summary>
/// <param name="probes">Whether each part is asked for all that it can be asked, and not only what it answers: whoever looks for what threw wants to know.</param>
internal sealed class Tracing(bool probes = false)
{
    /// <summary>The first part that threw, the innermost, and what; null when none did.</summary>
    public Fault? Fault { get; private set; }

    /// <summary>A norm, and its parts; of one that throws, nothing is known.</summary>
    public Trace Of(Norm norm, in Moment at)
    {
        Trace trace;
        try
        {
            trace = norm.Trace(at, this);
        }
        catch (Exception fault)
        {
            Blame(norm.Says, fault);
            trace = new(norm.Says, Outcomes.Any, null, [], []);
        }

        if (probes)
        {
            Moment now = at;
            Try(norm.Says, () => norm.Ask(now, new()));
            Try(norm.Says, () => norm.Turns(now, new()));
            Try(norm.Says, () => norm.Evidence(now, norm.Look(now).May));
        }

        return trace;
    }

    /// <summary>What a norm looks like; of one that throws, nothing is known.</summary>
    public Answer AnswerOf(Norm norm, in Moment at)
    {
        try
        {
            return norm.Look(at);
        }
        catch (Exception fault)
        {
            Blame(norm.Says, fault);
            return new(Outcomes.Any);
        }
    }

    /// <summary>The things of a population, and whether each is as it should.</summary>
    public ValueList<ThingTrace> Of<T>(Population<T> of, Test<T>? must, in Moment at)
        where T : class
    {
        List<ThingTrace> things = [];
        try
        {
            foreach (Row<T> row in of.Rows(at))
            {
                things.Add(Of(of, must, row, at));
            }

            if (of.MayLackOne(at) && Of(of, must, Row<T>.Blank, at) is { Counts: not { May.IsNo: true } } blank)
            {
                things.Add(blank);
            }
        }
        catch (Exception fault)
        {
            Blame(of.Source.Says, fault);
        }

        if (probes)
        {
            Moment now = at;
            Try(of.Source.Says, () => of.Source.AskForOthers(now, new()));
            Try(of.Source.Says, () => _ = of.Source.Nothing);
            Try(of.Source.Says, () => _ = of.Source.Day);
        }

        return things.ToValueList();
    }

    /// <summary>One thing, and whether it is as it should.</summary>
    public ThingTrace Of<T>(Id? subject, Test<T> must, Row<T> row, in Moment at)
        where T : class => new(subject, !row.IsBlank, null, Of(must, row, at));

    /// <summary>What part threw, and what.</summary>
    public void Blame(Phrase part, Exception fault) => Fault ??= new(part, $"{fault.GetType().Name}: {fault.Message}");

    private ThingTrace Of<T>(Population<T> of, Test<T>? must, Row<T> row, in Moment at)
        where T : class
    {
        TestTrace? counts = of.Where is { } where ? Of(where, row, at) : null;
        TestTrace? fits = must is null ? null : Of(must, row, at);
        return new(row.IsBlank ? null : of.Source.NameOf(row, at), !row.IsBlank, counts, fits);
    }

    private TestTrace Of<T>(Test<T> test, Row<T> row, in Moment at)
        where T : class
    {
        List<TestTrace> parts = [];
        foreach (Test<T> part in test.Parts)
        {
            parts.Add(Of(part, row, at));
        }

        try
        {
            Truth may = test.Of(row, at);
            if (probes)
            {
                Probe(test, row, at, may);
            }

            return new(test.Says, may, row.IsBlank ? null : test.FactOf(row, at), parts.ToValueList()) { Judges = test.JudgedOf(row) };
        }
        catch (Exception fault)
        {
            Blame(test.Says, fault);
            return new(test.Says, Truth.Unknown, null, parts.ToValueList());
        }
    }

    /// <summary>Asks a test what a norm asks of it, and only where a norm does.</summary>
    private void Probe<T>(Test<T> test, Row<T> row, Moment at, Truth may)
        where T : class
    {
        if (may.MayBeNo)
        {
            Try(test.Says, () => test.Why(row, at, []));
            Try(test.Says, () => test.StillPossible(row, at));
        }

        Try(test.Says, () => new Questions().If(test, row, at));
        Try(test.Says, () => test.TurnsElsewhere(at, new()));
        if (!row.IsBlank)
        {
            Try(test.Says, () => test.Turns(row, at, new()));
        }
    }

    private void Try(Phrase part, Action ask)
    {
        try
        {
            ask();
        }
        catch (Exception fault)
        {
            Blame(part, fault);
        }
    }
}
