namespace Overenskommelse.Norms;

/// <summary>A list of a host's own that throws in one member of its contract, and is otherwise the seats of a group.</summary>
internal sealed class FaultySource(string member) : Source<Seat>
{
    public static readonly Phrase Code = new("own-list");

    private static readonly Source<Seat> Seats = Norms.Seats.In(Given.Panel).Source;

    public override FactAreas Reads => In(nameof(Reads)).Reads;

    public override GroupId? Group => In(nameof(Group)).Group;

    public override NothingReason Nothing => In(nameof(Nothing)).Nothing;

    public override Unit Unit => In(nameof(Unit)).Unit;

    public override DayOf<Seat>? Day => In(nameof(Day)).Day;

    public override Phrase Says => In(nameof(Says)) is null ? throw new InvalidOperationException() : Code;

    public override ReadOnlySpan<Row<Seat>> Rows(in Moment at) => In(nameof(Rows)).Rows(at);

    public override bool IsComplete(in Moment at) => In(nameof(IsComplete)).IsComplete(at);

    public override void AskForOthers(in Moment at, Questions ask) => In(nameof(AskForOthers)).AskForOthers(at, ask);

    public override Id? NameOf(Row<Seat> row, in Moment at) => In(nameof(NameOf)).NameOf(row, at);

    private Source<Seat> In(string asked) => asked == member ? throw new InvalidOperationException($"no such register ({asked})") : Seats;
}
