namespace Overenskommelse.Norms;

/// <summary>
/// Whether it is so of the appointment by which somebody who is in office is so: the latest that holds. Where it is not known which that is, as of two from
/// one day, whether it is so whichever it is; and where it is not known who was appointed, it may be anybody else who was.
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

        Truth? whichever = null;
        if (Namesakes.Of(row, at) is { } namesakes)
        {
            foreach (Row<Appointment> each in namesakes.ThatMayCount(row, at))
            {
                whichever = Either(whichever, OfItOrOneLater(each, row, at));
            }
        }
        else
        {
            ReadOnlySpan<Row<Appointment>> rows = row.Fact.Rows;
            for (int place = 0; place < rows.Length; place++)
            {
                whichever = AppointmentThatCounts.MayCount(rows, place, at) ? Either(whichever, OfItOrOneLater(rows[place], row, at)) : whichever;
            }
        }

        return whichever ?? (Recorded.MayHaveOthers(row, at) ? Truth.Unknown : Truth.No);
    }

    public override void Ask(Row<Holder<Appointment>> row, in Moment at, Questions ask)
    {
        if (row.IsBlank)
        {
            ask.If(test, Row<Appointment>.Blank, at);
            return;
        }

        if (Recorded.MayHaveOthers(row, at))
        {
            ask.Add(new(FactKind.OfficeDays, row.Within!, at.Clause.KnownBy));
        }

        Row<Appointment>[] rows = ThatMayCount(row, at);
        foreach (Row<Appointment> each in rows)
        {
            ask.If(test, each, at);
            ask.If(Appointments.InOffice, each, at);
            AppointmentThatCounts.AskOrder(rows, each, at, ask);
        }

        if (rows.Length > 1 || Recorded.MayHaveOthers(row, at))
        {
            Namesakes.AskWho(rows, at, ask);
        }
    }

    /// <summary>Of the appointment that counts; where it is not known which, of each that certainly holds and may be the one.</summary>
    public override void Why(Row<Holder<Appointment>> row, in Moment at, ICollection<Breach> found)
    {
        List<Breach> those = [];
        ReadOnlySpan<Row<Appointment>> rows = row.Fact.Rows;
        for (int place = 0; place < rows.Length; place++)
        {
            if (AppointmentThatCounts.MayCount(rows, place, at) && Appointments.InOffice.Of(rows[place], at).IsYes)
            {
                test.Why(rows[place], at, those);
            }
        }

        if (those.Count == 0)
        {
            test.Why(ThatMayCount(row, at) is [var first, ..] ? first : rows[0], at, those);
        }

        foreach (Breach breach in those.Distinct())
        {
            found.Add(breach);
        }
    }

    /// <summary>Whether it can, whichever counts; of one that nobody has told of, nothing is known.</summary>
    public override TimeLeft StillPossible(Row<Holder<Appointment>> row, in Moment at)
    {
        Answer whichever = row.IsBlank || Recorded.MayHaveOthers(row, at) ? new(Outcomes.Pending | Outcomes.Broken) : new(Outcomes.None);
        foreach (Row<Appointment> each in row.IsBlank ? [] : ThatMayCount(row, at))
        {
            whichever = whichever.Either(test.StillPossible(each, at).Answer);
        }

        return whichever.May == Outcomes.None ? TimeLeft.No : TimeLeft.Of(whichever);
    }

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

    /// <summary>Whether it is so of the appointment; and of a later one of theirs, where the list may lack it.</summary>
    private Truth OfItOrOneLater(Row<Appointment> each, Row<Holder<Appointment>> row, in Moment at)
    {
        Truth of = test.Of(each, at);
        return Recorded.MayHaveOthers(row, at) ? Truth.Either(of, test.OfOneLater(each, at)) : of;
    }

    private static Truth Either(Truth? some, Truth other) => some is { } known ? Truth.Either(known, other) : other;

    private static Row<Appointment>[] ThatMayCount(Row<Holder<Appointment>> row, in Moment at) =>
        Namesakes.Of(row, at)?.ThatMayCount(row, at) ?? AppointmentThatCounts.Among(row.Fact.Rows, at);
}
