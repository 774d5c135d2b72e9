namespace Overenskommelse.Compacts;

/// <summary>A fact that has to be known before a clause can be decided (<i>uppgift som saknas</i>), and who knows it.</summary>
/// <param name="Kind">What kind of fact it is.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="KnownBy">Who can be asked.</param>
public sealed record MissingFact(FactKind Kind, Id Subject, Id KnownBy)
{
    /// <summary>What kind of fact it is.</summary>
    public FactKind Kind { get; init => field = Guard.Against.Null(value, nameof(Kind)); } = Guard.Against.Null(Kind);

    /// <summary>What it is about.</summary>
    public Id Subject { get; init => field = Guard.Against.Null(value, nameof(Subject)); } = Guard.Against.Null(Subject);

    /// <summary>Who can be asked.</summary>
    public Id KnownBy { get; init => field = Guard.Against.Null(value, nameof(KnownBy)); } = Guard.Against.Null(KnownBy);

    /// <summary>The group or the office that it happened in; null when the subject says enough.</summary>
    public Id? Within { get; init; }

    /// <summary>The key of the seat, the nomination or the decision that is meant, which tells it from others of the same name; null when it has none, or the fact is about something else.</summary>
    public FactKey? Which { get; init; }

    /// <summary>Which fact of a text's own is missing; null when it is another kind of fact.</summary>
    public OwnFactId? Own { get; init; }

    /// <summary>What kind of meeting it is about; null when it is about none.</summary>
    public MeetingKind? Meeting { get; init; }

    /// <summary>The day of what it is about, such as that of a meeting, or the month or the year where no more is known. Not known by default: it is about none, or nothing is known of it.</summary>
    public DayFact Day { get; init; }
}
