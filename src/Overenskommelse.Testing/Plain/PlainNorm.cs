using Overenskommelse.Norms;

namespace Overenskommelse.Testing.Plain;

/// <summary>What a norm answers at a moment when everything is known.</summary>
internal sealed class PlainNorm(Moment at) : INormVisitor<Outcome>
{
    private static readonly Outcome[] WorstOfAll = [Outcome.Broken, Outcome.NeedsJudgement, Outcome.Pending, Outcome.Kept, Outcome.NotApplicable];
    private static readonly Outcome[] BestOfAny = [Outcome.Kept, Outcome.NeedsJudgement, Outcome.Pending, Outcome.Broken, Outcome.NotApplicable];

    /// <summary>What is not done: it can be, until the due day of the period, or it is broken.</summary>
    private Outcome NotDone => at.Window is { } window && (window.IsPartial || at.On <= window.Due) ? Outcome.Pending : Outcome.Broken;

    public Outcome Each<T>(Population<T> of, Test<T> must, DayOf<T>? by, Period after)
        where T : class => First(WorstOfAll, PlainThings.Those(of, at).Select(row => OfOne(row, must, by, after)));

    public Outcome Count(Number these, Limit? least, bool isMore, Limit? most, bool isFewer, bool isPastMending)
    {
        int? overMost = most is null ? null : Compared(these, most);
        int? overLeast = least is null ? null : Compared(these, least);
        return overMost > 0 || (isFewer && overMost == 0) ? Outcome.Broken
            : overLeast < 0 || (isMore && overLeast == 0) ? (isPastMending ? Outcome.Broken : NotDone)
            : Outcome.Kept;
    }

    public Outcome Balanced<T>(Population<T> of, SideList<T> sides, IMeasure measure, bool countsPeople)
        where T : class
    {
        List<(object Who, object? Side)> placed = [.. PlainThings.Those(of, at).Select(row => (PersonOf(row, countsPeople), sides.NameOf(row, of, at)))];
        (object Who, object Side)[] once =
        [
            .. placed.GroupBy(each => each.Who).Select(theirs => theirs.Select(each => each.Side).OfType<object>().Distinct().ToArray() is [var only] ? ((object, object)?)(theirs.Key, only) : null).OfType<(object, object)>(),
        ];
        object[] names = sides.Named(of, at) is { Count: > 0 } named ? [.. named] : [.. once.Select(each => each.Side).Distinct()];
        return once.Length == 0 ? Outcome.NotApplicable
            : measure.Allows([.. names.Select(name => once.Count(each => each.Side.Equals(name)))]) ? Outcome.Kept
            : Outcome.Broken;
    }

    public Outcome All(ValueList<Norm> norms) => First(WorstOfAll, norms.Select(norm => norm.Accept(this)));

    public Outcome OneByOne(ValueList<Norm> norms)
    {
        List<Outcome> sofar = [];
        foreach (Norm norm in norms)
        {
            sofar.Add(norm.Accept(this));
            if (First(WorstOfAll, sofar) is Outcome.Broken or Outcome.Pending)
            {
                break;
            }
        }

        return First(WorstOfAll, sofar);
    }

    public Outcome Any(ValueList<Norm> norms) => First(BestOfAny, norms.Select(norm => norm.Accept(this)));

    public Outcome ForEachValue<T, TValue>(Population<T> things, Attribute<T, TValue> value, Func<TValue, Norm> norm)
        where T : class
        where TValue : notnull
    {
        HashSet<TValue> values = [];
        foreach (Row<T> row in PlainThings.Those(things, at))
        {
            if (PlainThings.Has(value, row, at, out TValue? one))
            {
                _ = values.Add(one);
            }
        }

        return First(WorstOfAll, values.Select(each => norm(each).Accept(this)));
    }

    public Outcome When<T>(Population<T> some, Norm then)
        where T : class => PlainThings.Those(some, at).Count > 0 ? then.Accept(this) : Outcome.NotApplicable;

    public Outcome WhenKept(Norm condition, Norm then) => condition.Accept(this) switch
    {
        Outcome.Kept => then.Accept(this),
        Outcome.NeedsJudgement => Outcome.NeedsJudgement,
        _ => Outcome.NotApplicable,
    };

    public Outcome WhenOver(Norm norm) => norm.Accept(this) is var outcome && outcome == Outcome.Pending ? Outcome.Kept : outcome;

    public Outcome Grace(Norm norm, Period length) => norm.Accept(this) is var outcome && outcome == Outcome.Broken && at.Since.Exact is { } since && at.On < since + length ? Outcome.Pending : outcome;

