namespace Overenskommelse.Norms;

/// <summary>
/// Whether it is so of the appointment by which somebody is in office: the latest that holds, and of two from one day the first by organisation and
/// appointer. Where it is not known which that is, whether it is so whichever it is.
/// </summary>
internal sealed class ByAppointment(Test<Appointment> test) : Test<Holder<Appointment>>
{
    public override FactAreas Reads => test.Reads | FactAreas.Offices;

    public override Phrase Says => field ??= new("by-appointment", [test.Says]);

    public override Truth Of(Row<Holder<Appointment>> row, in Moment at)
    {
        if (row.IsBlank)
        {
            return test.Of(Row<Appointment>.Blank, at);
        }

        Truth whichever = row.Fact.MayHaveOthers ? Truth.Unknown : default;
        ReadOnlySpan<Row<Appointment>> rows = row.Fact.Rows;
        for (int place = 0; place < rows.Length; place++)
        {
            if (MayCount(rows, place, at))
            {
                whichever = Truth.Either(whichever, test.Of(rows[place], at));
            }
        }

        return whichever == default ? Truth.No : whichever;
    }

    public override void Ask(Row<Holder<Appointment>> row, in Moment at, Questions ask)
    {
        if (row.IsBlank)
        {
            ask.If(test, Row<Appointment>.Blank, at);
            return;
        }

        ReadOnlySpan<Row<Appointment>> rows = row.Fact.Rows;
        if (row.Fact.MayHaveOthers)
        {
            ask.Add(new(FactKind.OfficeDays, row.Within!, at.Clause.KnownBy));
        }

        for (int place = 0; place < rows.Length; place++)
        {
            if (!MayCount(rows, place, at))
            {
                continue;
            }

            ask.If(test, rows[place], at);
            AskDays(rows, place, at, ask);
        }
    }

    /// <summary>Of the appointment that counts; where it is not known which, of the latest that certainly holds.</summary>
    public override void Why(Row<Holder<Appointment>> row, in Moment at, ICollection<Breach> found)
    {
        ReadOnlySpan<Row<Appointment>> rows = row.Fact.Rows;
        int chosen = 0;
        for (int place = 0; place < rows.Length; place++)
        {
            chosen = MayCount(rows, place, at) && (Appointments.InOffice.Of(rows[place], at).IsYes || !MayCount(rows, chosen, at)) ? place : chosen;
        }

        test.Why(rows[chosen], at, found);
    }

    public override Chance StillPossible(Row<Holder<Appointment>> row, in Moment at) => Chance.No;

    public override void Turns(Row<Holder<Appointment>> row, in Moment at, TurningDays days)
    {
        foreach (Row<Appointment> each in row.Fact.Rows)
        {
            Appointments.InOffice.Turns(each, at, days);
            test.Turns(each, at, days);
        }
    }

    public override void TurnsElsewhere(in Moment at, TurningDays days) => test.TurnsElsewhere(at, days);

    public override void Mend(Row<Holder<Appointment>> row, in Moment at, ICollection<Remedy> remedies)
    {
        foreach (Row<Appointment> each in row.Fact.Rows)
        {
            test.Mend(each, at, remedies);
        }
    }

    /// <summary>Whether this may be the one that counts: it may hold, and no other that certainly holds certainly is later.</summary>
    private static bool MayCount(ReadOnlySpan<Row<Appointment>> rows, int place, in Moment at)
    {
        if (!Appointments.InOffice.Of(rows[place], at).MayBeYes)
        {
            return false;
        }

        for (int other = 0; other < rows.Length; other++)
        {
            if (other != place && TakesPlaceOf(rows, other, place, at).IsYes && Appointments.InOffice.Of(rows[other], at).IsYes)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Which of two counts must not depend on the order they were stated in, so days, organisations and appointers decide.</summary>
    private static Truth TakesPlaceOf(ReadOnlySpan<Row<Appointment>> rows, int other, int place, in Moment at)
    {
        (Appointment one, Appointment two) = (rows[other].Fact, rows[place].Fact);
        if (one == two)
        {
            return Truth.Of(other < place);
        }

        (LocalDate from, LocalDate to) = Appointments.FirstDay.Bounds(rows[other], at);
        (LocalDate from2, LocalDate to2) = Appointments.FirstDay.Bounds(rows[place], at);
        return from > to2 && from <= to && from2 <= to2 ? Truth.Yes
            : to < from2 && from <= to && from2 <= to2 ? Truth.No
            : from == to && from2 == to2 && from == from2 ? Truth.Of(string.CompareOrdinal(Rest(one), Rest(two)) < 0)
            : Truth.Unknown;
    }

    private static string Rest(Appointment appointment) => $"{appointment.Organisation} {appointment.AppointedBy} {appointment.Holder} {appointment.AppointedOn} {appointment.LastDay} {appointment.Key}";

    private static void AskDays(ReadOnlySpan<Row<Appointment>> rows, int place, in Moment at, Questions ask)
    {
        ask.If(Appointments.InOffice, rows[place], at);
        for (int other = 0; other < rows.Length; other++)
        {
            if (other != place && MayCount(rows, other, at) && TakesPlaceOf(rows, other, place, at).IsOpen)
            {
                AskAround(rows[place], rows[other], at, ask);
                AskAround(rows[other], rows[place], at, ask);
            }
        }
    }

    /// <summary>Where no order of the two can be told, there is always something to ask.</summary>
    private static void AskAround(Row<Appointment> row, Row<Appointment> other, in Moment at, Questions ask)
    {
        (LocalDate from, LocalDate to) = Appointments.FirstDay.Bounds(other, at);
        if (from == to)
        {
            Appointments.FirstDay.Ask(row, at, ask, from.PlusDays(-1), from, from.PlusDays(1), at.On);
        }
        else
        {
            Appointments.FirstDay.Ask(row, at, ask, at.On.PlusDays(-1), at.On);
        }

        ask.Add(new(FactKind.OfficeDays, row.Within!, at.Clause.KnownBy));
    }
}
