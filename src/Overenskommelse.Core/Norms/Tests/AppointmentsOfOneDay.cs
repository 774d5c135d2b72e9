using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Norms;

/// <summary>
/// What one person was appointed to an office by more than once from one day, such as for both sides. Which of them counts, nothing among the facts tells,
/// and neither an order nor a name may: it is asked, and filled in. Those that are alike in all that is told are one.
/// </summary>
internal sealed class AppointmentsOfOneDay
{
    private readonly Dictionary<Row<Appointment>, List<Row<Appointment>>> _with = [];
    private readonly List<Row<Appointment>> _held = [];
    private readonly HashSet<Row<Appointment>> _inDoubt = [];
    private readonly HashSet<Row<Appointment>> _repeated = [];

    private AppointmentsOfOneDay(OfficeRows office, in Moment at)
    {
        HashSet<Appointment> told = [];
        Dictionary<(PersonId, LocalDate), List<Row<Appointment>>> all = [];
        foreach (Row<Appointment> row in office.Appointments)
        {
            (LocalDate from, LocalDate to) = AppointmentThatCounts.SinceWhen(row, at);
            if (row.Fact.Holder.TryGet(out _) && !told.Add(row.Fact))
            {
                _repeated.Add(row);
                continue;
            }

            if (!Appointments.InOffice.Of(row, at).MayBeYes)
            {
                continue;
            }

            _held.Add(row);
            if (!Appointments.Holder.Of(row, at).TryGet(out PersonId? person) || from != to)
            {
                _inDoubt.Add(row);
            }
            else if (!all.TryAdd((person, from), [row]))
            {
                all[(person, from)].Add(row);
            }
        }

        foreach (List<Row<Appointment>> those in all.Values.Where(those => those.Count > 1))
        {
            those.ForEach(row => _with[row] = those);
        }
    }

    /// <summary>Whether it is alike in all that is told to one of the same person that stands before it.</summary>
    public static bool IsRepeated(Row<Appointment> row, in Moment at) => At(row, at)._repeated.Contains(row);

    /// <summary>Whether an appointment is the one of its day that counts; where there is no other it is, and where another may turn out to be of its day it may not be.</summary>
    public static Truth Counts(Row<Appointment> row, in Moment at)
    {
        AppointmentsOfOneDay known = At(row, at);
        Truth counts = known._repeated.Contains(row) ? Truth.No
            : known._with.GetValueOrDefault(row) is not { } those ? Truth.Yes
            : at.Supposed is { } supposed && (Chosen(supposed, those[0]) ?? Chosen(supposed, row.Within!)) is { } chosen && those.Contains(chosen) ? Truth.Of(ReferenceEquals(chosen, row))
            : Truth.Unknown;
        return counts.IsYes && known.OthersOfItsDay(row, at).Any() ? Truth.Unknown : counts;
    }

    /// <summary>Asks which of its day counts, if there is any other; where there may turn out to be one, that is thought through.</summary>
    public static void Ask(Row<Appointment> row, in Moment at, Questions ask)
    {
        AppointmentsOfOneDay known = At(row, at);
        if (known._with.GetValueOrDefault(row) is { } those)
        {
            MissingFact which = new(FactKind.WhichAppointment, row.Within!, at.Clause.KnownBy) { Day = Appointments.FirstDay.Of(row, at) };
            ask.Add(which, typeof(AppointmentsOfOneDay), those[0], those);
        }

        if (known.OthersOfItsDay(row, at).ToArray() is [_, ..] others)
        {
            ask.Foresee(typeof(AppointmentsOfOneDay), row.Within!, others.Prepend(row));
            Namesakes.AskWho([row, .. others], at, ask);
            (LocalDate from, LocalDate to) = AppointmentThatCounts.SinceWhen(row, at);
            foreach (Row<Appointment> other in others)
            {
                (LocalDate otherFrom, LocalDate otherTo) = AppointmentThatCounts.SinceWhen(other, at);
                Appointments.FirstDay.Ask(row, at, ask, otherFrom, otherTo);
                Appointments.FirstDay.Ask(other, at, ask, from, to);
            }
        }
    }

    private static Row<Appointment>? Chosen(Supposed supposed, object of) =>
        supposed.TryGet(typeof(AppointmentsOfOneDay), of, out object? chosen) ? (Row<Appointment>)chosen : null;

    /// <summary>Those that may turn out to be of its person and its day: what is in doubt of them or of itself has to be told first.</summary>
    private IEnumerable<Row<Appointment>> OthersOfItsDay(Row<Appointment> row, Moment at) =>
        (_inDoubt.Contains(row) ? _held : (IReadOnlyCollection<Row<Appointment>>)_inDoubt).Where(other => !ReferenceEquals(other, row) && MayBeOfOneDay(other, row, at));

    private static bool MayBeOfOneDay(Row<Appointment> one, Row<Appointment> other, in Moment at)
    {
        (LocalDate from, LocalDate to) = AppointmentThatCounts.SinceWhen(one, at);
        (LocalDate from2, LocalDate to2) = AppointmentThatCounts.SinceWhen(other, at);
        Fact<PersonId> holder = Appointments.Holder.Of(other, at);
        return from <= to2 && from2 <= to && !(holder.TryGet(out PersonId? person) && Appointments.Holder.Of(one, at).Is(person) == false);
    }

    private static AppointmentsOfOneDay At(Row<Appointment> row, in Moment at) =>
        at.Scratch.Once(typeof(AppointmentsOfOneDay), at.Compact.Rows.Office((OfficeId)row.Within!)!, at, static (_, office, in moment) => new AppointmentsOfOneDay(office, moment));
}
