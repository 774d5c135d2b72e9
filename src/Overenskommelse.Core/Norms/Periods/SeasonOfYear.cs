namespace Overenskommelse.Norms;

/// <summary>The days of every calendar year from one of them to another. The year's own is told of from New Year's Day, though it may begin later.</summary>
internal sealed class SeasonOfYear : Recurrence
{
    private readonly AnnualDate _from;
    private readonly AnnualDate _to;

    public SeasonOfYear(AnnualDate from, AnnualDate to) =>
        (_from, _to) = from <= to ? (from, to) : throw new ArgumentException($"Expected a last day that does not come before the first, {from}; got {to}.", nameof(to));

    public override bool IsByPeriod => true;

    internal override int MostAtOnce => 2;

    internal override Window[] Windows(in Moment at)
    {
        (DateInterval before, DateInterval own) = (Of(at.On.Year - 1), Of(at.On.Year));
        return Life.MayBeOn(before.End, at) ? [Window.Of(before, before.End, at), Window.Of(own, own.End, at)] : [Window.Of(own, own.End, at)];
    }

    /// <summary>From its first day on, whoever asks is known to have been there for a part of it.</summary>
    internal override LocalDate? NextTurn(LocalDate day) => Of(day.Year) is var own && day < own.Start ? own.Start : new LocalDate(day.Year + 1, 1, 1);

    internal override LocalDate? Forgets(LocalDate day) => null;

    private DateInterval Of(int year) => new(_from.InYear(year), _to.InYear(year));
}
