namespace Overenskommelse.Presentation.Tongues;

/// <summary>English: what is not known.</summary>
internal sealed partial class English
{
    protected override string NotKnown(MissingFact fact, Who subject)
    {
        string who = subject.Name;
        string within = fact.Within is { } place ? $" in {Name(place)}" : "";
        string meeting = MeetingName(fact.Meeting, fact.Day);
        return fact.Kind.Value switch
        {
            "parties" => "who the parties are",
            "party-of" => $"which party {who} {Verb(subject, "belongs to or sits", "belong to or sit")} for",
            "sector-of" => $"which side {who} {Verb(subject, "belongs", "belong")} to",
            "group" => $"whether {who} {Verb(subject, "exists", "exist")} and who sits there",
            "working-groups" => $"which working groups {who} {Verb(subject, "has", "have")}",
            "question" => $"which question {who} {Verb(subject, "works", "work")} with",
            "seats" => $"who has a seat in {who}",
            "seat-kind" => $"whether {who} {Verb(subject, "has", "have")} a regular seat or another kind{within}",
            "capacity" => $"in what capacity those who represent {who} sit{within}",
            "seat-holder" => $"who represents {who}{within}",
            "seat-days" => $"when {who} took up or left a seat{within}",
            "office-holders" => $"who {who} {Verb(subject, "is", "are")}",
            "office-holder" when fact.Subject is OfficeId => $"which people {(fact.Within is { } office ? $"serve as {Name(office)}" : "are in office")}",
            "office-holder" => $"who from {who} {Serving(fact)}",
            "office-holder-organisation" => $"{Verb(subject, "which organisation", "which organisations")} {who} {Verb(subject, "comes", "come")} from",
            "office-days" => $"on which day {who} took up or left the office",
            "appointed-by" => $"who appointed {who}",
            "signatories" => "which organisations have signed",
            "signing-days" => $"on which day {who} signed or left the compact",
            "contact-person" => $"whether {who} {Verb(subject, "has", "have")} a contact person",
            "meetings" when fact.Subject is GroupId => $"which {Meetings(fact.Meeting)} {who} {Verb(subject, "has", "have")} held",
            "meetings" => $"which {Meetings(fact.Meeting)} have been held",
            "meeting-day" => $"on which day {OneMeeting(fact.Meeting)} was held",
            "meeting-held" => $"whether {meeting} took place",
            "convened-by" => $"who convened {meeting}",
            "attendance" when fact.Subject is GroupId => $"which parties attended {meeting}",
            "attendance" => $"whether {who} attended {meeting}",
            "organisations-attending" => $"how many organisations attended {meeting}",
            "matter" => $"whether {meeting} dealt with {who}",
            "nominations" => $"which nominations have come in to {who}",
            "nomination-days" => $"on which day {who} nominated or withdrew a nomination",
            "decision-day" => $"on which day {who} took {Verb(subject, "its", "their")} decision",
            "reports" => $"which reports have been made to {who}",
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
