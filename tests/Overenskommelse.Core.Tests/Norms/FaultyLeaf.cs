namespace Overenskommelse.Norms;

/// <summary>A leaf of a host's own that throws in one member of its contract, and is otherwise so, not so, or not known.</summary>
internal sealed class FaultyLeaf(string member, Truth answer) : Test<Seat>
{
    public static readonly Phrase Code = new("own-leaf");

    public override FactAreas Reads => In(nameof(Reads)) ?? FactAreas.Seats;

    public override Phrase Says => In(nameof(Says)) is null ? Code : throw new InvalidOperationException();

    public override Truth Of(Row<Seat> row, in Moment at) => In(nameof(Of)) is null ? answer : default;

    public override void Ask(Row<Seat> row, in Moment at, Questions ask)
    {
        _ = In(nameof(Ask));
        ask.Add(new(FactKind.SeatDays, Given.Panel, Given.Panel));
    }

    public override void Why(Row<Seat> row, in Moment at, ICollection<Breach> found)
    {
        _ = In(nameof(Why));
        found.Add(new(new BreachReason("own-reason"), null));
    }

    public override TimeLeft StillPossible(Row<Seat> row, in Moment at) => In(nameof(StillPossible)) is null ? TimeLeft.No : default;

    public override void Turns(Row<Seat> row, in Moment at, TurningDays days) => In(nameof(Turns));

    public override void TurnsElsewhere(in Moment at, TurningDays days) => In(nameof(TurnsElsewhere));

    public override void Mend(Row<Seat> row, in Moment at, ICollection<Remedy> remedies) => In(nameof(Mend));

    private FactAreas? In(string asked) => asked == member ? throw new InvalidOperationException($"no such register ({asked})") : null;
}
