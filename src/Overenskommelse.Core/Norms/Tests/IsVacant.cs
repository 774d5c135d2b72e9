using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Norms;

/// <summary>Whether nobody holds a seat that there is on the day asked about. Where nobody has told who holds it, somebody is presumed to.</summary>
internal sealed class IsVacant : OwnTest<Seat>
{
    public override FactAreas Reads => FactAreas.Seats | FactAreas.Groups;

    public override Phrase Says { get; } = new("seat.vacant");

    public override Truth Of(Row<Seat> row, in Moment at) =>
        row.IsBlank ? Truth.Unknown
        : !Seats.Holder.Of(row, at).IsNone ? Truth.No
        : new Presence(Seats.FirstDay.Of(row, at), Seats.LastDay.Of(row, at)).OnKey(at.Key) & (GroupOf(row, at) is { } group ? Life.Exists(group, at) : Truth.Yes);

    public override void Ask(Row<Seat> row, in Moment at, Questions ask)
    {
        Seats.FirstDay.Ask(row, at, ask, at.On, at.On.PlusDays(1));
        Seats.LastDay.Ask(row, at, ask, at.On.PlusDays(-1), at.On);
        if (GroupOf(row, at) is { } group)
        {
            Life.AskWhetherExists(group, at, ask);
        }
    }

    public override void Why(Row<Seat> row, in Moment at, ICollection<Breach> found) => found.Add(new(new BreachReason(Says.Code), row.Organisation?.Id));

    public override void Turns(Row<Seat> row, in Moment at, TurningDays days)
    {
        Seats.Held.Turns(row, at, days);
    }

    public override void Mend(Row<Seat> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(Seats.Holder.Code, row.Organisation?.Id, []));

    private static GroupRows? GroupOf(Row<Seat> row, in Moment at) => row.Within is GroupId group ? at.Compact.Rows.Group(group) : null;
}
