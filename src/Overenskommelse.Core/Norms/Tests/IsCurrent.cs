using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Norms;

/// <summary>Whether something never holds, whatever its days.</summary>
internal delegate bool Never<T>(Row<T> row, in Moment at)
    where T : class;

/// <summary>Whether something that has a first and a last day holds on the day asked about; what belongs to a group, no longer than the group itself.</summary>
internal sealed class IsCurrent<T>(string code, DayOf<T> first, DayOf<T> last, Never<T>? never = null, Func<Row<T>, GroupId?>? ofGroup = null) : Test<T>
    where T : class
{
    public override FactAreas Reads { get; } = first.Reads | last.Reads;

    public override Phrase Says => field ??= new($"{code}.current");

    public override Truth Of(Row<T> row, in Moment at) =>
        row.IsBlank ? Truth.Unknown
        : at.Supposed is not { } supposed ? row.Presence.OnKey(at.Key)
        : never?.Invoke(row, at) == true ? Truth.No
        : new Presence(first.Of(row, at), last.Of(row, at)).OnKey(at.Key) & GroupExists(row, at, supposed);

    public override void Ask(Row<T> row, in Moment at, Questions ask)
    {
        first.Ask(row, at, ask, at.On, at.On.PlusDays(1));
        last.Ask(row, at, ask, at.On.PlusDays(-1), at.On);
        if (GroupOf(row, at) is { } group && group.Exists.OnKey(at.Key).IsOpen)
        {
            ask.Add(new(FactKind.Group, group.Group.Id, group.Group.Id), typeof(Group), group.Group, [true, false]);
        }
    }

    public override void Why(Row<T> row, in Moment at, ICollection<Breach> found) => found.Add(new(new BreachReason(Says.Code), row.Organisation?.Id));

    public override Chance StillPossible(Row<T> row, in Moment at) => Chance.No;

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

    public override void TurnsElsewhere(in Moment at, TurningDays days)
    {
    }

    public override void Mend(Row<T> row, in Moment at, ICollection<Remedy> remedies)
    {
        remedies.Add(new(first.Code, row.Organisation?.Id, [at.On]));
        remedies.Add(new(last.Code, row.Organisation?.Id, [at.On]));
    }

    private GroupRows? GroupOf(Row<T> row, in Moment at) => ofGroup?.Invoke(row) is { } group ? at.Compact.Rows.Group(group) : null;

    private Truth GroupExists(Row<T> row, in Moment at, Supposed supposed)
    {
        if (GroupOf(row, at) is not { } group)
        {
            return Truth.Yes;
        }

        Truth exists = group.Exists.OnKey(at.Key);
        return exists.IsOpen && supposed.TryGet(typeof(Group), group.Group, out object? told) ? Truth.Of((bool)told) : exists;
    }
}
