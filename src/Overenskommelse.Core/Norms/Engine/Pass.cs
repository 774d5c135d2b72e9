namespace Overenskommelse.Norms;

/// <summary>What one pass over some things has told: the answer, how many there certainly are, and which of them are not certainly in order.</summary>
internal sealed class Pass<T>
    where T : class
{
    private List<Noted>? _notInOrder;

    /// <summary>What all of them answer together.</summary>
    public Answer Answer { get; private set; } = Answer.Nothing;

    /// <summary>How many there certainly are.</summary>
    public int Examined { get; private set; }

    /// <summary>Those that are amiss, or may be, or are open in another way.</summary>
    public ReadOnlySpan<Noted> NotInOrder => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_notInOrder);

    /// <summary>One that nobody has told of.</summary>
    public void Add(Answer answer) => Answer = Answer.And(answer);

    /// <summary>So many that are certainly in order.</summary>
    public void AddInOrder(int count)
    {
        Examined += count;
        Answer = count > 0 ? Answer.And(new(Outcomes.Kept)) : Answer;
    }

    /// <summary>One of them.</summary>
    public void Add(Row<T> row, Answer answer, Truth counts, Truth isAmiss)
    {
        Answer = Answer.And(answer);
        Examined += counts.IsYes ? 1 : 0;
        if (!answer.IsSettled || isAmiss.MayBeYes)
        {
            (_notInOrder ??= []).Add(new(row, isAmiss, !answer.IsSettled, answer.May == Outcomes.Broken));
        }
    }

    /// <param name="Row">The thing.</param>
    /// <param name="IsAmiss">Whether it is one of them and not as it should.</param>
    /// <param name="IsOpen">Whether something holds the answer about it back.</param>
    /// <param name="IsBroken">Whether it certainly is broken: amiss, with no time left.</param>
    internal readonly record struct Noted(Row<T> Row, Truth IsAmiss, bool IsOpen, bool IsBroken);
}
