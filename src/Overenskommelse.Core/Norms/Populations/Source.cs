namespace Overenskommelse.Norms;

/// <summary>Where a population comes from: the seats of a group, the signatories, the meetings of a kind.</summary>
/// <typeparam name="T">The kind of fact.</typeparam>
public abstract class Source<T>
    where T : class
{
    /// <summary>The rows that are known.</summary>
    public abstract ReadOnlySpan<Row<T>> Rows(in Moment at);

    /// <summary>Whether it is known that there are no others; of those that happen on a day, since the facts are kept.</summary>
    public abstract bool IsComplete(in Moment at);

    /// <summary>Asks for those that it may lack, of whoever keeps the list.</summary>
    public abstract void AskForOthers(in Moment at, Questions ask);

    /// <summary>What to call a row by when a breach is about it and names nobody; null when nothing does.</summary>
    public abstract Id? NameOf(Row<T> row, in Moment at);

    /// <summary>The facts it is read from.</summary>
    public abstract FactAreas Reads { get; }

    /// <summary>The group that they belong to, in whose life a rule about them is then asked; null when they belong to none, as those of the compact, of an office or of a forum.</summary>
    public abstract GroupId? Group { get; }

    /// <summary>Why there is nothing to judge when there are none.</summary>
    public abstract NothingReason Nothing { get; }

    /// <summary>What a count of them counts.</summary>
    public abstract Unit Unit { get; }

    /// <summary>The day that a count of them tells of each; null when none does.</summary>
    public abstract DayOf<T>? Day { get; }

    /// <summary>What they are, as a code and what goes into it.</summary>
    public abstract Phrase Says { get; }

    /// <summary>The test that its name tells, of those that are asked for of it; null when its name tells none.</summary>
    internal virtual Test<T>? Named => null;

    /// <summary>What tells a row from those of the same name: the key of the fact, or who holds it; null when neither is known.</summary>
    internal virtual Id? WhichOf(Row<T> row) => null;

    private protected static Id? Which(FactKey? key, Fact<PersonId> person) => key is not null ? key : person.TryGet(out PersonId? named) ? named : null;

    /// <summary>Whether they happen on a day, which <see cref="Day"/> is: one that nobody has recorded then happened before the facts were kept.</summary>
    internal virtual bool HappenOnADay => false;

    /// <summary>Whether somebody holds them, so that each person can be counted once.</summary>
    internal virtual bool AreHeld => false;

    /// <summary>Those who hold them, each once with all of theirs.</summary>
    internal virtual ReadOnlySpan<Row<Holder<T>>> Holders(in Moment at) => [];
}
