namespace Overenskommelse.Compacts;

/// <summary>A ballot (<i>omröstning</i>): who voted, and, apart from that, how many votes each got that was voted on.</summary>
/// <param name="About">What it is about: the group that it elects to, the office, or the matter that is decided. What stands for a body is among the facts; no person.</param>
/// <param name="Day">The day on which the votes were cast; may be not known.</param>
/// <remarks>A secret ballot stays secret: no fact joins a vote to whoever cast it. Where so few vote that the numbers tell how each did, leave who voted not known.</remarks>
public sealed record Ballot(Id About, DayFact Day) : IHasProvenance
{
    /// <summary>What it is about.</summary>
    public Id About { get; init => field = Guard.Against.Null(value, nameof(About)); } = Guard.Against.Null(About);

    /// <summary>The constituency whose seats it is about, one that the facts name; none when it is about no constituency's. Not known by default.</summary>
    public Fact<ConstituencyId> Constituency { get; init; }

    /// <summary>Who voted (<i>röstande</i>): organisations or people, in no order that says anything. One that stands twice voted twice. Not known by default; <c>[]</c> says that nobody did.</summary>
    public Register<Id> Voters { get; init; }

    /// <summary>How many votes each got: whoever stood for election, or each proposal. Not known by default.</summary>
    public Register<VoteCount> Votes { get; init; }

    /// <summary>Where the fact is from; null, the default, when nobody has said.</summary>
    public Provenance? Source { get; init; }

    /// <summary>Names this ballot among those of the compact; null, the default, when nothing needs to point to it.</summary>
    public FactKey? Key { get; init; }
}
