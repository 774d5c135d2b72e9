namespace Overenskommelse.Norms;

/// <summary>So many more than another number.</summary>
internal sealed class Plus(Number number, int more) : Number
{
    public override Phrase Says => field ??= new("plus", [number.Says, more]);

    public override TResult Accept<TResult>(INumberVisitor<TResult> visitor) => Guard.Against.Null(visitor).More(number, more);

    internal override FactAreas Reads => number.Reads;

    internal override IEnumerable<GroupId> Groups => number.Groups;

    internal override Unit Unit => number.Unit;

    internal override int? Fixed => number.Fixed + more;

    internal override (int Least, int Most) Range(in Moment at)
    {
        (int least, int most) = number.Range(at);
        return (Sum(least), most == int.MaxValue ? most : Sum(most));
    }

    internal override ValueList<ThingTrace> Things(in Moment at, Tracing tracing) => number.Things(at, tracing);

    internal override void Ask(in Moment at, Questions ask) => number.Ask(at, ask);

    internal override void Turns(in Moment at, TurningDays days) => number.Turns(at, days);

    private int Sum(int than) => (int)Math.Clamp((long)than + more, int.MinValue, int.MaxValue);
}