    public Outcome Consecutive<T>(Population<T> of, Order<T> order, Test<Pair<T>> apart, int atMost, bool asksFirst)
        where T : class
    {
        Row<T>[][] places = [.. PlainThings.Those(of, at).Where(row => order.PlaceOf(row, at) is not null).GroupBy(row => order.PlaceOf(row, at)).OrderBy(same => same.Key).Select(same => same.ToArray())];
        Dictionary<Row<T>, int> inARow = [];
        List<Outcome> outcomes = places.Length > 0 ? [Outcome.Kept] : [];
        for (int place = 0; place < places.Length; place++)
        {
            foreach (Row<T> row in places[place])
            {
                (int run, Row<Pair<T>>? last) = (1, null);
                foreach (Row<T>? before in place > 0 ? places[place - 1] : asksFirst ? [null] : Array.Empty<Row<T>?>())
                {
                    Row<Pair<T>> pair = Pair.Of(before, row);
                    if (!PlainThings.Is(apart, pair, at))
                    {
                        (run, last) = (Math.Max(run, before is null ? atMost + 1 : inARow[before] + 1), pair);
                    }
                }

                inARow[row] = run;
                if (run > atMost)
                {
                    outcomes.Add(apart.StillPossible(last!, at).Can.IsYes ? Outcome.Pending : Outcome.Broken);
                }
            }
        }

        return First(WorstOfAll, outcomes);
    }

    public Outcome Successive<T>(Population<T> of, DayOf<T> first, DayOf<T> last, Test<T> until, int atMost)
        where T : class
    {
        List<(Row<T> Row, LocalDate First, LocalDate Last)> all =
            [.. PlainThings.Those(of, at).Select(row => (row, first.Of(row, at).Exact ?? LocalDate.MinIsoValue, last.Of(row, at).Exact ?? LocalDate.MaxIsoValue))];
        int LengthTo((Row<T> Row, LocalDate First, LocalDate Last) one) => 1 + all
            .Where(before => before.First < one.First && before.Last < one.Last && one.First <= before.Last.PlusDays(1))
            .Select(LengthTo)
            .DefaultIfEmpty(0)
            .Max();
        return First(WorstOfAll, all.Where(one => PlainThings.Is(until, one.Row, at)).Select(one => LengthTo(one) > atMost ? Outcome.Broken : Outcome.Kept));
    }

    public Outcome Most<T>(Population<T> of, Test<T> chosen, NumberOf<T> by)
        where T : class
    {
        (bool IsChosen, int Number)[] each = [.. PlainThings.Those(of, at).Select(row => (PlainThings.Is(chosen, row, at), by.Of(row, at) ?? throw new NotPlainException()))];
        return each.Length == 0 ? Outcome.NotApplicable
            : each.Any(one => !one.IsChosen && each.Any(other => other.IsChosen && other.Number < one.Number)) ? Outcome.Broken
            : Outcome.Kept;
    }

    public Outcome ByJudgement(Text norm, Id? about, DayBound? notBefore) => PlainJudgements.Of(about, notBefore, at);

    public Outcome Permission() => Outcome.NotApplicable;

    private static Outcome First(Outcome[] order, IEnumerable<Outcome> those)
    {
        HashSet<Outcome> some = [.. those];
        return Array.Find(order, some.Contains) is var first && some.Count > 0 ? first : Outcome.NotApplicable;
    }

    private static object PersonOf<T>(Row<T> row, bool countsPeople)
        where T : class => (countsPeople, row.Fact) switch
        {
            (true, Seat seat) when seat.Holder.TryGet(out PersonId? person) => person,
            (true, Appointment held) when held.Holder.TryGet(out PersonId? person) => person,
            _ => row,
        };

    private Outcome OfOne<T>(Row<T> row, Test<T> must, DayOf<T>? by, Period after)
        where T : class
    {
        Truth fit = must.Of(row, at);
        return fit.IsYes ? Outcome.Kept
            : fit is { MayAwait: true, IsOpen: false } ? Outcome.NeedsJudgement
            : !fit.IsNo ? throw new NotPlainException()
            : by is not null ? (by.Of(row, at).Exact is { } day && at.On <= day + after ? Outcome.Pending : Outcome.Broken)
            : must.StillPossible(row, at).Can.IsYes ? Outcome.Pending
            : Outcome.Broken;
    }

    private int Compared(Number these, Limit limit)
    {
        PlainNumber number = new(at);
        (long parts, long outOf) = limit.Accept(number);
        return (these.Accept(number).Number * outOf).CompareTo(parts);
    }
}
