using System.Text;
using Overenskommelse.Norms;

namespace Overenskommelse.Rulebook;

/// <summary>A clause and the norm it states: typed data, without facts inside.</summary>
/// <remarks>
/// Derive a sealed record for a rule of your own: its knobs, and a norm that is stated of them. What is not known, what to ask, why something is amiss,
/// which facts are read and on which days the answer can turn follow from the norm; a rule holds no line about any of it.
/// </remarks>
[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
public abstract record Rule
{
    private Per? _stated;
    private FactAreas? _reads;
    private ValueList<GroupId>? _needsGroups;

    /// <summary>A rule.</summary>
    /// <param name="clause">The clause that states the norm.</param>
    protected Rule(Clause clause) => Clause = Guard.Against.Null(clause);

    /// <summary>A changed copy states its norm anew.</summary>
    protected Rule(Rule original)
    {
        Guard.Against.Null(original);
        (Clause, OfGroup, Alternatives, Tenure) = (original.Clause, original.OfGroup, original.Alternatives, original.Tenure);
    }

    /// <summary>The clause that states the norm.</summary>
    public Clause Clause { get; init => field = Guard.Against.Null(value, nameof(Clause)); }

    /// <summary>What it states: a norm, and the periods that it is answered for.</summary>
    public Per Stated => _stated ??= State();

    /// <summary>The norm, whatever the period.</summary>
    public Norm Norm => Stated.Norm;

    /// <summary>Whether it answers period by period, such as for each calendar year: for the one that is open on the day asked about, and for earlier ones.</summary>
    public bool IsByPeriod => Stated.Recurrence is { IsByPeriod: true };

    /// <summary>Whether it is an open norm, or has an open part, so that people may have to judge it.</summary>
    public bool IsOpen => Norm.IsJudged;

    /// <summary>The facts it reads.</summary>
    public FactAreas Reads => _reads ??= (Norm.Reads & ~FactAreas.Period) | (Stated.Recurrence?.Reads ?? FactAreas.None) | (NeedsGroups.Count > 0 ? FactAreas.Groups : FactAreas.None) | (Clause.Strength == Strength.Should ? FactAreas.Explanations : FactAreas.None);

    /// <summary>
    /// The group that it is about without looking at anything of the group's: the one whose meetings an office leads, or whose participants are coordinated. Null, the default, for none.
    /// </summary>
    public GroupId? OfGroup { get; init; }

    /// <summary>The readings it rests on. Empty by default.</summary>
    public virtual ValueList<Reading> Readings => [];

    /// <summary>Other readings that come with it, each of a kind that <see cref="Under"/> takes.</summary>
    public ValueList<Reading> Alternatives { get; init; }

    /// <summary>The same rule under another reading.</summary>
    /// <exception cref="ArgumentException">The rule has no use for a reading of that kind.</exception>
    public virtual Rule Under(Reading reading) => throw NoUseFor(reading);

    /// <summary>Rules of one kind are equal when their clauses, knobs and readings are.</summary>
    public virtual bool Equals(Rule? other) =>
        other is not null && EqualityContract == other.EqualityContract && Clause == other.Clause && OfGroup == other.OfGroup && Alternatives == other.Alternatives;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EqualityContract, Clause.Id);

    /// <summary>The clause, for a debugger; a kind of rule adds its knobs.</summary>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        Guard.Against.Null(builder).Append("Clause = ").Append(Clause.Id);
        return true;
    }

    /// <summary>States the norm of the knobs. Called when the norm is first asked for, and once for each copy.</summary>
    protected abstract Per State();

    /// <summary>The refusal of a reading that the rule has no use for.</summary>
    protected ArgumentException NoUseFor(Reading reading) =>
        new($"Rule {Clause.Id} ({GetType().Name}) has no use for a reading of the kind {Guard.Against.Null(reading).GetType().Name} (\"{reading.Name}\").", nameof(reading));

    /// <summary>What it names as an example of many that will do, so that the facts need not tell of it. Nothing by default.</summary>
    protected internal virtual ValueList<Id> Examples => [];

    /// <summary>
    /// The groups in whose life it is asked, beside the compact's: before the first day of one of them and after its last, nothing is due and nothing broken. By default the group
    /// that it is of, the one whose things it is about, where that is one, and the one that it binds, where it binds nobody else.
    /// </summary>
    protected internal virtual ValueList<GroupId> NeedsGroups => _needsGroups ??=
        [.. new[] { OfGroup, Clause.Bearers is [GroupId only] ? only : null, Norm.Groups.Distinct().ToArray() is [var about] ? about : null }.OfType<GroupId>().Distinct()];

    /// <summary>Whether what a period asks for still counts when it is done after the period is over, as a report about last year does. It does not by default.</summary>
    protected internal virtual bool CanBeDoneLate => false;

    /// <summary>What it is asked about on a day, in the life of its groups.</summary>
    internal Moment MomentOn(LocalDate on, Compact compact, Scratch? scratch = null) => new(compact, on, Clause, scratch ?? new(), NeedsGroups, Days);

    /// <summary>Its place among those that editions have for its clause; null for a rule of all of them, and of a rule set alone. No knob: it makes no other rule of it.</summary>
    internal Tenure? Tenure { get; init; }

    /// <summary>Whether it is asked on a day: on the days of its clause, and of the editions that have it.</summary>
    internal bool IsAskedOn(LocalDate day) => Days?.Has(day) != false && Tenure?.IsAskedOn(day) != false;

    /// <summary>The days that its clause is asked of; null where it always is.</summary>
    internal ClauseDays? Days => ClauseDays.Of(Clause.FirstDay, Clause.LastDay, Tenure?.Life);

    /// <summary>The facts as they would be if a round of nominations to a group opened on a day; as they are, where it opens none.</summary>
    internal virtual CompactFacts WithOpenRound(CompactFacts facts, GroupId group, LocalDate on) => facts;

    /// <summary>Those who must act when it is broken or pending: by default the bearers of the clause.</summary>
    protected internal virtual ValueList<Id> ActorsFor(Evidence evidence) => Clause.Bearers;

    /// <summary>Those that breaches are about, when each has to mend its own; the bearers when there is none.</summary>
    /// <remarks>What is no body, such as a matter or a principle, mends nothing: then those that the clause binds do.</remarks>
    protected ValueList<Id> SubjectsOf(Evidence evidence) =>
        evidence is Breaches { Found.Count: > 0 } breaches && breaches.Found.All(breach => breach.Subject is PartyId or OrganisationId or GroupId or OfficeId or ForumId)
            ? breaches.Found.Select(breach => breach.Subject!).ToValueList()
            : Clause.Bearers;
}
