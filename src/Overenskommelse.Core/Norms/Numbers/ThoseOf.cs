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

    /// <summary>One of the others may have what none of them is known to have: what one of these has.</summary>
    internal override void Ask(Population<T> of, in Moment at, Questions ask)
    {
        others.AskIfLacking(at, ask);
        ToldApart<TValue> apart = new ToldApart<TValue>().Add(of, mine, at).Add(others, theirs, at);
        apart.Ask(of, mine, at, ask);
        apart.Ask(others, theirs, at, ask);
    }

    internal override void Turns(in Moment at, TurningDays days) => others.Turns(at, days);

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
