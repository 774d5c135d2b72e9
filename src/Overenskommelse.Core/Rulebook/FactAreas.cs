namespace Overenskommelse.Rulebook;

/// <summary>The facts that a rule reads, in coarse areas: a change elsewhere cannot touch its answer.</summary>
/// <remarks>A rule says all that it reads, also what no <c>Change</c> touches today: <see cref="Organisations"/> and <see cref="Groups"/>.</remarks>
[Flags]
public enum FactAreas
{
    /// <summary>None: the answer is the same whatever the facts, but for the days that the compact is in force.</summary>
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

    /// <summary>The reports to forums.</summary>
    Reports = 1 << 9,

    /// <summary>The judgements of open norms.</summary>
    Judgements = 1 << 10,

    /// <summary>Anything: what a rule reads that does not say.</summary>
    All = ~None,
}
