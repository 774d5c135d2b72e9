using Overenskommelse.Rules;

namespace Overenskommelse.Presentation.Tongues;

/// <summary>English: what a rule asks for.</summary>
internal sealed partial class English
{
    public override string NameOf(Strength strength) => strength switch
    {
        Strength.Must => "must",
        Strength.Should => "should",
        _ => "may",
    };

    public override string Asks(Rule rule) => rule switch
    {
        GroupInPlace place => $"Checks that at least one member has a seat in {Name(place.Group)}",
        OpenNorm open => Open(Say(open.Norm)),
        EveryPartySeated seated => $"Checks that {And(seated.Parties)} each have at least one regular seat in {Name(seated.Group)}",
        SeatedInCapacity seated => $"Checks that the regular seats in {Name(seated.Group)} are held in the right capacity: {Asked(seated.Requirements)}",
        BalancedSectors balanced => $"Compares how many seats the sides have in {Name(balanced.Group)}. {Measure(Say(balanced.Balance.Says))}",
        ReportedTo reported => $"Checks that {Name(reported.From)} has made a report to {Name(reported.To)}; without a report, somebody may judge whether the work has its backing all the same",
        MembersJoined joined => $"Checks that the regular seats in {Name(joined.Group)} are held by representatives of civil-society organisations that have joined, or of {Or(joined.PublicParties)}",
        BroadlyComposed broad => Broadly(Say(broad.Norm), broad.Breadth.Organisations, $"have a regular seat in {Name(broad.Group)}"),
        BroadlyAttended broad => Broadly(Say(broad.Norm), broad.Breadth.Organisations, $"attend {MeetingName(broad.Kind)}"),
        SharedLeadership shared => $"Checks that two people share the office ({Name(shared.Office)}), one from each side, and that both have a regular seat in {Name(shared.DrawnFrom)}",
        AppointedYearly yearly => $"Checks that those in office ({Name(yearly.Office)}) were appointed by {Name(yearly.By)}, for a term that has not run out",
        Permitted => "A permission without conditions: it can be used or left unused, but not broken",
        SupportProvided support => $"Checks that {Name(support.From)} has at least one support person in {Name(support.Group)}",
        MeetingsHeld held => $"Checks that at least {Held(held)} every year{(held.ConvenedBy is { } by ? $", convened by {Name(by)}" : "")}",
        PreMeetingsPossible before => $"Checks that {And(before.Parties)} have each held a pre-meeting of their own before every meeting of {Name(before.Group)}; where one is lacking, somebody may judge whether it could have been held",
        WorkingGroupsDelimited working => $"Checks that every working group under {Name(working.Group)} has a delimited question",
        NominatedInTime nominated => $"Checks that nominations to {Name(nominated.Group)} come in after {Name(nominated.OpensWith)} has taken its decision, on {DayOfYear(nominated.LastDay)} at the latest, and from civil-society organisations that have joined",
        PartiesAttended attended => $"Checks that {And(attended.Parties)} attend {MeetingName(attended.Kind)} every year",
        MattersDealtWith dealt => $"Checks that {MeetingName(dealt.Kind)} every year deals with {And(dealt.Matters)}",
        ContactPersonNamed => "Checks that every signatory has a contact person from the day it signed",
        OfficeHeldFrom held => $"Checks that {Name(held.Office)} comes from {Name(held.Organisation)}",
        _ => "Examined by a rule that was added from outside the library",
    };

    protected override string NameOf(Capacity capacity) => capacity.Value switch
    {
        "board-member" => "board member",
        "official" => "official",
        "manager" => "official in a management position",
        "politician" => "elected politician",
        _ => "another capacity",
    };

    private string Held(MeetingsHeld held)
    {
        string where = held.Group is { } group ? $" of {Name(group)}" : "";
        return held.Times == 1
            ? $"one {MeetingNoun(held.Kind)}{where} is held"
            : $"{Count(held.Times, Numbers)} {Meetings(held.Kind)}{where} are held";
    }

    private static string Broadly(string norm, int? organisations, string take) => organisations is { } number
        ? $"Checks that at least {Count(number, Numbers)} {Plural(number, "organisation", "organisations")} {take}"
        : Open(norm);

    private static string Open(string norm) => $"Counting cannot decide it; somebody has to judge whether this is so: “{OneLine(norm)}”";
}
