namespace Overenskommelse.Presentation.Tongues;

/// <summary>Swedish: what is not known.</summary>
internal sealed partial class Swedish
{
    protected override string NotKnown(MissingFact fact, Who subject)
    {
        string who = subject.Name;
        string within = fact.Within is { } place ? $" i {Name(place)}" : "";
        string meeting = MeetingName(fact.Meeting, fact.Day);
        return fact.Kind switch
        {
            FactKind.Parties => "vilka parterna är",
            FactKind.PartyOf => $"vilken part {who} hör till eller företräder",
            FactKind.SectorOf => $"vilken sida {who} hör till",
            FactKind.Group => $"om {who} finns och vilka som sitter där",
            FactKind.WorkingGroups => $"vilka arbetsgrupper {who} har",
            FactKind.Question => $"vilken fråga {who} arbetar med",
            FactKind.Seats => $"vilka som har plats i {who}",
            FactKind.SeatKind => $"om {who} har en ordinarie plats eller någon annan sorts plats{within}",
            FactKind.Capacity => $"i vilken egenskap de som företräder {who} sitter{within}",
            FactKind.SeatHolder => $"vem som företräder {who}{within}",
            FactKind.SeatDays => $"under vilken tid {who} har sin plats{within}",
            FactKind.OfficeHolders => subject.IsMany ? $"vilka som utgör {who}" : $"vem {who} är",
            FactKind.OfficeHolder when fact.Subject is OfficeId => $"vilka personer som har uppdraget{Office(fact)}",
            FactKind.OfficeHolder => $"{(subject.IsMany ? "vilka" : "vem")} från {who} som {(IsShared(fact.Within) ? $"ingår{within}" : $"har uppdraget{Office(fact)}")}",
            FactKind.OfficeHolderOrganisation => $"{(subject.IsMany ? "vilka organisationer" : "vilken organisation")} {who} kommer från",
            FactKind.OfficeDays => $"vilken dag {who} tillträdde eller avgick",
            FactKind.AppointedBy => $"vem som utsåg {who}",
            FactKind.Signatories => "vilka organisationer som har undertecknat",
            FactKind.SigningDays => $"vilken dag {who} undertecknade eller lämnade överenskommelsen",
            FactKind.ContactPerson => $"om {who} har en kontaktperson",
            FactKind.Meetings when fact.Subject is GroupId => $"vilka {Meetings(fact.Meeting)} {who} har hållit",
            FactKind.Meetings => $"vilka {Meetings(fact.Meeting)} som har hållits",
            FactKind.MeetingDay => $"vilken dag {OneMeeting(fact.Meeting)} hölls",
            FactKind.MeetingHeld => $"om {meeting} blev av",
            FactKind.ConvenedBy => $"vem som kallade till {meeting}",
            FactKind.PreMeetingOf => $"vilken part som höll {meeting}",
            FactKind.Attendance => $"om {who} deltog i {meeting}",
            FactKind.OrganisationsAttending => $"hur många organisationer som deltog i {meeting}",
            FactKind.Matter => $"om {meeting} tog upp {who}",
            FactKind.Nominations => $"vilka nomineringar som har kommit in till {who}",
            FactKind.NominationDays => $"vilken dag {who} nominerade eller drog tillbaka sin nominering",
            FactKind.DecisionDay => $"vilken dag {who} fattade sitt beslut",
            FactKind.Reports => $"vilka rapporter som har lämnats till {who}",
            _ => $"vad som gäller för {who}",
        };
    }

    protected override string KnownBy(string what, string? knower, bool isMore) =>
        $"{(isMore ? "Dessutom är det inte" : "Det är inte")} känt {what}; det vet {knower ?? "de själva"}";

    protected override string MoreFacts(int count) => count == 1 ? "Ytterligare en uppgift saknas" : $"Ytterligare {Count(count, Common)} uppgifter saknas";

    private string Office(MissingFact fact) => fact.Within is { } office ? $" ({Name(office)})" : "";
}
