namespace Overenskommelse.Norms;

/// <summary>
/// Whether the term of an appointment is out and somebody of the same side has been appointed to the office after it: an office is taken over side by side.
/// No term runs of an appointment without a day, so nobody takes over from it.
/// </summary>
internal sealed class IsTakenOver(OfficeId office, Test<Appointment> inTerm) : Test<Appointment>
{
    private static readonly Sector[] Sides = Enum.GetValues<Sector>();

    private readonly Source<Appointment> _others = Appointments.To(office).Source;

    public override FactAreas Reads => FactAreas.Offices | FactAreas.Organisations;

    public override Phrase Says => field ??= new("appointment.taken-over");

    public override Truth Of(Row<Appointment> row, in Moment at)
    {
        Truth isOut = row.IsBlank ? Truth.Unknown : Appointments.FirstDay.Of(row, at).IsNone ? Truth.No : !inTerm.Of(row, at);
        return isOut.IsNo ? isOut : isOut & HasSuccessor(row, at);
    }

    /// <summary>A term that began later is out no earlier.</summary>
    internal override Truth OfOneLater(Row<Appointment> row, in Moment at) => inTerm.Of(row, at).IsYes ? Truth.No : Truth.Unknown;

    public override void Ask(Row<Appointment> row, in Moment at, Questions ask)
    {
        (LocalDate from, LocalDate to) = Appointments.FirstDay.Bounds(row, at);
        if (MayLackOneAfter(from, at))
        {
            _others.AskForOthers(at, ask);
        }

        ask.If(inTerm, row, at);
        AskSide(row, at, ask);
        foreach (Row<Appointment> other in _others.Rows(at))
        {
            (LocalDate otherFrom, LocalDate otherTo) = Appointments.FirstDay.Bounds(other, at);
            if (!ReferenceEquals(other, row) && otherTo > from && otherFrom <= at.On && !AppointmentsOfOneDay.IsRepeated(other, at))
            {
                AskSide(other, at, ask);
                AppointmentsOfOneDay.Ask(other, at, ask);
                Appointments.FirstDay.Ask(other, at, ask, from, Next(from), to, Next(to), at.On, at.On.PlusDays(1));
                Appointments.FirstDay.Ask(row, at, ask, Previous(otherFrom), otherFrom, Previous(otherTo), otherTo, at.On.PlusDays(-1), at.On);
            }
        }
    }

    public override void Why(Row<Appointment> row, in Moment at, ICollection<Breach> found) => found.Add(new(new BreachReason(Says.Code), row.Organisation?.Id));

    public override TimeLeft StillPossible(Row<Appointment> row, in Moment at) => at.TimeLeft;

    public override void Turns(Row<Appointment> row, in Moment at, TurningDays days) => inTerm.Turns(row, at, days);

    public override void TurnsElsewhere(in Moment at, TurningDays days)
    {
        foreach (Row<Appointment> other in _others.Rows(at))
        {
            Appointments.InOffice.Turns(other, at, days);
        }
    }

    public override void Mend(Row<Appointment> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(Says.Code, row.Organisation?.Id, []));

    private static LocalDate Next(LocalDate day) => day < LocalDate.MaxIsoValue ? day.PlusDays(1) : day;

    private static LocalDate Previous(LocalDate day) => day > LocalDate.MinIsoValue ? day.PlusDays(-1) : day;

    private static void AskSide(Row<Appointment> row, in Moment at, Questions ask)
    {
        if (!Appointments.Sector.Of(row, at).IsKnown)
        {
            Appointments.Sector.Ask(row, at, ask, [.. Sides]);
        }
    }

    /// <summary>Whether there may be a later one that nobody has told of: one that had ended before the facts were kept, too.</summary>
    private bool MayLackOneAfter(LocalDate from, in Moment at) => !_others.IsComplete(at) || !Recorded.IsSince(Next(from), at);

    private Truth HasSuccessor(Row<Appointment> row, in Moment at)
    {
        if (row.IsBlank)
        {
            return Truth.Unknown;
        }

        Latest latest = at.Scratch.Once(this, at, static (test, in moment) => new Latest(test._others.Rows(moment), moment));
        (LocalDate from, LocalDate to) = Appointments.FirstDay.Bounds(row, at);
        (bool isCertain, bool isPossible) = (true, MayLackOneAfter(from, at));
        foreach (Sector side in Sides)
        {
            if (Appointments.Sector.Of(row, at).Is(side) != false)
            {
                isCertain &= latest.IsCertainlyAfter(to, side);
                isPossible |= latest.IsPossiblyAfter(from, side, row);
            }
        }

        return isCertain ? Truth.Yes : isPossible ? Truth.Unknown : Truth.No;
    }

    /// <summary>The latest first day of each side that has come: for certain; and possibly, the two latest, since one may be the row's own.</summary>
    private sealed class Latest
    {
        private readonly Dictionary<Sector, LocalDate> _certain = [];
        private readonly Dictionary<Sector, (Row<Appointment> Row, LocalDate Day)[]> _possible = [];

        public Latest(ReadOnlySpan<Row<Appointment>> rows, in Moment at)
        {
            foreach (Row<Appointment> row in rows)
            {
                (LocalDate from, LocalDate to) = Appointments.FirstDay.Bounds(row, at);
                Truth counts = AppointmentsOfOneDay.Counts(row, at);
                if (to < from || from > at.On || counts.IsNo || Appointments.Holder.Of(row, at).IsNone)
                {
                    continue;
                }

                Fact<Sector> side = Appointments.Sector.Of(row, at);
                foreach (Sector each in Sides)
                {
                    if (side.Is(each) != false)
                    {
                        AddPossible(each, row, LocalDate.Min(to, at.On));
                    }
                }

                if (to <= at.On && counts.IsYes && side.TryGet(out Sector known) && (!_certain.TryGetValue(known, out LocalDate latest) || from > latest))
                {
                    _certain[known] = from;
                }
            }
        }

        public bool IsCertainlyAfter(LocalDate day, Sector side) => _certain.TryGetValue(side, out LocalDate latest) && latest > day;

        public bool IsPossiblyAfter(LocalDate day, Sector side, Row<Appointment> than) =>
            _possible.TryGetValue(side, out (Row<Appointment> Row, LocalDate Day)[]? latest) && Array.Exists(latest, each => !ReferenceEquals(each.Row, than) && each.Day > day);

        private void AddPossible(Sector side, Row<Appointment> row, LocalDate day)
        {
            IEnumerable<(Row<Appointment> Row, LocalDate Day)> all = _possible.TryGetValue(side, out (Row<Appointment> Row, LocalDate Day)[]? some) ? [.. some, (row, day)] : [(row, day)];
            _possible[side] = [.. all.OrderByDescending(each => each.Day).Take(2)];
        }
    }
}
