namespace Overenskommelse.Compacts.Changes;

/// <summary>
/// Which of the seats of a group, or of the appointments to an office, is meant: told by the person who holds it; or, since nobody has to be
/// named, by itself, as it stands among the facts. Both convert to it.
/// </summary>
/// <typeparam name="T">A seat or an appointment.</typeparam>
public sealed record Meant<T>
    where T : class
{
    private Meant(PersonId? by, T? itself) => (By, Itself) = (by, itself);

    /// <summary>Who holds it; null when it is told by itself.</summary>
    public PersonId? By { get; }

    /// <summary>The seat or the appointment as it stands; null when it is told by who holds it.</summary>
    public T? Itself { get; }

    /// <summary>Told by who holds it.</summary>
    public static implicit operator Meant<T>(PersonId by) => new(Guard.Against.Null(by), null);

    /// <summary>Told by itself.</summary>
    public static implicit operator Meant<T>(T itself) => new(null, Guard.Against.Null(itself));

    /// <summary>The person, or the seat or the appointment.</summary>
    public override string ToString() => $"{Value}";

    internal object Value => (object?)By ?? Itself!;

    /// <summary>Whether this is the one that is meant.</summary>
    internal bool Is(T one, Fact<PersonId> holder) => By is null ? one.Equals(Itself) : holder.Is(By) == true;
}
