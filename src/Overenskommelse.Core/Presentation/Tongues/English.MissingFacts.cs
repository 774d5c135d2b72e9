namespace Overenskommelse.Presentation.Tongues;

/// <summary>English: what is not known.</summary>
internal sealed partial class English
{
    protected override string NotKnown(MissingFact fact, Who subject)
    {
        string who = subject.Name;
        string within = fact.Within is { } place ? $" in {Name(place)}" : "";
        string meeting = MeetingName(fact.Meeting, fact.Day);
        return fact.Kind switch
        {
            FactKind.Parties => "who the parties are",
            FactKind.PartyOf => $"which party {who} {Verb(subject, "belongs to or sits", "belong to or sit")} for",
            FactKind.SectorOf => $"which side {who} {Verb(subject, "belongs", "belong")} to",
            FactKind.Group => $"whether {who} {Verb(subject, "exists", "exist")} and who sits there",
            FactKind.WorkingGroups => $"which working groups {who} {Verb(subject, "has", "have")}",
            FactKind.Question => $"which question {who} {Verb(subject, "works", "work")} with",
            FactKind.Seats => $"who has a seat in {who}",
            FactKind.SeatKind => $"whether {who} {Verb(subject, "has", "have")} a regular seat or another kind{within}",
            FactKind.Capacity => $"in what capacity those who represent {who} sit{within}",
            FactKind.SeatHolder => $"who represents {who}{within}",
            FactKind.SeatDays => $"when {who} took up or left a seat{within}",
            FactKind.OfficeHolders => $"who {who} {Verb(subject, "is", "are")}",
            FactKind.OfficeHolder when fact.Subject is OfficeId => $"which people {(fact.Within is { } office ? $"serve as {Name(office)}" : "are in office")}",
            FactKind.OfficeHolder => $"who from {who} {Serving(fact)}",
            FactKind.OfficeHolderOrganisation => $"{Verb(subject, "which organisation", "which organisations")} {who} {Verb(subject, "comes", "come")} from",
            FactKind.OfficeDays => $"on which day {who} took up or left the office",
            FactKind.AppointedBy => $"who appointed {who}",
            FactKind.Signatories => "which organisations have signed",
            FactKind.SigningDays => $"on which day {who} signed or left the compact",
            FactKind.ContactPerson => $"whether {who} {Verb(subject, "has", "have")} a contact person",
            FactKind.Meetings when fact.Subject is GroupId => $"which {Meetings(fact.Meeting)} {who} {Verb(subject, "has", "have")} held",
            FactKind.Meetings => $"which {Meetings(fact.Meeting)} have been held",
            FactKind.MeetingDay => $"on which day {OneMeeting(fact.Meeting)} was held",
            FactKind.MeetingHeld => $"whether {meeting} took place",
            FactKind.ConvenedBy => $"who convened {meeting}",
            FactKind.PreMeetingOf => $"which party held {meeting}",
            FactKind.Attendance => $"whether {who} attended {meeting}",
            FactKind.OrganisationsAttending => $"how many organisations attended {meeting}",
            FactKind.Matter => $"whether {meeting} dealt with {who}",
            FactKind.Nominations => $"which nominations have come in to {who}",
            FactKind.NominationDays => $"on which day {who} nominated or withdrew a nomination",
            FactKind.DecisionDay => $"on which day {who} took {Verb(subject, "its", "their")} decision",
            FactKind.Reports => $"which reports have been made to {who}",
            _ => $"how things stand with {who}",
        };
    }

    protected override string KnownBy(string what, string? knower, bool isMore) =>
        $"{(isMore ? "Nor is it" : "It is not")} known {what}; {(knower is null ? "they themselves can say" : $"{knower} can say")}";

    protected override string MoreFacts(int count) =>
        count == 1 ? "One more fact is missing" : $"{Count(count, Numbers)} more facts are missing";

    private string Serving(MissingFact fact) =>
        fact.Within is not { } office ? "is in office" : IsShared(office) ? $"is among {Name(office)}" : $"serves as {Name(office)}";
}
