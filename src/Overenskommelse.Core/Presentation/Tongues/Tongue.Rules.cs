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
        PartiesAttended attended => attended.Kind,
        MattersDealtWith dealtWith => dealtWith.Kind,
        MeetingsHeld held => held.Kind,
        BroadlyAttended attended => attended.Kind,
        PreMeetingsPossible => MeetingKind.Group,
        _ => null,
    };

    /// <summary>What is asked of the parties whose seats are held in another capacity.</summary>
    protected SeatedAs[] Relevant(Finding finding)
    {
        if (finding is not { Rule: SeatedInCapacity rule, Evidence: Breaches breaches })
        {
            return [];
        }

        PartyId?[] parties =
        [
            .. breaches.Found
                .Select(breach => breach.Subject)
                .OfType<OrganisationId>()
                .Select(id => Compact.Organisation(id)?.Party.TryGet(out PartyId? party) == true ? party : null),
        ];
        return [.. rule.Requirements.Where(requirement => parties.Contains(requirement.Party))];
    }

    protected string Capacities(ValueList<Capacity> capacities) => Or(capacities.Select(NameOf));
}
