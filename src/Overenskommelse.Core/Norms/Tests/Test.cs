namespace Overenskommelse.Norms;

/// <summary>A question about one thing: is the seat a regular one, has the organisation joined. Composed with <c>&amp;</c>, <c>|</c> and <c>!</c>.</summary>
/// <remarks>
/// This is the whole contract of a leaf, and all of it abstract, so that nothing can be forgotten. Most leaves need not be written: an
/// <see cref="Attribute{T,TValue}"/> gives them. A leaf says nothing of what follows from what is not known; the shapes do. It reads facts by way of
/// attributes and days (<see cref="DayOf{T}"/>): they answer for a blank row too, and where facts are filled in, with what is filled in.
/// </remarks>
/// <typeparam name="T">The kind of fact that is asked about.</typeparam>
public abstract class Test<T>
    where T : class
{
    /// <summary>What may be so of the row, a blank one too. Allocates nothing when it is known. If it throws, its clause is undetermined, and the finding names the leaf and the fault.</summary>
    public abstract Truth Of(Row<T> row, in Moment at);

    /// <summary>
    /// Asks for the facts that hold the answer back, of those who know them; and tells what is to be judged (<see cref="Questions.Judge"/>), which otherwise
    /// is told by the title of the clause. Called only where the answer is open, or awaits a human being.
    /// </summary>
    public abstract void Ask(Row<T> row, in Moment at, Questions ask);

    /// <summary>Says why not. Called only where the answer may be no.</summary>
    public abstract void Why(Row<T> row, in Moment at, ICollection<Breach> found);

    /// <summary>Whether what is not so can yet become so, and until when. Called only where the answer may be no.</summary>
    public abstract TimeLeft StillPossible(Row<T> row, in Moment at);

    /// <summary>Every day on which the answer about this row may turn because of what is its own.</summary>
    public abstract void Turns(Row<T> row, in Moment at, TurningDays days);

    /// <summary>Every day on which answers may turn because of something else than the row: told once, and not for each row.</summary>
    public abstract void TurnsElsewhere(in Moment at, TurningDays days);

    /// <summary>The facts it reads: a change elsewhere cannot touch its answer.</summary>
    public abstract FactAreas Reads { get; }

    /// <summary>Names the facts that would have to be others for the answer to be yes. To be called only where the answer may be no.</summary>
    public abstract void Mend(Row<T> row, in Moment at, ICollection<Remedy> remedies);

    /// <summary>What it asks, as a code and what goes into it.</summary>
    public abstract Phrase Says { get; }

    /// <summary>What may be so of a thing that nobody has told of, of the same holder and from a later day. Anything, by default.</summary>
    internal virtual Truth OfOneLater(Row<T> row, in Moment at) => Truth.Unknown;

    /// <summary>Whether a thing that happened before a day, by the day on which such things happen, may meet it. It may, by default.</summary>
    internal virtual bool MayBeBefore(LocalDate before, DayOf<T> happens, in Moment at) => true;

    /// <summary>Says everything that is certainly not so, and not only what is found first. Called only where the answer is no.</summary>
    internal virtual void EveryWhy(Row<T> row, in Moment at, ICollection<Breach> found) => Why(row, at, found);

    /// <summary>The tests it is made of; none for a leaf.</summary>
    internal virtual ReadOnlySpan<Test<T>> Parts => [];

    /// <summary>What is left to ask of what is known to meet another test: it is not asked again whether those in office are in office.</summary>
    internal virtual Test<T> Beyond(Test<T> known) => this;

    /// <summary>Whether what meets it meets another test too, which it is or is made of.</summary>
    internal bool Implies(Test<T> other) => other.FollowsFrom(this) || (this is Both<T> && (Parts[0].Implies(other) || Parts[1].Implies(other)));

    /// <summary>Whether what meets another test, which is not made of others, meets it too.</summary>
    internal virtual bool FollowsFrom(Test<T> known) => ReferenceEquals(this, known);

    /// <summary>The fact behind the answer, for a trace; null where it rests on its parts, or on other things.</summary>
    internal virtual object? FactOf(Row<T> row, in Moment at) => null;

    /// <summary>What a judgement of it is about; null for a test that nobody judges.</summary>
    internal virtual Id? JudgedOf(Row<T> row) => null;

    /// <summary>Both are so. The second is asked for reasons only where the first is so.</summary>
    public static Test<T> operator &(Test<T> one, Test<T> other) => new Both<T>(Guard.Against.Null(one), Guard.Against.Null(other));

    /// <summary>At least one is so. Where none is, the reasons are those of the last: it was the last way out.</summary>
    public static Test<T> operator |(Test<T> one, Test<T> other) => new AtLeastOne<T>(Guard.Against.Null(one), Guard.Against.Null(other));

    /// <summary>It is not so.</summary>
    public static Test<T> operator !(Test<T> one) => new Not<T>(Guard.Against.Null(one));

    /// <summary>The same test, with a reason of its own for what is amiss where it is not met.</summary>
    public Test<T> Else(BreachReason reason) => new WithReason<T>(this, Guard.Against.Null(reason));

    /// <summary>What it asks, for a debugger.</summary>
    public sealed override string ToString() => Says.ToString();
}
