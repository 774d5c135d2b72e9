namespace Overenskommelse.Texts;

/// <summary>A norm of the text (<i>klausul</i>): its identity, how binding it is, where it stands and whom it binds. How it is examined is the rule's affair.</summary>
public sealed record Clause
{
    /// <summary>A clause.</summary>
    /// <param name="id">A stable id, unique in its rule set.</param>
    /// <param name="strength">How binding it is.</param>
    /// <param name="citation">The sentences that state it.</param>
    /// <param name="bearers">Those that it binds, and that must act when it is not kept; at least one.</param>
    /// <param name="title">The norm in a few words, as a heading; never the breach.</param>
    public Clause(ClauseId id, Strength strength, Citation citation, ValueList<Id> bearers, Text title)
    {
        Id = Guard.Against.Null(id);
        Strength = Guard.Against.EnumOutOfRange(strength);
        Citation = Guard.Against.Null(citation);
        Title = Guard.Against.Null(title);
        Bearers = bearers.Count > 0 ? bearers : throw new ArgumentException($"Clause {id} binds nobody; name at least one bearer.", nameof(bearers));
    }

    /// <summary>A stable id, unique in its rule set.</summary>
    public ClauseId Id { get; }

    /// <summary>How binding it is.</summary>
    public Strength Strength { get; }

    /// <summary>The sentences that state it.</summary>
    public Citation Citation { get; }

    /// <summary>Those that it binds, and that must act when it is not kept; at least one.</summary>
    public ValueList<Id> Bearers { get; }

    /// <summary>The norm in a few words, as a heading.</summary>
    public Text Title { get; init => field = Guard.Against.Null(value, nameof(Title)); }

    /// <summary>Those who may judge what only a human being can judge. Empty by default: the bearers may.</summary>
    public ValueList<Id> Judges { get => field.Count > 0 ? field : Bearers; init; }

    /// <summary>
    /// Who keeps the lists that the clause asks about, such as the signatories or the meetings, and so is asked when one may lack something. The first
    /// of the bearers, unless the clause says otherwise.
    /// </summary>
    public Id KnownBy { get => field ?? Bearers[0]; init => field = Guard.Against.Null(value, nameof(KnownBy)); }

    /// <summary>
    /// The first day that the clause is asked of, that day included; null, the default, where it has always been. Nothing is due before it, what was done before it does not count, and a part of a
    /// period is not measured: as with the first day of the compact.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the ISO calendar between the years 1900 and 2999.</exception>
    public LocalDate? FirstDay { get; init => field = value is { } day ? Calendar.Checked(day, nameof(FirstDay)) : null; }

    /// <summary>
    /// The last day that the clause is asked of, that day included; null, the default, for none. After it nothing is due and nothing broken; a period that was over by then is still answered for, while a period
    /// that had begun is not.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the ISO calendar between the years 1900 and 2999.</exception>
    public LocalDate? LastDay { get; init => field = value is { } day ? Calendar.Checked(day, nameof(LastDay)) : null; }

    /// <summary>Readings without alternatives that the clause rests on, such as the one that makes plain present tense a commitment.</summary>
    public ValueList<Interpretation> Interpretations { get; init; }

    /// <summary>The same clause, resting also on readings without alternatives.</summary>
    public Clause ReadAs(params ReadOnlySpan<Interpretation> readings) => this with { Interpretations = [.. Interpretations, .. readings] };

    /// <summary>A duty (<i>ska</i>).</summary>
    public static Clause Must(string id, Citation citation, ValueList<Id> by, string swedish, string english) =>
        new(id, Strength.Must, citation, by, new Text(swedish, english));

    /// <summary>A commitment in plain present tense: a duty, under the reading that says so.</summary>
    public static Clause Commits(string id, Citation citation, ValueList<Id> by, string swedish, string english) =>
        Must(id, citation, by, swedish, english) with { Interpretations = [Interpretation.PresentTense] };

    /// <summary>A recommendation (<i>bör, föreslås</i>).</summary>
    public static Clause Should(string id, Citation citation, ValueList<Id> by, string swedish, string english) =>
        new(id, Strength.Should, citation, by, new Text(swedish, english));

    /// <summary>A permission (<i>får, kan, har möjlighet</i>).</summary>
    public static Clause May(string id, Citation citation, ValueList<Id> by, string swedish, string english) =>
        new(id, Strength.May, citation, by, new Text(swedish, english));
}
