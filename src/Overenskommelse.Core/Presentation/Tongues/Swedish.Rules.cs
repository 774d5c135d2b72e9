using Overenskommelse.Rules;

namespace Overenskommelse.Presentation.Tongues;

/// <summary>Swedish: what a rule asks for.</summary>
internal sealed partial class Swedish
{
    public override string NameOf(Strength strength) => strength switch
    {
        Strength.Must => "ska",
        Strength.Should => "bör",
        _ => "får",
    };

    public override string Asks(Rule rule) => rule switch
    {
        GroupInPlace place => $"Prövar att minst en ledamot har plats i {Name(place.Group)}",
        OpenNorm open => Open(Say(open.Norm)),
        EveryPartySeated seated => $"Prövar att {And(seated.Parties)} var och en har minst en ordinarie plats i {Name(seated.Group)}",
        SeatedInCapacity seated => $"Prövar att de ordinarie platserna i {Name(seated.Group)} innehas i rätt egenskap: {Asked(seated.Requirements)}",
        BalancedSectors balanced => $"Jämför hur många platser sidorna har i {Name(balanced.Group)}. {Measure(Say(balanced.Balance.Says))}",
        ReportedTo reported => $"Prövar att {Name(reported.From)} har lämnat en rapport till {Name(reported.To)}; utan rapport får någon bedöma om förankringen ändå finns",
        MembersJoined joined => $"Prövar att de ordinarie platserna i {Name(joined.Group)} innehas av företrädare för idéburna organisationer som har anslutit sig, eller för {Or(joined.PublicParties)}",
        BroadlyComposed broad => Broadly(Say(broad.Norm), broad.Breadth.Organisations, $"har en ordinarie plats i {Name(broad.Group)}"),
        BroadlyAttended broad => Broadly(Say(broad.Norm), broad.Breadth.Organisations, $"deltar i {MeetingName(broad.Kind)}"),
        SharedLeadership shared => $"Prövar att två personer delar på uppdraget ({Name(shared.Office)}), en från varje sida, och att båda har en ordinarie plats i {Name(shared.DrawnFrom)}",
        AppointedYearly yearly => $"Prövar att de som har uppdraget ({Name(yearly.Office)}) är utsedda av {Name(yearly.By)} för en tid som ännu löper",
        Permitted => "En tillåtelse utan villkor: den kan utnyttjas eller lämnas outnyttjad, men inte brytas",
        SupportProvided support => $"Prövar att {Name(support.From)} har minst en stödperson i {Name(support.Group)}",
        MeetingsHeld held => $"Prövar att minst {Held(held)} varje år{(held.ConvenedBy is { } by ? $", på kallelse av {Name(by)}" : "")}",
        PreMeetingsPossible before => $"Prövar att {And(before.Parties)} var och en har hållit ett eget förmöte inför varje möte i {Name(before.Group)}; saknas ett förmöte får någon bedöma om möjligheten fanns",
        WorkingGroupsDelimited working => $"Prövar att varje arbetsgrupp under {Name(working.Group)} har en avgränsad fråga",
        NominatedInTime nominated => $"Prövar att nomineringar till {Name(nominated.Group)} kommer in efter det att {Name(nominated.OpensWith)} har fattat sitt beslut, senast den {DayOfYear(nominated.LastDay)}, och från idéburna organisationer som har anslutit sig",
        PartiesAttended attended => $"Prövar att {And(attended.Parties)} deltar i {MeetingName(attended.Kind)} varje år",
        MattersDealtWith dealt => $"Prövar att {MeetingName(dealt.Kind)} varje år tar upp {And(dealt.Matters)}",
        ContactPersonNamed => "Prövar att varje undertecknare har en kontaktperson från den dag den undertecknade",
        OfficeHeldFrom held => $"Prövar att {Name(held.Office)} kommer från {Name(held.Organisation)}",
        _ => "Prövas av en regel som har lagts till utanför biblioteket",
    };

    protected override string NameOf(Capacity capacity) => capacity.Value switch
    {
        "board-member" => "styrelseledamot",
        "official" => "tjänsteperson",
        "manager" => "tjänsteperson i ledningsbefattning",
        "politician" => "förtroendevald",
        _ => "annan egenskap",
    };

    private string Held(MeetingsHeld held)
    {
        string where = held.Group is { } group ? $" i {Name(group)}" : "";
        return held.Times == 1
            ? $"{OneMeeting(held.Kind)}{where} hålls"
            : $"{Count(held.Times, Common)} {Meetings(held.Kind)}{where} hålls";
    }

    private static string Broadly(string norm, int? organisations, string take) => organisations is { } number
        ? $"Prövar att minst {Count(number, Common)} {(number == 1 ? "organisation" : "organisationer")} {take}"
        : Open(norm);

    private static string Open(string norm) => $"Går inte att räkna fram; någon behöver bedöma om detta stämmer: ”{OneLine(norm)}”";
}
