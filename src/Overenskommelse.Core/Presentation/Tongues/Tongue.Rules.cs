using Overenskommelse.Rules;

namespace Overenskommelse.Presentation.Tongues;

/// <summary>What the library's own kinds of rule ask for. A host's own rule is told of in general terms.</summary>
internal abstract partial class Tongue
{
    /// <summary>What a rule looks at, with its knobs, as a sentence.</summary>
    public abstract string Asks(Rule rule);

    public abstract string NameOf(Strength strength);

    protected abstract string NameOf(Capacity capacity);

    protected static MeetingKind? KindOf(Rule rule) => rule switch
    {
        MeetingCoverage coverage => coverage.Kind,
        MeetingsHeld held => held.Kind,
        BroadlyAttended attended => attended.Kind,
        PreMeetingsPossible => MeetingKind.Group,
        _ => null,
    };

    protected string Capacities(SeatedAs requirement) => Or(requirement.Capacities.Select(NameOf));
}
