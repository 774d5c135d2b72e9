namespace Overenskommelse.Norms;

/// <summary>A share of a number (<i>andel</i>), such as half of the seats. It is no number: it is held against as the fraction it is, and never rounded.</summary>
/// <remarks>At least half of seven is four, and of eight four; more than half of seven is four, and of eight five.</remarks>
public sealed class Share : Limit
{
    private readonly Number _whole;

    internal Share(Number whole, int parts, int outOf)
    {
        (_whole, Part) = (whole, (whole, parts, outOf));
        Says = parts == outOf ? whole.Says : new("share", [parts, outOf, whole.Says]);
    }

    /// <inheritdoc/>
    public override Phrase Says { get; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(INumberVisitor<TResult> visitor) => Guard.Against.Null(visitor).Share(Part.Whole, Part.Parts, Part.OutOf);

    internal override FactAreas Reads => _whole.Reads;

    internal override IEnumerable<GroupId> Groups => _whole.Groups;

    internal override (Number Whole, int Parts, int OutOf) Part { get; }

    internal override void Ask(in Moment at, Questions ask) => _whole.Ask(at, ask);

    internal override void Turns(in Moment at, TurningDays days) => _whole.Turns(at, days);

    internal override ValueList<ThingTrace> Things(in Moment at, Tracing tracing) => _whole.Things(at, tracing);
}
