using Overenskommelse.Compacts.Changes;
using Overenskommelse.Compacts.Checking;
using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Compacts;

/// <summary>A compact between civil society and the public sector (<i>överenskommelse</i>): facts whose references resolve and whose ids are unique.</summary>
/// <remarks>Immutable, and safe to share between threads. What does not depend on the day asked about is worked out once, when it is built.</remarks>
public sealed class Compact : IEquatable<Compact>
{
    /// <summary>What a change that is no <see cref="Change"/> may touch.</summary>
    private const FactAreas Anything = ~FactAreas.None;

    private readonly IdTable _ids;

    private Compact(CompactFacts facts, IdTable ids, CompactRows rows)
    {
        Facts = facts;
        Rows = rows;
        _ids = ids;
    }

    /// <summary>A compact of which nothing is known.</summary>
    public static Compact Empty { get; } = From(new CompactFacts());

    /// <summary>The facts as they were stated.</summary>
    public CompactFacts Facts { get; }

    internal CompactRows Rows { get; }

    /// <summary>The compact as it would be if every list told all that there is; null where what is told would then contradict itself. Made when it is first asked for.</summary>
    internal Compact? WithNothingLeftOut => field ??= TryFrom(NothingLeftOut.In(Facts), out Compact? whole, out _) ? whole : null;

    /// <summary>Builds a compact of facts.</summary>
    /// <exception cref="InvalidCompactException">
    /// A reference does not resolve, an id occurs twice, something is told twice (one key, or equal in everything and nothing unknown), a meeting stands where it
    /// does not belong, a last day comes before a first, a number or a year is absurd: lists every such problem.
    /// </exception>
    public static Compact From(CompactFacts facts) => Build(Guard.Against.Null(facts), null);

    /// <summary>Builds a compact of facts that come from outside, and may contradict one another.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="compact">The compact; null when the facts do not make one.</param>
    /// <param name="problems">
    /// Everything for which <see cref="From"/> would throw; empty when the facts make a compact. <c>Words</c> made for <see cref="Empty"/> tells each of them, since there is no other compact then.
    /// </param>
    /// <returns>Whether the facts make a compact.</returns>
    public static bool TryFrom(CompactFacts facts, [NotNullWhen(true)] out Compact? compact, out ValueList<Problem> problems)
    {
        compact = TryBuild(Guard.Against.Null(facts), null, Anything, out problems);
        return compact is not null;
    }

    /// <summary>Builds another compact of changed facts; this one stays as it is.</summary>
    /// <exception cref="InvalidCompactException">The changed facts contradict one another.</exception>
    public Compact With(Func<CompactFacts, CompactFacts> change) => Build(Guard.Against.Null(Guard.Against.Null(change)(Facts)), this);

    /// <summary>Applies changes, one after the other, as one; this compact stays as it is.</summary>
    /// <exception cref="InvalidCompactException">A change does not fit the facts: lists everything that does not fit.</exception>
    public Compact Apply(params ReadOnlySpan<Change> changes) =>
        TryApply(changes, out ValueList<Problem> problems) ?? throw new InvalidCompactException(problems, "The changes do not fit the facts");

    /// <summary>The group with this id, or null when the facts do not mention it.</summary>
    public Group? Group(GroupId id) => Find(Facts.Groups.Known, group => group.Id, Guard.Against.Null(id));

    /// <summary>The office with this id, or null when the facts do not mention it.</summary>
    public Office? Office(OfficeId id) => Find(Facts.Offices.Known, office => office.Id, Guard.Against.Null(id));

    /// <summary>The forum with this id, or null when the facts tell no more than its id.</summary>
    public Forum? Forum(ForumId id) => Find(Facts.Forums.Known, forum => forum.Id, Guard.Against.Null(id));

    /// <summary>The constituency with this id, or null when the facts name no such constituency.</summary>
    public Constituency? Constituency(ConstituencyId id) => Find(Facts.Constituencies.Known, constituency => constituency.Id, Guard.Against.Null(id));

    /// <summary>The organisation with this id, or null when the facts do not mention it.</summary>
    public Organisation? Organisation(OrganisationId id) => Rows.Find(id)?.Fact;

    /// <summary>The party with this id, or null when the facts do not mention it.</summary>
    public Party? Party(PartyId id) => Find(Facts.Parties.Known, party => party.Id, Guard.Against.Null(id));

