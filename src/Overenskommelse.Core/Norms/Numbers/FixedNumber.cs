namespace Overenskommelse.Norms;

/// <summary>A number that is written in the text.</summary>
internal sealed class FixedNumber(int value) : Number
{
    public override Phrase Says => field ??= new("number", [value]);

    public override TResult Accept<TResult>(INumberVisitor<TResult> visitor) => Guard.Against.Null(visitor).Fixed(value);

    internal override FactAreas Reads => FactAreas.None;

    internal override IEnumerable<GroupId> Groups => [];

    internal override int? Fixed => value;

    internal override (int Least, int Most) Range(in Moment at) => (value, value);

    internal override void Ask(in Moment at, Questions ask)
    {
    }

    internal override ValueList<ThingTrace> Things(in Moment at, Tracing tracing) => [];

    internal override void Turns(in Moment at, TurningDays days)
    {
    }
}
