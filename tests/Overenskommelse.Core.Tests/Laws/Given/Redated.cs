namespace Overenskommelse.Laws.Given;

/// <summary>The same facts on other days.</summary>
internal sealed class Redated(Func<DayFact, DayFact> move)
{
    public CompactFacts Of(CompactFacts facts) => facts with
    {
        InForceFrom = Of(facts.InForceFrom),
        LastDay = Of(facts.LastDay),
        Signatories = facts.Signatories.Map(Of),
        Groups = facts.Groups.Map(group => group with
        {
            FirstDay = Of(group.FirstDay),
            LastDay = Of(group.LastDay),
            Seats = group.Seats.Map(seat => seat with { FirstDay = Of(seat.FirstDay), LastDay = Of(seat.LastDay) }),
            Meetings = group.Meetings.Map(meeting => meeting with { Day = Of(meeting.Day) }),
            Nominations = group.Nominations.Map(each => each with { Day = Of(each.Day), WithdrawnOn = Of(each.WithdrawnOn) }),
        }),
        Offices = facts.Offices.Map(office => office with
        {
            Appointments = office.Appointments.Map(each => each with { AppointedOn = Of(each.AppointedOn), FirstDay = each.FirstDay is { } first ? Of(first) : null, LastDay = Of(each.LastDay) }),
        }),
        Meetings = facts.Meetings.Map(meeting => meeting with { Day = Of(meeting.Day) }),
        Decisions = facts.Decisions.Map(decision => decision with { Day = Of(decision.Day) }),
        Reports = facts.Reports.Map(report => report with { Day = Of(report.Day) }),
        Plans = facts.Plans.Map(plan => plan with { FirstDay = Of(plan.FirstDay), LastDay = Of(plan.LastDay) }),
        Judgements = facts.Judgements.Map(each => each with { Day = Of(each.Day), LastDay = Of(each.LastDay), Year = Of(each.Year) }),
        Explanations = facts.Explanations.Map(each => each with { Day = Of(each.Day), LastDay = Of(each.LastDay), Year = Of(each.Year) }),
    };

    private Signatory Of(Signatory signatory) => signatory with
    {
        AppliedOn = Of(signatory.AppliedOn),
        ApprovedOn = Of(signatory.ApprovedOn),
        SignedOn = Of(signatory.SignedOn),
        LastDay = Of(signatory.LastDay),
        ContactPersons = signatory.ContactPersons.Map(each => each with { FirstDay = Of(each.FirstDay), LastDay = Of(each.LastDay) }),
    };

    private int? Of(int? year) => year is { } known ? Of(new LocalDate(known, 7, 1)).Year : null;

    private LocalDate Of(LocalDate day) => move(day).Earliest!.Value;

    private DayFact Of(DayFact day) => day.Earliest is null ? day : move(day);
}
