namespace Overenskommelse.Laws.Numbers;

/// <summary>Counts what was decided, and what was left in doubt though every filling agrees.</summary>
internal sealed class NumberTally
{
    public int Settled { get; private set; }

    public List<string> Needless { get; } = [];

    public void Add(Outcome outcome, List<Outcome> byHand, Func<string> told)
    {
        Settled += byHand.Count == 1 ? 1 : 0;
        if (byHand.Count == 1 && outcome == Outcome.Undetermined)
        {
            Needless.Add(told());
        }
    }
}
