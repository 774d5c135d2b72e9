namespace Overenskommelse.Norms;

/// <summary>A part of another number. It is compared with, thing by thing, and never rounded.</summary>
internal sealed class ShareOf(Number whole, int parts, int outOf) : Number
{
    public Number Whole => whole;

    public int Parts => parts;

    public int OutOf => outOf;

    public override Phrase Says => field ??= new("share", [parts, outOf, whole.Says]);

    internal override FactAreas Reads => whole.Reads;

    /// <summary>Rounded up: only so many whole things make the share.</summary>
    internal override (int Least, int Most) Range(in Moment at)
    {
        (int least, int most) = whole.Range(at);
        return (Part(least), most == int.MaxValue ? most : Part(most));
    }

    internal override void Ask(in Moment at, Questions ask) => whole.Ask(at, ask);

    internal override ValueList<ThingTrace> Things(in Moment at, Tracing tracing) => whole.Things(at, tracing);

    internal override void Turns(in Moment at, TurningDays days) => whole.Turns(at, days);

    private int Part(int of) => (int)((((long)of * parts) + outOf - 1) / outOf);
}
