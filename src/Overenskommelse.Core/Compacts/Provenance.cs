namespace Overenskommelse.Compacts;

/// <summary>Where a fact is from (<i>uppgiftens källa</i>): minutes, a page, somebody who stated it. A finding that rests on the fact tells it.</summary>
/// <param name="Where">In what it stands, in words: <i>Minutes § 4</i>. Name no person there.</param>
public sealed record Provenance(string Where)
{
    /// <summary>In what it stands, in words.</summary>
    public string Where { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Where)); } = Guard.Against.NullOrWhiteSpace(Where);

    /// <summary>The party, organisation, group, office or forum that stated it; null, the default, when that is not said.</summary>
    public Id? StatedBy { get; init; }

    /// <summary>The day of the minutes, or the day on which it was stated; null, the default, when that is not said.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Where the fact of a row is from; of somebody who has one thing only, where that is from. Null when nobody has said.</summary>
    internal static Provenance? Of<T>(Row<T> row)
        where T : class => row.IsBlank ? null : row.Fact switch
        {
            IHasProvenance fact => fact.Source,
            Holder<Seat> { Rows: [var seat] } => seat.Fact.Source,
            Holder<Appointment> { Rows: [var appointment] } => appointment.Fact.Source,
            _ => null,
        };
}
