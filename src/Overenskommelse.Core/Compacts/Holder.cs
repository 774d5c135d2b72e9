namespace Overenskommelse.Compacts;

/// <summary>Somebody with all that is theirs of one list: their seats in a group, or their appointments to an office. A person counts once.</summary>
/// <typeparam name="T">A seat or an appointment.</typeparam>
public sealed class Holder<T>
    where T : class
{
    private readonly Row<T>[] _rows;

    internal Holder(Fact<PersonId> person, Row<T>[] rows, bool mayHaveOthers) => (Person, _rows, MayHaveOthers) = (person, rows, mayHaveOthers);

    /// <summary>Who it is; counted as somebody else than everybody else while that is not known.</summary>
    public Fact<PersonId> Person { get; }

    /// <summary>What is theirs, as stated; at least one.</summary>
    public ReadOnlySpan<Row<T>> Rows => _rows;

    /// <summary>Whether the list may lack something of theirs.</summary>
    public bool MayHaveOthers { get; }
}
