namespace Overenskommelse.Norms;

/// <summary>Whether something is so that other facts agree with. Where they contradict it nobody can tell, and what is asked is which of the two holds.</summary>
/// <param name="isSo">What is asked.</param>
/// <param name="agrees">What is so too, unless the facts contradict each other.</param>
/// <param name="asks">The question that settles it.</param>
internal sealed class Agrees<T>(Test<T> isSo, Test<T> agrees, Asks<T> asks) : Test<T>
    where T : class
{
    public override FactAreas Reads => isSo.Reads | agrees.Reads;

    public override Phrase Says => isSo.Says;

    internal override ReadOnlySpan<Test<T>> Parts => isSo.Parts;

    public override Truth Of(Row<T> row, in Moment at)
    {
        Truth so = isSo.Of(row, at);
        return so.IsNo || agrees.Of(row, at).IsYes ? so : so & Truth.Unknown;
    }

    public override void Ask(Row<T> row, in Moment at, Questions ask)
    {
        ask.If(isSo, row, at);
        Truth agree = agrees.Of(row, at);
        if (agree.IsOpen)
        {
            agrees.Ask(row, at, ask);
        }
        else if (agree.IsNo && !row.IsBlank)
        {
            ask.AddOpen(asks(row, at), this, row);
        }
    }

    public override void Why(Row<T> row, in Moment at, ICollection<Breach> found) => isSo.Why(row, at, found);

    public override TimeLeft StillPossible(Row<T> row, in Moment at) => isSo.StillPossible(row, at);

    public override void Turns(Row<T> row, in Moment at, TurningDays days)
    {
        isSo.Turns(row, at, days);
        agrees.Turns(row, at, days);
    }

    public override void TurnsElsewhere(in Moment at, TurningDays days)
    {
        isSo.TurnsElsewhere(at, days);
        agrees.TurnsElsewhere(at, days);
    }

    public override void Mend(Row<T> row, in Moment at, ICollection<Remedy> remedies) => isSo.Mend(row, at, remedies);
}
