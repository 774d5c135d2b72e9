namespace Overenskommelse.Norms;

/// <summary>Whether the term of an appointment has not run out.</summary>
internal sealed class InTerm(Func<LocalDate, LocalDate> lastDay, Func<LocalDate, ValueList<LocalDate>> tells) : OwnTest<Appointment>
{
    public override FactAreas Reads => FactAreas.Offices;

    public override Phrase Says => field ??= new("appointment.in-term");

    /// <summary>Nobody was appointed on any day where no first day limits it, so no term runs.</summary>
    public override Truth Of(Row<Appointment> row, in Moment at)
    {
        (LocalDate earliest, LocalDate latest) = Appointments.FirstDay.Bounds(row, at);
        return latest < earliest ? Truth.No
            : latest < LocalDate.MaxIsoValue && lastDay(latest) < at.On ? Truth.No
            : earliest > LocalDate.MinIsoValue && lastDay(earliest) >= at.On ? Truth.Yes
            : Truth.Unknown;
    }

    public override void Ask(Row<Appointment> row, in Moment at, Questions ask)
    {
        if (row.IsBlank)
        {
            return;
        }

        Appointments.FirstDay.Ask(row, at, ask, tells(at.On).Items);
    }

    public override void Why(Row<Appointment> row, in Moment at, ICollection<Breach> found)
    {
        DayFact first = Appointments.FirstDay.Of(row, at);
        found.Add(first.IsNone
            ? new(BreachReason.NeverAppointed, row.Organisation?.Id)
            : new(BreachReason.TermEnded, row.Organisation?.Id) { Day = first, Limit = first.TryGet(out LocalDate day) ? lastDay(day) : Fact.NotKnown });
    }

    public override void Turns(Row<Appointment> row, in Moment at, TurningDays days)
    {
        DayFact first = Appointments.FirstDay.Of(row, at);
        foreach (LocalDate? day in (ReadOnlySpan<LocalDate?>)[first.Earliest, first.Latest])
        {
            if (day is { } known)
            {
                days.Add(lastDay(known).PlusDays(1));
            }
        }
    }

    public override void Mend(Row<Appointment> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(Appointments.FirstDay.Code, row.Organisation?.Id, [at.On]));
}
