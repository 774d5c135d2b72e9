using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Norms;

/// <summary>
/// What one person was appointed to an office by more than once from one day, such as for both sides. Which of them counts, nothing among the facts tells,
/// and neither an order nor a name may: it is asked, and filled in. Those that are alike in all that is told are one.
/// </summary>
internal sealed class AppointmentsOfOneDay
{
    private readonly Dictionary<Row<Appointment>, List<Row<Appointment>>> _with = [];
    private readonly Dictionary<LocalDate, List<Row<Appointment>>> _unnamed = [];
    private readonly HashSet<Row<Appointment>> _repeated = [];

    private AppointmentsOfOneDay(OfficeRows office, in Moment at)
    {
        Dictionary<(PersonId, LocalDate), List<Row<Appointment>>> all = [];
        foreach (Row<Appointment> row in office.Appointments)
        {
            (LocalDate from, LocalDate to) = AppointmentThatCounts.SinceWhen(row, at);
            if (from != to || !Appointments.InOffice.Of(row, at).MayBeYes)
            {
                continue;
            }

            if (!Appointments.Holder.Of(row, at).TryGet(out PersonId? person))
            {
                Add(_unnamed, from, row);
            }
            else if (all.TryGetValue((person, from), out List<Row<Appointment>>? those) && those.Exists(each => each.Fact == row.Fact))
            {
                _repeated.Add(row);
            }
            else
            {
                Add(all, (person, from), row);
            }
        }

        foreach (List<Row<Appointment>> those in all.Values.Where(those => those.Count > 1))
        {
            those.ForEach(row => _with[row] = those);
        }
    }

    /// <summary>Whether an appointment is the one of its day that counts; where there is no other it is.</summary>
    public static Truth Counts(Row<Appointment> row, in Moment at)
    {
        AppointmentsOfOneDay known = At(row, at);
        return known._repeated.Contains(row) ? Truth.No
            : known._with.GetValueOrDefault(row) is not { } those ? Truth.Yes
            : at.Supposed is { } supposed && (Chosen(supposed, those[0]) ?? Chosen(supposed, Day(row, at))) is { } chosen && those.Contains(chosen) ? Truth.Of(ReferenceEquals(chosen, row))
            : Truth.Unknown;
    }

    /// <summary>Asks which of its day counts, if there is any other; where there may turn out to be one, that is thought through.</summary>
    public static void Ask(Row<Appointment> row, in Moment at, Questions ask)
    {
        AppointmentsOfOneDay known = At(row, at);
        if (known._with.GetValueOrDefault(row) is { } those)
        {
            MissingFact which = new(FactKind.WhichAppointment, row.Within!, at.Clause.KnownBy) { Day = Appointments.FirstDay.Of(row, at).Exact };
            ask.Add(which, typeof(AppointmentsOfOneDay), those[0], those);
        }
        else if (known._unnamed.TryGetValue(Day(row, at), out List<Row<Appointment>>? unnamed))
        {
            ask.Foresee(typeof(AppointmentsOfOneDay), Day(row, at), [row, .. unnamed]);
        }
    }

    private static Row<Appointment>? Chosen(Supposed supposed, object of) =>
        supposed.TryGet(typeof(AppointmentsOfOneDay), of, out object? chosen) ? (Row<Appointment>)chosen : null;

    private static LocalDate Day(Row<Appointment> row, in Moment at) => AppointmentThatCounts.SinceWhen(row, at).Earliest;

    private static void Add<TKey>(Dictionary<TKey, List<Row<Appointment>>> to, TKey key, Row<Appointment> row)
        where TKey : notnull
    {
        if (!to.TryAdd(key, [row]))
        {
            to[key].Add(row);
        }
    }

    private static AppointmentsOfOneDay At(Row<Appointment> row, in Moment at) =>
        at.Scratch.Once(typeof(AppointmentsOfOneDay), at.Compact.Rows.Office((OfficeId)row.Within!)!, at, static (_, office, in moment) => new AppointmentsOfOneDay(office, moment));
}
