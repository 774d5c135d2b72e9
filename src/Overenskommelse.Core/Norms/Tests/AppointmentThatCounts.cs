namespace Overenskommelse.Norms;

/// <summary>Which of several appointments of one person counts: the latest that holds. Of two from one day nothing tells, so it is asked which.</summary>
internal static class AppointmentThatCounts
{
    /// <summary>Those that may be the one that counts.</summary>
    public static Row<Appointment>[] Among(ReadOnlySpan<Row<Appointment>> rows, in Moment at)
    {
        List<Row<Appointment>> those = new(rows.Length);
        for (int place = 0; place < rows.Length; place++)
        {
            if (MayCount(rows, place, at))
            {
                those.Add(rows[place]);
            }
        }

        return [.. those];
    }

    /// <summary>Whether this may be the one that counts: it may hold, it is not told once more, and no other that certainly holds certainly is later.</summary>
    public static bool MayCount(ReadOnlySpan<Row<Appointment>> rows, int place, in Moment at) =>
        Appointments.InOffice.Of(rows[place], at).MayBeYes && !AppointmentsOfOneDay.IsRepeated(rows[place], at) && !IsOvertaken(rows[place], rows, at);

    /// <summary>Whether one of these certainly holds and certainly is later.</summary>
    public static bool IsOvertaken(Row<Appointment> row, ReadOnlySpan<Row<Appointment>> by, in Moment at)
    {
        foreach (Row<Appointment> other in by)
        {
            if (!ReferenceEquals(other, row) && !AppointmentsOfOneDay.IsRepeated(other, at) && TakesPlaceOf(other, row, at).IsYes && Appointments.InOffice.Of(other, at).IsYes)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Asks for the days by which it can be told whether it or another of these is the later; and of those from one day, which of them counts.</summary>
    public static void AskOrder(ReadOnlySpan<Row<Appointment>> rows, Row<Appointment> row, in Moment at, Questions ask)
    {
        AppointmentsOfOneDay.Ask(row, at, ask);
        foreach (Row<Appointment> other in rows)
        {
            if (!ReferenceEquals(other, row) && !AppointmentsOfOneDay.IsRepeated(other, at) && TakesPlaceOf(other, row, at).IsOpen)
            {
                AskAround(row, other, at, ask);
                AskAround(other, row, at, ask);
            }
        }
    }

    private static Truth TakesPlaceOf(Row<Appointment> other, Row<Appointment> row, in Moment at)
    {
        (LocalDate from, LocalDate to) = SinceWhen(other, at);
        (LocalDate from2, LocalDate to2) = SinceWhen(row, at);
        return from > to2 ? Truth.Yes
            : to < from2 ? Truth.No
            : from == to && from2 == to2 ? AppointmentsOfOneDay.Counts(other, at) & !AppointmentsOfOneDay.Counts(row, at)
            : Truth.Unknown;
    }

    /// <summary>What no first day limits comes before whatever has one.</summary>
    public static (LocalDate Earliest, LocalDate Latest) SinceWhen(Row<Appointment> row, in Moment at) =>
        Appointments.FirstDay.Of(row, at).IsNone ? (LocalDate.MinIsoValue, LocalDate.MinIsoValue) : Appointments.FirstDay.Bounds(row, at);

    private static void AskAround(Row<Appointment> row, Row<Appointment> other, in Moment at, Questions ask)
    {
        (LocalDate from, LocalDate to) = SinceWhen(other, at);
        if (from == to)
        {
            Appointments.FirstDay.Ask(row, at, ask, from == LocalDate.MinIsoValue ? [at.On] : [from.PlusDays(-1), from, from.PlusDays(1), at.On]);
        }
        else
        {
            Appointments.FirstDay.Ask(row, at, ask, at.On.PlusDays(-1), at.On);
        }
    }
}