    /// <summary>The side that an organisation belongs to: its party's, or else its own.</summary>
    public Fact<Sector> SectorOf(OrganisationId id) => Rows.Find(id)?.Sector ?? Fact.NotKnown;

    /// <summary>
    /// Whether an organisation had joined on a day: signed on that day or before, and not left before it. Null when it is not known.
    /// </summary>
    public bool? HadJoined(OrganisationId id, LocalDate day) =>
        Rows.Find(id) is { Signatories.IsEmpty: false } organisation ? organisation.HadJoined(day)
        : Facts.Signatories.IsComplete ? false
        : null;

    /// <summary>Whether the compact was in force on a day. Unless it is known that it was not, it is taken to be.</summary>
    public bool IsInForceOn(LocalDate day) => Facts.InForceFrom.IsAfter(day) != true && Facts.LastDay.IsBefore(day) != true;

    /// <summary>Whether the compact had taken effect on a day; null when that is not known.</summary>
    internal bool? HadTakenEffectOn(LocalDate day) => Facts.InForceFrom.IsNone ? true : Facts.InForceFrom.IsOnOrBefore(day);

    /// <summary>
    /// Whether the compact had not ended on a day; null when that is not known. Whoever asks of a day on which it may be in force presupposes that it had not
    /// ended before.
    /// </summary>
    internal bool? HadNotEndedOn(LocalDate day, LocalDate asked) => Facts.LastDay.IsNone || (day <= asked && IsInForceOn(asked)) ? true : Facts.LastDay.IsOnOrAfter(day);

    /// <summary>That somebody was asked for a fact, by a day, and cannot tell; null when nobody was.</summary>
    internal AskedInVain? InVain(MissingFact fact, LocalDate by)
    {
        foreach (AskedInVain asked in Facts.AskedInVain.Known.Items)
        {
            if (asked.Day <= by && asked.Fact == fact)
            {
                return asked;
            }
        }

        return null;
    }

    /// <summary>Compacts of equal facts are equal.</summary>
    public bool Equals(Compact? other) => other is not null && Facts == other.Facts;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Compact);

    /// <inheritdoc/>
    public override int GetHashCode() => Facts.GetHashCode();

    /// <summary>The name of the compact, or else its id, for a debugger.</summary>
    public override string ToString() => Facts.Name ?? Facts.Id?.Value ?? "a compact without a name";

    /// <summary>The ids that facts can refer to, but for those of organisations.</summary>
    internal IdTable Ids => _ids;

    /// <summary>The compact after the changes; or null, and everything that does not fit.</summary>
    internal Compact? TryApply(ReadOnlySpan<Change> changes, out ValueList<Problem> problems)
    {
        Misfits misfits = new(this);
        CompactFacts facts = Facts;
        FactAreas touched = FactAreas.None;
        foreach (Change change in changes)
        {
            facts = misfits.HasReasonableDays(Guard.Against.Null(change)) ? change.ApplyTo(facts, misfits) : facts;
            touched |= change.Touches;
        }

        problems = misfits.Problems;
        return misfits.Any ? null : TryBuild(facts, this, touched, out problems);
    }

    /// <summary>Of an earlier compact, what has not changed is neither checked nor worked out again.</summary>
    private static Compact? TryBuild(CompactFacts facts, Compact? earlier, FactAreas touched, out ValueList<Problem> problems)
    {
        IdTable? known = earlier is not null && earlier._ids.IsTrueOf(facts) ? earlier._ids : null;
        IdTable ids = known ?? new IdTable(facts);
        OrganisationRows organisations = OrganisationRows.Of(facts, earlier?.Rows.OrganisationRows);
        problems = FactChecker.ProblemsIn(facts, ids, organisations, known is null ? null : earlier!.Facts);
        return problems.Count == 0 ? new Compact(facts, ids, new CompactRows(facts, organisations, earlier?.Rows, touched)) : null;
    }

    /// <summary>A compact has few of these: walking through them is quicker than a dictionary.</summary>
    private static T? Find<T, TId>(ValueList<T> items, Func<T, TId> idOf, TId id)
        where T : class
        where TId : Id
    {
        foreach (T item in items.Items)
        {
            if (idOf(item) == id)
            {
                return item;
            }
        }

        return null;
    }

    private static Compact Build(CompactFacts facts, Compact? earlier) =>
        TryBuild(facts, earlier, Anything, out ValueList<Problem> problems) ?? throw new InvalidCompactException(problems);
}
