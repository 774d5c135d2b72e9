namespace Overenskommelse.Examination;

/// <summary>In which areas facts tell something that a rule could read by itself. What only names others, and what people have recorded of clauses, is looked at elsewhere.</summary>
internal static class ToldAreas
{
    public static FactAreas Of(CompactFacts facts) =>
        If(facts.Signatories.Known.Count > 0, FactAreas.Signatories)
        | If(facts.Groups.Known.Any(group => group.Seats.Known.Count > 0), FactAreas.Seats)
        | If(facts.Groups.Known.Any(group => group.Meetings.Known.Count > 0), FactAreas.GroupMeetings)
        | If(facts.Groups.Known.Any(group => group.Nominations.Known.Count > 0), FactAreas.Nominations)
        | If(facts.Offices.Known.Any(office => office.Appointments.Known.Count > 0), FactAreas.Offices)
        | If(facts.Meetings.Known.Count > 0, FactAreas.Meetings)
        | If(facts.Decisions.Known.Count > 0, FactAreas.Decisions)
        | If(facts.Reports.Known.Count > 0, FactAreas.Reports)
        | If(facts.Plans.Known.Count > 0, FactAreas.Plans)
        | If(facts.Ballots.Known.Count > 0, FactAreas.Ballots)
        | If(facts.OwnFacts.Known.Count > 0, FactAreas.OwnFacts);

    private static FactAreas If(bool isTold, FactAreas area) => isTold ? area : FactAreas.None;
}
