namespace Overenskommelse.Compacts;

/// <summary>The facts in coarse areas: what a norm reads, and what a change touches. A change elsewhere cannot touch an answer.</summary>
[Flags]
public enum FactAreas
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Parties and organisations: which side they belong to.</summary>
    Organisations = 1 << 0,

    /// <summary>Who has applied, signed or left, and their contact persons.</summary>
    Signatories = 1 << 1,

    /// <summary>Which groups there are, and what working groups work with.</summary>
    Groups = 1 << 2,

    /// <summary>The seats of groups.</summary>
    Seats = 1 << 3,

    /// <summary>The meetings of groups.</summary>
    GroupMeetings = 1 << 4,

    /// <summary>The nominations to groups.</summary>
    Nominations = 1 << 5,

    /// <summary>The offices and the appointments to them.</summary>
    Offices = 1 << 6,

    /// <summary>The meetings of the whole compact.</summary>
    Meetings = 1 << 7,

    /// <summary>The decisions of forums.</summary>
    Decisions = 1 << 8,

    /// <summary>The reports to forums, and what is told of those forums.</summary>
    Reports = 1 << 9,

    /// <summary>The judgements of open norms.</summary>
    Judgements = 1 << 10,

    /// <summary>The explanations of deviations.</summary>
    Explanations = 1 << 11,

    /// <summary>The plans.</summary>
    Plans = 1 << 12,

    /// <summary>The facts of a text's own.</summary>
    OwnFacts = 1 << 14,

    /// <summary>The ballots.</summary>
    Ballots = 1 << 15,

    /// <summary>No fact, but the period that is answered for: what asks about it is refused in a norm of every day, which has none.</summary>
    Period = 1 << 13,
}
