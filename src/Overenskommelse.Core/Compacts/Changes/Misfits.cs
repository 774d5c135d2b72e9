using Overenskommelse.Compacts.Checking;

namespace Overenskommelse.Compacts.Changes;

/// <summary>Gathers why changes do not fit the facts.</summary>
internal sealed class Misfits(Compact compact)
{
    private readonly List<Problem> _problems = [];

    public ValueList<Problem> Problems => Suggestions.In(_problems, compact.Ids.All.Concat(compact.Rows.OrganisationRows.Ids));

    public bool Any => _problems.Count > 0;

    public void Add(Change change, string member, object? value, string expected, params ReadOnlySpan<object> with) =>
        _problems.Add(Problem.Of($"{change.GetType().Name}.{member}", value, new(expected, with)));

    /// <summary>What the facts do not have.</summary>
    public void AddStranger(Change change, string member, Id id, string expected) =>
        _problems.Add(Problem.Of($"{change.GetType().Name}.{member}", id, new(expected)) with { NotAmongFacts = id });

    /// <summary>Refuses days that the library does not work with, before anything is reckoned from them.</summary>
    public bool HasReasonableDays(Change change)
    {
        bool areReasonable = true;
        foreach ((string member, DayFact day) in change.Days)
        {
            if (!day.IsReasonable)
            {
                Add(change, member, day, "expected.day");
                areReasonable = false;
            }
        }

        return areReasonable;
    }

    /// <summary>Refuses an organisation that the compact does not mention; no change adds one.</summary>
    public bool IsKnown(Change change, OrganisationId organisation)
    {
        bool known = compact.Rows.Find(organisation) is not null;
        if (!known)
        {
            AddStranger(change, "Organisation", organisation, "expected.known-organisation");
        }

        return known;
    }

    /// <summary>Refuses what happens on no day: it would have held always, or never.</summary>
    public void RefuseNone(Change change, string member, DayFact fact)
    {
        if (fact.IsNone)
        {
            Add(change, member, fact, "expected.some-day");
        }
    }

    /// <summary>
    /// Refuses a day outside the life of the compact: after its last day, and for what belongs to its life also before its first. What is done about a
    /// year that the compact was there for may be done when it has ended.
    /// </summary>
    public bool IsInLife(Change change, string member, DayFact fact, CompactFacts facts, bool mayPrecede = false, int? year = null)
    {
        if (fact.Earliest > facts.LastDay.Latest && !(year <= facts.LastDay.Latest?.Year))
        {
            Add(change, member, fact, "expected.by-last-day", facts.LastDay);
            return false;
        }

        if (!mayPrecede && fact.Latest < facts.InForceFrom.Earliest)
        {
            Add(change, member, fact, "expected.from-first-day", facts.InForceFrom);
            return false;
        }

        return true;
    }

    /// <summary>Refuses a day after the last day of a group.</summary>
    public bool IsBeforeEndOf(Group group, Change change, string member, DayFact fact)
    {
        bool isBefore = !(fact.Earliest > group.LastDay.Latest);
        if (!isBefore)
        {
            Add(change, member, fact, "expected.by-last-day-of-group", group.LastDay, group.Id);
        }

        return isBefore;
    }
}
