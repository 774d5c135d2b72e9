using Overenskommelse.Rules;

namespace Overenskommelse.Presentation.Tongues;

/// <summary>Swedish: what is as a clause says, and what is not.</summary>
internal sealed partial class Swedish
{
    protected override string AllWell(Rule rule, int examined) => rule switch
    {
        EveryPartySeated seated => $"{All(examined, "parter", "parterna", "parten")} som texten nämner har plats i {Name(seated.Group)}",
        SeatedInCapacity => $"{All(examined, "platser", "platserna", "platsen")} som det gäller innehas av någon i den egenskap som texten anger",
        MembersJoined => $"{All(examined, "ordinarie platser", "de ordinarie platserna", "ordinarie platsen")} innehas av någon som företräder en ansluten organisation eller en offentlig part",
        SharedLeadership shared => $"Två personer delar på uppdraget, en från varje sida, och båda har plats i {Name(shared.DrawnFrom)}",
        AppointedYearly yearly => $"{(examined == 1 ? "Den som har uppdraget är utsedd" : $"De {Count(examined, Common)} som har uppdraget är utsedda")} av {Name(yearly.By)} för en tid som ännu löper",
        OfficeHeldFrom held => $"Uppdraget innehas av någon från {Name(held.Organisation)}",
        ContactPersonNamed => $"{All(examined, "undertecknare", "undertecknarna", "undertecknaren")} har en kontaktperson",
        NominatedInTime => $"{All(examined, "nomineringar", "nomineringarna", "nomineringen")} kom i rätt tid och från en ansluten idéburen organisation",
        PartiesAttended attended => $"{All(examined, "parter", "parterna", "parten")} som texten nämner deltog i {MeetingName(attended.Kind)}",
        MattersDealtWith dealt => $"{Capital(MeetingName(dealt.Kind))} tog upp det som texten nämner: {And(dealt.Matters)}",
        WorkingGroupsDelimited => $"{All(examined, "arbetsgrupper", "arbetsgrupperna", "arbetsgruppen")} har en avgränsad fråga",
        _ => $"Allt som har prövats är som texten anger ({Figure(examined)} stycken)",
    };

    protected override string Breach(BreachReason reason, Who who, LocalDate? limit, Finding finding) => reason.Value switch
    {
        "no-seat" => $"{who.Name} har ingen ordinarie plats{(finding.Rule is EveryPartySeated rule ? $" i {Name(rule.Group)}" : "")}",
        "other-capacity" => $"{who.Name} har en plats som innehas i en annan egenskap än den som texten anger{AskedOf(finding)}",
        "not-joined" when Nominated(who, finding) => $"{who.Name} nominerade{who.When} utan att ha anslutit sig",
        "not-joined" => $"{who.Name} har en plats men har inte anslutit sig",
        "joined-later" when !Nominated(who, finding) => $"{who.Name} har en plats men {(limit is { } day ? $"ansluter sig först {DateOf(day)}" : "ansluter sig först senare")}",
        "joined-later" => $"{who.Name} nominerade{who.When} men {(limit is { } day ? $"anslöt sig först {DateOf(day)}" : "anslöt sig först senare")}",
        "left-before" when !Nominated(who, finding) => $"{who.Name} har en plats men har lämnat överenskommelsen{(limit is { } last ? $" (sista dagen var {DateOf(last)})" : "")}",
        "left-before" => $"{who.Name} nominerade{who.When} men hade då lämnat överenskommelsen{(limit is { } last ? $" (sista dagen var {DateOf(last)})" : "")}",
        "not-civil-society" when !Nominated(who, finding) => $"{who.Name} är inte en idéburen organisation",
        "not-civil-society" => $"{who.Name} nominerade{who.When} men är inte en idéburen organisation",
        "outside-the-parties" => $"{who.Name} har en plats men hör inte till parterna och har inte anslutit sig",
        "nobody-in-office" => $"{who.Name} är inte tillsatt",
        "too-many-in-office" => $"{who.Name} består av fler personer än texten ger plats för",
        "nobody-from-civil-society" => $"Ingen i {who.Name} kommer från den idéburna sidan",
        "nobody-from-public-sector" => $"Ingen i {who.Name} kommer från den offentliga sidan",
        "from-neither-side" => $"{who.Name} hör inte till någon av sidorna",
        "not-in-group" => $"{who.Name} har ingen ordinarie plats i {(finding.Rule is SharedLeadership rule ? Name(rule.DrawnFrom) : "den grupp som texten anger")}",
        "term-ended" => $"{who.Name} utsågs{who.When}, och uppdraget gick ut{Known(limit)}",
        "appointed-by-other" => $"{who.Name} är inte utsedd av {(finding.Rule is AppointedYearly rule ? Name(rule.By) : "den som texten anger")}",
        "other-organisation" => $"uppdraget innehas av {who.Name}, inte av någon från {(finding.Rule is OfficeHeldFrom rule ? Name(rule.Organisation) : "den organisation som texten anger")}",
        "no-contact-person" => $"{who.Name} saknar kontaktperson",
        "before-opening" => $"{who.Name} nominerade{Comma(who)} innan nomineringen öppnade{Known(limit)}",
        "after-closing" => $"{who.Name} nominerade{Comma(who)} efter den sista dagen för nominering{(limit is { } last ? $", {DateOf(last)}" : "")}",
        "did-not-attend" => $"{who.Name} {(finding.Outcome == Outcome.Pending ? "har ännu inte deltagit" : "deltog inte")} i {MeetingName(KindOf(finding.Rule))}",
        "not-dealt-with" => $"{Capital(MeetingName(KindOf(finding.Rule)))} {(finding.Outcome == Outcome.Pending ? "har ännu inte tagit upp" : "tog inte upp")} {who.Name}",
        "no-question" => $"{who.Name} har ingen avgränsad fråga",
        _ => $"{who.Name} är inte som texten anger",
    };

    protected override string Holder(Id id, OfficeId? office) => (id is OfficeId, IsShared(office)) switch
    {
        (true, true) => $"någon i {Name(id)}",
        (true, false) => "en av dem som har uppdraget",
        (false, true) => $"den i {Name(office!)} som kommer från {Name(id)}",
        (false, false) => $"den från {Name(id)} som har uppdraget",
    };

    protected override string SomeoneFrom(Id id) => $"någon från {(id is OrganisationId ? Name(id) : "en annan organisation")}";

    protected override string WithSeats(string name, int seats) => $"{name} ({Figure(seats)} platser)";

    protected override string On(LocalDate day) => DateOf(day);

    protected override string MoreCases(int count) => count == 1 ? "Därtill kommer ett liknande fall" : $"Därtill kommer {Count(count, Common)} liknande fall";

    private static string All(int count, string many, string both, string theOnly) => count switch
    {
        1 => $"Den enda {theOnly}",
        2 => $"Båda {both}",
        _ => $"Alla {Count(count, Common)} {many}",
    };

    private string Known(LocalDate? day) => day is { } known ? $" {DateOf(known)}" : "";

    private static string Comma(Who who) => who.When.Length > 0 ? $"{who.When}," : "";

    private string AskedOf(Finding finding) => Relevant(finding) is { Length: > 0 } relevant ? $" ({Asked(relevant)})" : "";

    private string Asked(IEnumerable<SeatedAs> requirements) =>
        string.Join("; ", requirements.GroupBy(requirement => requirement.Capacities, requirement => requirement.Party)
            .Select(parties => $"{Capacities(parties.Key)} för {And(parties)}"));
}
