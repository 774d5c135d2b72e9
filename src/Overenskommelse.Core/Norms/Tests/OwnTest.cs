namespace Overenskommelse.Norms;

/// <summary>A leaf that rests on what is the row's own: what is not so cannot become so by what is done elsewhere, and nothing elsewhere makes it turn.</summary>
internal abstract class OwnTest<T> : Test<T>
    where T : class
{
    public sealed override TimeLeft StillPossible(Row<T> row, in Moment at) => TimeLeft.No;

    public sealed override void TurnsElsewhere(in Moment at, TurningDays days)
    {
    }
}
