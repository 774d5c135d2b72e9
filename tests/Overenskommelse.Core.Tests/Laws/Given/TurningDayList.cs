namespace Overenskommelse.Laws.Given;

/// <summary>Collects every day in the facts, of a month or a year its first and its last, and the day after each: the only days on which the facts can come to say something else.</summary>
internal sealed class TurningDayList
{
    private readonly SortedSet<LocalDate> _days = [];

    public static LocalDate[] Of(CompactFacts facts)
    {
        TurningDayList list = new();
        list.Add(facts);
        return [.. list._days];
    }

    private void Add(CompactFacts facts)
    {
        Add(facts.InForceFrom, facts.LastDay);
        foreach (Signatory signatory in facts.Signatories.Known)
        {
            Add(signatory.AppliedOn, signatory.ApprovedOn);
            Add(signatory.SignedOn, signatory.LastDay);
            foreach (ContactPerson contact in signatory.ContactPersons.Known)
            {
                Add(contact.FirstDay, contact.LastDay);
            }
        }

        foreach (Group group in facts.Groups.Known)
        {
            Add(group);
        }

        foreach (Appointment appointment in facts.Offices.Known.SelectMany(office => office.Appointments.Known))
        {
            Add(appointment.AppointedOn, Fact.None);
            Add(appointment.HeldFrom, appointment.LastDay);
        }

        AddAll(facts.Meetings.Known.Select(meeting => meeting.Day));
        AddAll(facts.Decisions.Known.Select(decision => decision.Day));
        AddAll(facts.Reports.Known.Select(report => report.Day));
        foreach (Plan plan in facts.Plans.Known)
        {
            Add(plan.FirstDay, plan.LastDay);
        }

        foreach (Judgement judgement in facts.Judgements.Known)
        {
            Add(judgement.Day, judgement.LastDay);
        }

        foreach (Explanation explanation in facts.Explanations.Known)
        {
            Add(explanation.Day, explanation.LastDay);
        }
    }

    private void Add(Group group)
    {
        Add(group.FirstDay, group.LastDay);
        foreach (Seat seat in group.Seats.Known)
        {
            Add(seat.FirstDay, seat.LastDay);
        }

        foreach (Nomination nomination in group.Nominations.Known)
        {
            Add(nomination.Day, nomination.WithdrawnOn);
        }

        AddAll(group.Meetings.Known.Select(meeting => meeting.Day));
    }

    private void AddAll(IEnumerable<DayFact> days)
    {
        foreach (DayFact day in days)
        {
            Add(day, Fact.None);
        }
    }

    private void Add(DayFact first, DayFact last)
    {
        foreach (LocalDate? each in (ReadOnlySpan<LocalDate?>)[first.Earliest, first.Latest, last.Earliest, last.Latest])
        {
            if (each is { } day)
            {
                _days.Add(day);
                _days.Add(day.PlusDays(1));
            }
        }
    }
}
