namespace Overenskommelse.Rulebook;

/// <summary>What of a rule may be another in another rule set.</summary>
public enum RulePart
{
    /// <summary>The kind of rule: the name of its type.</summary>
    Kind,

    /// <summary>How binding its clause is.</summary>
    Strength,

    /// <summary>The heading of its clause.</summary>
    Title,

    /// <summary>The sentences that its clause cites.</summary>
    Citation,

    /// <summary>Those whom its clause binds.</summary>
    Bearers,

    /// <summary>Those who may judge.</summary>
    Judges,

    /// <summary>Who keeps the lists that its clause asks about.</summary>
    KnownBy,

    /// <summary>The first day of its clause.</summary>
    FirstDay,

    /// <summary>The last day of its clause.</summary>
    LastDay,

    /// <summary>The readings without alternatives that its clause rests on.</summary>
    Interpretations,

    /// <summary>A knob of its kind.</summary>
    Knob,

    /// <summary>A reading that it rests on; where its name is the same, the reason for it.</summary>
    Reading,

    /// <summary>The other readings that come with it.</summary>
    Alternatives,
}
