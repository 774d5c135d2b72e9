namespace Overenskommelse.Norms;

/// <summary>How many others have the same as a thing: counted once by value, and never thing by thing.</summary>
internal sealed class ThoseOf<T, TOther, TValue>(Attribute<T, TValue> mine, Population<TOther> others, Attribute<TOther, TValue> theirs) : NumberOf<T>
    where T : class
    where TOther : class
    where TValue : notnull
{
    internal override Phrase Says => field ??= new("those", [mine.Code, others.Says, theirs.Code]);

    internal override FactAreas Reads { get; } = mine.Reads | others.Reads | theirs.Reads;

    internal override (int Least, int Most) Range(Row<T> row, in Moment at)
    {
        Votes votes = at.Scratch.Once(this, at, static (number, in moment) => number.Made(moment));
        Fact<TValue> value = mine.Of(row, at);
        (int least, int most) = value.TryGet(out TValue? known) ? votes.Of.GetValueOrDefault(known) : value.IsNone ? default : (0, votes.Most);
        return (least, votes.MayLackOne && !value.IsNone ? int.MaxValue : value.IsNone ? 0 : most + votes.Unknown);
    }

    internal override void Ask(Row<T> row, in Moment at, Questions ask)
    {
        if (!mine.Of(row, at).IsKnown)
        {
            mine.Ask(row, at, ask, ValuesAt(at));
        }
    }

    internal override void AskElsewhere(Population<T> of, in Moment at, Questions ask)
    {
        others.AskIfLacking(at, ask);
        ValueList<TValue> values = [.. ValuesAt(at), .. MineIn(of, at)];
        foreach (Row<TOther> other in others.Rows(at))
        {
            others.AskWhether(other, at, ask);
            if (others.Has(other, at).MayBeYes && !theirs.Of(other, at).IsKnown)
            {
                theirs.Ask(other, at, ask, values);
            }
        }
    }

    internal override void Turns(in Moment at, TurningDays days) => others.Turns(at, days);

    /// <summary>Those that are known; and what each that is not known may be alone, which two of them may share.</summary>
    private ValueList<TValue> ValuesAt(in Moment at)
    {
        List<TValue> values = [.. at.Scratch.Once(this, at, static (number, in moment) => number.Made(moment)).Of.Keys];
        foreach (Row<TOther> other in others.Rows(at))
        {
            if (others.Has(other, at).MayBeYes && !theirs.Of(other, at).IsKnown && theirs.Fresh(other, at) is TValue fresh)
            {
                values.Add(fresh);
            }
        }

        return values.ToValueList();
    }

    /// <summary>What these have, which none of the others may be known to have yet.</summary>
    private List<TValue> MineIn(Population<T> of, in Moment at)
    {
        List<TValue> values = [];
        foreach (Row<T> row in of.Rows(at))
        {
            if (of.Has(row, at).MayBeYes && mine.Of(row, at).TryGet(out TValue? known))
            {
                values.Add(known);
            }
        }

        return values;
    }

    private Votes Made(in Moment at)
    {
        Votes votes = new() { MayLackOne = others.MayLackOne(at) };
        foreach (Row<TOther> other in others.Rows(at))
        {
            Truth counts = others.Has(other, at);
            Fact<TValue> value = theirs.Of(other, at);
            if (!counts.MayBeYes || value.IsNone)
            {
                continue;
            }

            if (value.TryGet(out TValue? known))
            {
                (int least, int most) = votes.Of.GetValueOrDefault(known);
                votes.Of[known] = (least + (counts.IsYes ? 1 : 0), most + 1);
                votes.Most = Math.Max(votes.Most, most + 1);
            }
            else
            {
                votes.Unknown++;
            }
        }

        return votes;
    }

    private sealed class Votes
    {
        public Dictionary<TValue, (int Least, int Most)> Of { get; } = [];

        public int Unknown { get; set; }

        /// <summary>The most that any known value may have.</summary>
        public int Most { get; set; }

        public required bool MayLackOne { get; init; }
    }
}
