namespace Overenskommelse.Findings;

/// <summary>So many were looked at, and these were not as the clause says.</summary>
/// <param name="Examined">How many were looked at, these included.</param>
/// <param name="Found">Those that were not as the clause says; empty when all were.</param>
public sealed record Breaches(int Examined, ValueList<Breach> Found) : Evidence
{
    /// <summary>Of those that are as the clause says, the days that made each of them so; empty where no days do.</summary>
    public ValueList<Met> Met { get; init; }

    /// <summary>Whether it is certain only that something of this is amiss, and not which, until something more is known. False by default.</summary>
    public bool ArePossible { get; init; }

    /// <summary>Those that an earlier finding did not have. A breach is the same one as long as it is about the same thing, though its reason may have become another.</summary>
    internal ValueList<Breach> NewSince(Breaches earlier)
    {
        ILookup<(Id?, DayFact), Breach> known = earlier.Found.ToLookup(ThingOf);
        return Found.GroupBy(ThingOf).SelectMany(same => same.Skip(known[same.Key].Count())).ToValueList();
    }

    /// <summary>A nomination is told by its day; the day of an appointment only says why the term has ended.</summary>
    private static (Id? Subject, DayFact Day) ThingOf(Breach breach) => (breach.Subject, breach.Reason == BreachReason.TermEnded ? Fact.NotKnown : breach.Day);
}
