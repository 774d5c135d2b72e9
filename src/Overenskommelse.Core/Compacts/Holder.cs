namespace Overenskommelse.Compacts;

/// <summary>Somebody with all that is theirs of one list: their seats in a group, or their appointments to an office. A person counts once.</summary>
/// <typeparam name="T">A seat or an appointment.</typeparam>
/// <param name="person">Who it is; counted as somebody else than everybody else while that is not known.</param>
/// <param name="rows">What is theirs, as stated; at least one.</param>
/// <param name="mayHaveOthers">Whether the list may lack something of theirs.</param>
public sealed class Holder<T>(Fact<PersonId> person, Row<T>[] rows, bool mayHaveOthers)
    where T : class
{
    /// <summary>Who it is; counted as somebody else than everybody else while that is not known.</summary>
    public Fact<PersonId> Person => person;

    /// <summary>What is theirs, as stated; at least one.</summary>
    public ReadOnlySpan<Row<T>> Rows => rows;

    /// <summary>Whether the list may lack something of theirs.</summary>
    public bool MayHaveOthers => mayHaveOthers;
}
