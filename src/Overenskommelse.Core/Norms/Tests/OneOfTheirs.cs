namespace Overenskommelse.Norms;

/// <summary>One of the things that somebody holds meets a test.</summary>
internal sealed class OneOfTheirs<T>(Test<T> test) : Test<Holder<T>>
    where T : class
{
    public override FactAreas Reads => test.Reads;

    public override Phrase Says => field ??= new("one-of-theirs", [test.Says]);

    public override Truth Of(Row<Holder<T>> row, in Moment at)
    {
        if (row.IsBlank)
        {
            return test.Of(Row<T>.Blank, at);
        }

        Truth any = MayHaveOthers(row, at) ? Truth.Either(Truth.No, test.Of(Row<T>.Blank, at)) : Truth.No;
        foreach (Row<T> each in row.Fact.Rows)
        {
            any |= test.Of(each, at);
        }

        return any;
    }

    public override void Ask(Row<Holder<T>> row, in Moment at, Questions ask)
    {
        foreach (Row<T> each in row.IsBlank ? [Row<T>.Blank] : row.Fact.Rows)
        {
            ask.If(test, each, at);
        }

        if (!row.IsBlank && MayHaveOthers(row, at))
        {
            AskForOthers(row, at, ask);
            ask.If(test, Row<T>.Blank, at);
        }
    }

    public override void Why(Row<Holder<T>> row, in Moment at, ICollection<Breach> found) => test.Why(row.IsBlank ? Row<T>.Blank : row.Fact.Rows[0], at, found);

    /// <summary>Of any of theirs, until the last day of them.</summary>
    public override TimeLeft StillPossible(Row<Holder<T>> row, in Moment at)
    {
        Answer any = TimeLeft.No.Answer;
        foreach (Row<T> each in row.IsBlank ? [Row<T>.Blank] : row.Fact.Rows)
        {
            any = any.Or(test.StillPossible(each, at).Answer);
        }

        return TimeLeft.Of(any);
    }

    public override void Turns(Row<Holder<T>> row, in Moment at, TurningDays days)
    {
        foreach (Row<T> each in row.Fact.Rows)
        {
            test.Turns(each, at, days);
        }
    }

    public override void TurnsElsewhere(in Moment at, TurningDays days) => test.TurnsElsewhere(at, days);

    public override void Mend(Row<Holder<T>> row, in Moment at, ICollection<Remedy> remedies)
    {
        foreach (Row<T> each in row.Fact.Rows)
        {
            test.Mend(each, at, remedies);
        }
    }

    /// <summary>Whether the list may lack something of theirs: that of a group that there is not lacks nothing.</summary>
    private static bool MayHaveOthers(Row<Holder<T>> row, in Moment at) =>
        Recorded.MayHaveOthers(row, at) && !(row.Within is GroupId group && Members.AreComplete(group, at));

    private static void AskForOthers(Row<Holder<T>> row, in Moment at, Questions ask)
    {
        if (row.Within is GroupId group)
        {
            Members.AskForOthersIn(group, at, ask);
        }
        else
        {
            Holders.AskForOthersIn((OfficeId)row.Within!, at, ask);
        }
    }
}
