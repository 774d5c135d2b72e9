using Overenskommelse.Rules;

namespace Overenskommelse.Presentation.Tongues;

/// <summary>English: what is as a clause says, and what is not.</summary>
internal sealed partial class English
{
    protected override string AllWell(Rule rule, int examined) => rule switch
    {
        EveryPartySeated seated => $"{All(examined, "party", "parties")} that the text names {Has(examined)} a seat in {Name(seated.Group)}",
        SeatedInCapacity => $"{All(examined, "seat", "seats")} that this applies to {Plural(examined, "is", "are")} held by somebody in the capacity that the text asks for",
        MembersJoined => $"{All(examined, "regular seat", "regular seats")} {Plural(examined, "is", "are")} held by somebody from an organisation that has joined or from a public party",
        SharedLeadership shared => $"Two people share the office, one from each side, and both have a seat in {Name(shared.DrawnFrom)}",
        AppointedYearly yearly => $"{(examined == 1 ? "The person in office was" : $"The {Count(examined, Numbers)} in office were")} appointed by {Name(yearly.By)}, for a term that has not run out",
        OfficeHeldFrom held => $"The office is held by somebody from {Name(held.Organisation)}",
        ContactPersonNamed => $"{All(examined, "signatory", "signatories")} {Has(examined)} a contact person",
        NominatedInTime => $"{All(examined, "nomination", "nominations")} came in time and from a civil-society organisation that had joined",
        PartiesAttended attended => $"{All(examined, "party", "parties")} that the text names attended {MeetingName(attended.Kind)}",
        MattersDealtWith dealt => $"{MeetingName(dealt.Kind)} dealt with what the text names: {And(dealt.Matters)}",
        WorkingGroupsDelimited => $"{All(examined, "working group", "working groups")} {Has(examined)} a delimited question",
        _ => $"Everything that was examined is as the text says ({Figure(examined)} in all)",
    };

    protected override string Breach(BreachReason reason, Who who, LocalDate? limit, Finding finding) => reason.Value switch
    {
        "no-seat" => $"{who.Name} {Verb(who, "has", "have")} no regular seat{(finding.Rule is EveryPartySeated rule ? $" in {Name(rule.Group)}" : "")}",
        "other-capacity" => $"{who.Name} {Verb(who, "has", "have")} a seat that is held in a capacity other than the one that the text asks for{AskedOf(finding)}",
        "not-joined" when Nominated(who, finding) => $"{who.Name} nominated{who.When} without having joined",
        "not-joined" => $"{who.Name} {Verb(who, "has", "have")} a seat but {Verb(who, "has", "have")} not joined",
        "joined-later" when !Nominated(who, finding) => $"{who.Name} {Verb(who, "has", "have")} a seat but {Verb(who, "does", "do")} not join until {(limit is { } day ? Date(day) : "later")}",
        "joined-later" => $"{who.Name} nominated{who.When} but did not join until {(limit is { } day ? Date(day) : "later")}",
        "left-before" when !Nominated(who, finding) => $"{who.Name} {Verb(who, "has", "have")} a seat but {Verb(who, "has", "have")} left the compact{(limit is { } last ? $" (the last day was {Date(last)})" : "")}",
        "left-before" => $"{who.Name} nominated{who.When} but had left the compact by then{(limit is { } last ? $" (the last day was {Date(last)})" : "")}",
        "not-civil-society" when !Nominated(who, finding) => $"{who.Name} {Verb(who, "is not a civil-society organisation", "are not civil-society organisations")}",
        "not-civil-society" => $"{who.Name} nominated{who.When} but {Verb(who, "is not a civil-society organisation", "are not civil-society organisations")}",
        "outside-the-parties" => $"{who.Name} {Verb(who, "has", "have")} a seat but {Verb(who, "is", "are")} not among the parties and {Verb(who, "has", "have")} not joined",
        "nobody-in-office" => $"Nobody serves as {who.Name}",
        "too-many-in-office" => $"More people serve as {who.Name} than the text has room for",
        "nobody-from-civil-society" => $"Nobody from the civil-society side is among {who.Name}",
        "nobody-from-public-sector" => $"Nobody from the public side is among {who.Name}",
        "from-neither-side" => $"{who.Name} {Verb(who, "belongs", "belong")} to neither side",
        "not-in-group" => $"{who.Name} {Verb(who, "has", "have")} no regular seat in {(finding.Rule is SharedLeadership rule ? Name(rule.DrawnFrom) : "the group that the text names")}",
        "term-ended" => $"{who.Name} {Verb(who, "was", "were")} appointed{who.When}, and the appointment ran out{Known(limit)}",
        "appointed-by-other" => $"{who.Name} {Verb(who, "was", "were")} not appointed by {(finding.Rule is AppointedYearly rule ? Name(rule.By) : "the one that the text names")}",
        "other-organisation" => $"The office is held by {who.Name}, not by somebody from {(finding.Rule is OfficeHeldFrom rule ? Name(rule.Organisation) : "the organisation that the text names")}",
        "no-contact-person" => $"{who.Name} {Verb(who, "has", "have")} no contact person",
        "before-opening" => $"{who.Name} nominated{Comma(who)} before nominations opened{Known(limit)}",
        "after-closing" => $"{who.Name} nominated{Comma(who)} after the last day for nominations{(limit is { } last ? $", {Date(last)}" : "")}",
        "did-not-attend" => $"{who.Name} {(finding.Outcome == Outcome.Pending ? $"{Verb(who, "has", "have")} not yet attended" : "did not attend")} {MeetingName(KindOf(finding.Rule))}",
        "not-dealt-with" => $"{MeetingName(KindOf(finding.Rule))} {(finding.Outcome == Outcome.Pending ? "has not yet dealt" : "did not deal")} with {who.Name}",
        "no-question" => $"{who.Name} {Verb(who, "has", "have")} no delimited question",
        _ => $"{who.Name} {Verb(who, "is", "are")} not as the text says",
    };

    protected override string Holder(Id id, OfficeId? office) => (id is OfficeId, IsShared(office)) switch
    {
        (true, true) => $"one of {Name(id)}",
        (true, false) => "one of those in office",
        (false, true) => $"the person from {Name(id)} among {Name(office!)}",
        (false, false) => $"the person from {Name(id)} in office",
    };

    protected override string SomeoneFrom(Id id) => $"somebody from {(id is OrganisationId ? Name(id) : "another organisation")}";

    protected override string WithSeats(string name, int seats) => $"{name} ({Figure(seats)} seats)";

    protected override string On(LocalDate day) => $"on {Date(day)}";

    protected override string MoreCases(int count) => count == 1 ? "There is one more case like these" : $"There are {Count(count, Numbers)} more cases like these";

    private static string All(int count, string one, string many) => count switch
    {
        1 => $"The only {one}",
        2 => $"Both {many}",
        _ => $"All {Count(count, Numbers)} {many}",
    };

    private static string Has(int count) => Plural(count, "has", "have");

    private string Known(LocalDate? day) => day is { } known ? $" on {Date(known)}" : "";

    private static string Comma(Who who) => who.When.Length > 0 ? $"{who.When}," : "";

    private string AskedOf(Finding finding) => Relevant(finding) is { Length: > 0 } relevant ? $" ({Asked(relevant)})" : "";

    private string Asked(IEnumerable<SeatedAs> requirements) =>
        string.Join("; ", requirements.GroupBy(requirement => requirement.Capacities, requirement => requirement.Party)
            .Select(parties => $"{Capacities(parties.Key)} for {And(parties)}"));
}
