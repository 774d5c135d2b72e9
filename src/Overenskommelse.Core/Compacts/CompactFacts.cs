namespace Overenskommelse.Compacts;

/// <summary>The facts of a compact as somebody states them. Whatever is left out is not known, unless its member names another default.</summary>
/// <remarks>
/// Plain data: nothing is checked until <see cref="Compact.From"/> builds a compact of it. Change a fact with a <c>with</c> expression,
/// and build again.
/// </remarks>
public sealed record CompactFacts
{
    /// <summary>The id of the compact; null, the default, when the host has only one.</summary>
    public CompactId? Id { get; init; }

    /// <summary>What the compact is called; null when it has no name.</summary>
    public string? Name { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value, nameof(Name)); }

    /// <summary>The first day the compact is in force. Not known by default: it is then taken to be in force on the day asked about, and it
    /// is asked for where a period that is over hangs on it; and of a month or a year, from its first day. What is from before it does not count.</summary>
    public DayFact InForceFrom { get; init; }

    /// <summary>The last day it is in force, itself included. None by default: until further notice.</summary>
    public DayFact LastDay { get; init; } = Fact.None;

    /// <summary>
    /// The first day from which these facts are kept (<i>registerstart</i>): of what was before it, no list is complete, whatever it says, so that nothing is broken for what nobody has recorded. Null, the
    /// default: the lists are as complete as they say for every day.
    /// </summary>
    public LocalDate? RecordedFrom { get; init; }

    /// <summary>Those that have made the compact.</summary>
    public Register<Party> Parties { get; init; }

    /// <summary>Every organisation that another fact refers to.</summary>
    public Directory<Organisation> Organisations { get; init; }

    /// <summary>
    /// The organisations that have applied, signed or left; one that has come back, once for each time. A list that may lack something lacks whole
    /// organisations: of one that it names it tells every time that it was part of the compact.
    /// </summary>
    public Register<Signatory> Signatories { get; init; }

    /// <summary>The groups that are spoken of, working groups among them. One that has ceased says so itself.</summary>
    public Directory<Group> Groups { get; init; }

    /// <summary>The offices that are spoken of.</summary>
    public Directory<Office> Offices { get; init; }

    /// <summary>The forums of which more is told than their ids. Other facts may refer to one that is not here.</summary>
    public Directory<Forum> Forums { get; init; }

    /// <summary>The constituencies that seats refer to.</summary>
    public Directory<Constituency> Constituencies { get; init; }

    /// <summary>The meetings of the whole compact: annual meetings, conferences, other occasions. A group keeps its own.</summary>
    public Register<Meeting> Meetings { get; init; }

    /// <summary>The decisions that forums have made about the compact.</summary>
    public Register<Decision> Decisions { get; init; }

    /// <summary>The reports that groups have made to forums.</summary>
    public Register<ForumReport> Reports { get; init; }

    /// <summary>The plans of the compact.</summary>
    public Register<Plan> Plans { get; init; }

    /// <summary>The facts that the text asks for and the library has no name for.</summary>
    public Register<OwnFact> OwnFacts { get; init; }

    /// <summary>The ballots about the compact: of those nominated to its groups, and of matters.</summary>
    public Register<Ballot> Ballots { get; init; }

    /// <summary>The judgements that people have made of open norms.</summary>
    public Register<Judgement> Judgements { get; init; }

    /// <summary>What somebody was asked for and cannot tell. Empty by default.</summary>
    public Directory<AskedInVain> AskedInVain { get; init; }

    /// <summary>The explanations that have been given of deviations.</summary>
    public Register<Explanation> Explanations { get; init; }
}
