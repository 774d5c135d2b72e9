using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Norms;

/// <summary>Whether something never holds, whatever its days.</summary>
internal delegate bool Never<T>(Row<T> row, in Moment at)
    where T : class;

/// <summary>Whether something that has a first and a last day holds on the day asked about; what belongs to a group, no longer than the group itself.</summary>
internal sealed class IsCurrent<T>(string code, DayOf<T> first, DayOf<T> last, Never<T>? never = null, Func<Row<T>, GroupId?>? ofGroup = null) : OwnTest<T>
    where T : class
{
    public override FactAreas Reads { get; } = first.Reads | last.Reads;

    public override Phrase Says => field ??= new($"{code}.current");

    public override Truth Of(Row<T> row, in Moment at) =>
        row.IsBlank ? Truth.Unknown
        : at.Supposed is null ? row.Presence.OnKey(at.Key)
        : never?.Invoke(row, at) == true ? Truth.No
        : new Presence(first.Of(row, at), last.Of(row, at)).OnKey(at.Key) & GroupExists(row, at);

    public override void Ask(Row<T> row, in Moment at, Questions ask)
    {
        first.Ask(row, at, ask, at.On, at.On.PlusDays(1));
        last.Ask(row, at, ask, at.On.PlusDays(-1), at.On);
        if (GroupOf(row, at) is { } group)
        {
            Life.AskWhetherExists(group, at, ask);
        }
    }

    public override void Why(Row<T> row, in Moment at, ICollection<Breach> found) => found.Add(new(new BreachReason(Says.Code), row.Organisation?.Id));

    public override void Turns(Row<T> row, in Moment at, TurningDays days)
    {
        first.Turns(row, at, days);
        last.Turns(row, at, days);
        if (GroupOf(row, at) is { } group)
        {
            days.Around(group.Group.FirstDay);
            days.Around(group.Group.LastDay);
        }
    }

    public override void Mend(Row<T> row, in Moment at, ICollection<Remedy> remedies)
    {
        remedies.Add(new(first.Code, row.Organisation?.Id, [at.On]));
        remedies.Add(new(last.Code, row.Organisation?.Id, [at.On]));
    }

    private GroupRows? GroupOf(Row<T> row, in Moment at) => ofGroup?.Invoke(row) is { } group ? at.Compact.Rows.Group(group) : null;

    private Truth GroupExists(Row<T> row, in Moment at) => GroupOf(row, at) is { } group ? Life.Exists(group, at) : Truth.Yes;
}
