using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Overenskommelse.Knowledge;

/// <summary>What is known of many things of one kind: all of them, at least some of them, or (by default) nothing.</summary>
/// <remarks>
/// A collection expression states a complete register, so <c>[]</c> says that there are none. <see cref="Fact.NotKnown"/> converts to a register
/// of which nothing is known. The difference decides whether a rule may call a duty broken, so a register is no sequence: what is asked of it is
/// answered in three values, and those of its items that are known are asked for by that name. The order in which the items were stated says
/// nothing: registers of equal items are equal.
/// </remarks>
[CollectionBuilder(typeof(Register), nameof(Register.Create))]
public readonly record struct Register<T>
    where T : notnull
{
    private const string Refusal = "A register may lack something, so walking through it would pass some for all: ask it, or walk through Known.";

    internal Register(ValueList<T> items, bool isComplete) => (Known, IsComplete) = (items, isComplete);

    /// <summary>The items that are known, in the order they were stated.</summary>
    public ValueList<T> Known { get; }

    /// <summary>Whether it is known that there are no others.</summary>
    public bool IsComplete { get; }

    /// <summary>A register of which nothing is known, or one known to be empty.</summary>
    public static implicit operator Register<T>(Absence absence) => new([], isComplete: absence == Absence.None);

    /// <summary>Whether there is anything; null when nothing is known of and there may be something.</summary>
    public bool? Any() => Known.Count > 0 ? true : IsComplete ? false : null;

    /// <summary>Whether some item is so; null when that is not known.</summary>
    /// <param name="test">Whether an item is so: true, false, or null when it is not known.</param>
    public bool? Any(Func<T, bool?> test)
    {
        Guard.Against.Null(test);
        bool? any = IsComplete ? false : null;
        foreach (T item in Known.Items)
        {
            any |= test(item);
        }

        return any;
    }

    /// <summary>Whether every item is so; null when that is not known. Of none, it is.</summary>
    /// <param name="test">Whether an item is so: true, false, or null when it is not known.</param>
    public bool? All(Func<T, bool?> test)
    {
        Guard.Against.Null(test);
        return !Any(item => !test(item));
    }

    /// <summary>How many items are so.</summary>
    /// <param name="test">Whether an item is so: true, false, or null when it is not known.</param>
    public HowMany Count(Func<T, bool?> test)
    {
        Guard.Against.Null(test);
        (int certainly, int possibly) = (0, 0);
        foreach (T item in Known.Items)
        {
            bool? isSo = test(item);
            certainly += isSo == true ? 1 : 0;
            possibly += isSo != false ? 1 : 0;
        }

        return new(certainly, IsComplete ? possibly : null);
    }

    /// <summary>The register with one more item; as complete as it was.</summary>
    public Register<T> Add(T item) => new(Known.Add(item), IsComplete);

    /// <summary>Those that certainly are so; complete when it is known of each, and there are no others.</summary>
    internal Register<T> Those(Func<T, bool?> test) => new(Known.Where(item => test(item) == true).ToValueList(), IsComplete && Known.All(item => test(item) is not null));

    /// <summary>What each is made into; as complete as it was.</summary>
    internal Register<TOther> Map<TOther>(Func<T, TOther> make)
        where TOther : notnull => new(Known.Select(make).ToValueList(), IsComplete);

    /// <summary>The register with one item in the place of another; as complete as it was.</summary>
    internal Register<T> Replace(int place, T item) => new(Known.Replace(place, item), IsComplete);

    /// <summary>Whether both are one register in memory.</summary>
    internal bool IsSameAs(Register<T> other) => IsComplete == other.IsComplete && Known.IsSameAs(other.Known);

    /// <summary>Only so that the compiler knows what a collection expression holds.</summary>
    /// <exception cref="NotSupportedException">Always: a spread calls it, and the compiler does not warn of that.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Refusal, error: true)]
    public IEnumerator<T> GetEnumerator() => throw new NotSupportedException(Refusal);

    /// <summary>Whether both hold equal items, each as many times, in any order, and are equally complete.</summary>
    public bool Equals(Register<T> other) => IsComplete == other.IsComplete && AnyOrder.Equal(Known, other.Known);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsComplete, AnyOrder.Hash(Known));

    /// <summary>The known items, and whether there may be others.</summary>
    public override string ToString() => IsComplete ? $"{Known}" : $"{Known}, perhaps others";
}
