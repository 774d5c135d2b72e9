namespace Overenskommelse.Presentation.Tongues;

/// <summary>Swedish: what is not known.</summary>
internal sealed partial class Swedish
{
    protected override string NotKnown(MissingFact fact, Who subject)
    {
        string who = subject.Name;
        string within = fact.Within is { } place ? $" i {Name(place)}" : "";
        string meeting = MeetingName(fact.Meeting, fact.Day);
        return fact.Kind.Value switch
        {
            "parties" => "vilka parterna är",
            "party-of" => $"vilken part {who} hör till eller företräder",
            "sector-of" => $"vilken sida {who} hör till",
            "group" => $"om {who} finns och vilka som sitter där",
            "working-groups" => $"vilka arbetsgrupper {who} har",
            "question" => $"vilken fråga {who} arbetar med",
            "seats" => $"vilka som har plats i {who}",
            "seat-kind" => $"om {who} har en ordinarie plats eller någon annan sorts plats{within}",
            "capacity" => $"i vilken egenskap de som företräder {who} sitter{within}",
            "seat-holder" => $"vem som företräder {who}{within}",
            "seat-days" => $"under vilken tid {who} har sin plats{within}",
            "office-holders" => subject.IsMany ? $"vilka som utgör {who}" : $"vem {who} är",
            "office-holder" when fact.Subject is OfficeId => $"vilka personer som har uppdraget{Office(fact)}",
            "office-holder" => $"{(subject.IsMany ? "vilka" : "vem")} från {who} som {(IsShared(fact.Within) ? $"ingår{within}" : $"har uppdraget{Office(fact)}")}",
            "office-holder-organisation" => $"{(subject.IsMany ? "vilka organisationer" : "vilken organisation")} {who} kommer från",
            "office-days" => $"vilken dag {who} tillträdde eller avgick",
            "appointed-by" => $"vem som utsåg {who}",
            "signatories" => "vilka organisationer som har undertecknat",
            "signing-days" => $"vilken dag {who} undertecknade eller lämnade överenskommelsen",
            "contact-person" => $"om {who} har en kontaktperson",
            "meetings" when fact.Subject is GroupId => $"vilka {Meetings(fact.Meeting)} {who} har hållit",
            "meetings" => $"vilka {Meetings(fact.Meeting)} som har hållits",
            "meeting-day" => $"vilken dag {OneMeeting(fact.Meeting)} hölls",
            "meeting-held" => $"om {meeting} blev av",
            "convened-by" => $"vem som kallade till {meeting}",
            "attendance" when fact.Subject is GroupId => $"vilka parter som deltog i {meeting}",
            "attendance" => $"om {who} deltog i {meeting}",
            "organisations-attending" => $"hur många organisationer som deltog i {meeting}",
            "matter" => $"om {meeting} tog upp {who}",
            "nominations" => $"vilka nomineringar som har kommit in till {who}",
            "nomination-days" => $"vilken dag {who} nominerade eller drog tillbaka sin nominering",
            "decision-day" => $"vilken dag {who} fattade sitt beslut",
            "reports" => $"vilka rapporter som har lämnats till {who}",
            _ => $"vad som gäller för {who}",
        };
    }

    protected override string KnownBy(string what, string? knower, bool isMore) =>
        $"{(isMore ? "Dessutom är det inte" : "Det är inte")} känt {what}; det vet {knower ?? "de själva"}";

    protected override string MoreFacts(int count) => count == 1 ? "Ytterligare en uppgift saknas" : $"Ytterligare {Count(count, Common)} uppgifter saknas";

    private string Office(MissingFact fact) => fact.Within is { } office ? $" ({Name(office)})" : "";
}
