using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Norms;

/// <summary>Whether something that has a first and a last day holds on the day asked about.</summary>
internal sealed class Held<T>(string code, DayOf<T> first, DayOf<T> last, Func<T, bool> never) : Test<T>
    where T : class
{
    public override FactAreas Reads { get; } = first.Reads | last.Reads;

    public override Phrase Says { get; } = new($"{code}.held");

    public override Truth Of(Row<T> row, in Moment at) =>
        row.IsBlank ? Truth.Unknown
        : at.Supposed is null ? row.Held.OnKey(at.Key)
        : never(row.Fact) ? Truth.No
        : new Presence(first.Of(row, at), last.Of(row, at)).OnKey(at.Key);

    public override void Ask(Row<T> row, in Moment at, Questions ask)
    {
        first.Ask(row, at, ask, at.On, at.On.PlusDays(1));
        last.Ask(row, at, ask, at.On.PlusDays(-1), at.On);
    }

    public override void Why(Row<T> row, in Moment at, ICollection<Breach> found) => found.Add(new(BreachReason.Other, row.Organisation?.Id));

    public override Chance StillPossible(Row<T> row, in Moment at) => Chance.No;

    public override void Turns(Row<T> row, in Moment at, TurningDays days)
    {
        first.Turns(row, at, days);
        last.Turns(row, at, days);
    }

    public override void TurnsElsewhere(in Moment at, TurningDays days)
    {
    }

    public override void Mend(Row<T> row, in Moment at, ICollection<Remedy> remedies)
    {
        remedies.Add(new(first.Code, row.Organisation?.Id, [at.On]));
        remedies.Add(new(last.Code, row.Organisation?.Id, [at.On]));
    }
}
