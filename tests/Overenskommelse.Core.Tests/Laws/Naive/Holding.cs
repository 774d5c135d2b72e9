using Overenskommelse.Laws.Given;

namespace Overenskommelse.Laws.Naive;

/// <summary>NB-14, NB-15, HA-13: who holds an office.</summary>
internal static class Holding
{
    /// <summary>Somebody who was appointed twice from one day was appointed once: whichever it is that counts.</summary>
    private static Outcome Whichever(this Facts facts, OfficeId office, Func<Facts, Outcome> answer)
    {
        List<Appointment> twice = facts.Appointments(office).Known
            .Where(held => held.Holder.IsKnown && held.HeldFrom.IsKnown && facts.InOffice(held) == true)
            .GroupBy(held => (held.Holder, held.HeldFrom)).Select(same => same.Distinct().ToList()).FirstOrDefault(same => same.Count > 1) ?? [];
        List<Outcome> outcomes = [.. twice.Select(one => facts.Without(office, twice.Where(each => each != one)).Whichever(office, answer)).Distinct()];
        return outcomes.Count switch { 0 => answer(facts), 1 => outcomes[0], _ => Outcome.Undetermined };
    }

    private static Facts Without(this Facts facts, OfficeId office, IEnumerable<Appointment> others) => facts with
    {
        All = facts.All with { Offices = facts.All.Offices.Map(each => each.Id == office ? each with { Appointments = each.Appointments.Keeping(each.Appointments.Known.Except(others)) } : each) },
    };

    public static Outcome SharedLeadership(this Facts facts, OfficeId office, GroupId drawnFrom, string? reading)
        => facts.Whichever(office, each => each.LeadershipIsShared(office, drawnFrom, reading));

    private static Outcome LeadershipIsShared(this Facts facts, OfficeId office, GroupId drawnFrom, string? reading)
    {
        Register<Tenure> all = facts.Tenures(office);
        bool? Leads(Tenure tenure) => facts.InOffice(tenure) & !facts.IsTakenOver(tenure, all, Anniversary, reading);
        List<(bool IsNamed, bool? IsIn)> people = [.. all.Known.GroupBy(tenure => tenure.Person)
            .Select(person => (person.First().Of.Holder.IsKnown, person.Some(tenure => Leads(tenure) & !facts.IsSuperseded(tenure, all)) | person.Some(tenure => facts.CertainlyServes(tenure, reading))))];
        bool? tooMany = people.Count(each => each is (true, true)) > 2 ? true : !all.IsComplete || people.Count(each => each.IsIn != false) > 2 ? null : false;
        bool? Sits(Tenure tenure) => facts.Seats(drawnFrom).Some(seat => facts.SitsRegularly(seat) & IsHolderOf(seat, tenure.Of));
        bool? outsider = all.Some(tenure => Leads(tenure) & !facts.IsSuperseded(tenure, all) & !Sits(tenure));
        bool? other = all.Some(tenure => Leads(tenure) & !facts.IsSuperseded(tenure, all) & Sits(tenure) & !facts.Seats(drawnFrom)
            .Some(seat => facts.SitsRegularly(seat) & IsHolderOf(seat, tenure.Of) & facts.OnSameSide(seat, tenure.Of)));

        return facts.OnceAppointed(all, reading, Conclusions.Done(!(tooMany | outsider
            | !facts.SomeHolder(office, Anniversary, reading, held => facts.Comes(held, Sector.CivilSociety))
            | !facts.SomeHolder(office, Anniversary, reading, held => facts.Comes(held, Sector.Public))
            | facts.SomeHolder(office, Anniversary, reading, held => facts.Comes(held, Sector.Neither) | facts.Comes(held, Sector.Private))
            | (other == false ? false : null))));
    }

    public static Outcome AppointedForTerm(this Facts facts, OfficeId office, GroupId by, Func<LocalDate, LocalDate> firstDayAfter, string? reading)
        => facts.Whichever(office, each => each.AreAppointedForTerm(office, by, firstDayAfter, reading));

    private static Outcome AreAppointedForTerm(this Facts facts, OfficeId office, GroupId by, Func<LocalDate, LocalDate> firstDayAfter, string? reading)
    {
        Register<Tenure> all = facts.Tenures(office);
        return facts.OnceAppointed(all, reading, Conclusions.Done(all.Some(tenure => facts.InOffice(tenure) & !facts.IsTakenOver(tenure, all, firstDayAfter, reading))
            & !facts.SomeHolder(office, firstDayAfter, reading, held => !held.AppointedBy.Is(by)
                | (held.HeldFrom.IsNone ? true : held.HeldFrom.TryGet(out var day) ? firstDayAfter(day) <= facts.On : null))));
    }

    /// <summary>For a year from the day the compact took effect, or the group was there, there is time to appoint somebody for the first time.</summary>
    private static Outcome OnceAppointed(this Facts facts, Register<Tenure> all, string? reading, Outcome then)
        => reading == "first-at-once" ? then : all.Some(tenure => (tenure.Of.HeldFrom.IsNone ? false : tenure.Of.HeldFrom.HasCome(facts.On)) | facts.InOffice(tenure)) switch
        {
            true => then,
            null => Outcome.Undetermined,
            false when facts.FirstDays.All(day => day.Latest is { } latest && Anniversary(latest) <= facts.On) => Outcome.Broken,
            false when facts.FirstDays.Any(day => day.Earliest is { } earliest && Anniversary(earliest) > facts.On) => Outcome.Pending,
            false => Outcome.Undetermined,
        };

    /// <summary>The year is out, and somebody of the same side has been appointed since.</summary>
    private static bool? IsTakenOver(this Facts facts, Tenure tenure, Register<Tenure> all, Func<LocalDate, LocalDate> firstDayAfter, string? reading)
        => reading == "left-when-recorded" || tenure.Of.HeldFrom.IsNone ? false
        : IsOut(tenure.Of.HeldFrom, firstDayAfter, facts.On) & all.Some(other => other == tenure || other.Of.Holder.IsNone || other.Of.HeldFrom.IsNone ? false
            : other.Of.HeldFrom.HasCome(facts.On) & IsAfter(other.Of.HeldFrom, tenure.Of.HeldFrom) & facts.OnSameSide(other.Of, tenure.Of));

    /// <summary>Whoever is in office and whose year is not out serves, appointed again since or not.</summary>
    private static bool? CertainlyServes(this Facts facts, Tenure tenure, string? reading)
        => facts.InOffice(tenure) == true && (reading == "left-when-recorded" || (!tenure.Of.HeldFrom.IsNone && IsOut(tenure.Of.HeldFrom, Anniversary, facts.On) == false));

    private static bool? IsOut(DayFact began, Func<LocalDate, LocalDate> firstDayAfter, LocalDate on)
        => began.Latest is { } latest && firstDayAfter(latest) <= on ? true : began.Earliest is { } earliest && firstDayAfter(earliest) > on ? false : null;

    private static bool? IsAfter(DayFact one, DayFact other)
        => one.Earliest > other.Latest ? true : one.Latest <= other.Earliest ? false : null;

    private static bool? OnSameSide(this Facts facts, Appointment one, Appointment other)
        => Enum.GetValues<Sector>().Some(side => facts.Comes(one, side) & facts.Comes(other, side));

    private static bool? OnSameSide(this Facts facts, Seat seat, Appointment held)
        => Enum.GetValues<Sector>().Some(side => facts.SectorOf(seat.For()).Is(side) & facts.Comes(held, side));

    public static LocalDate Anniversary(LocalDate appointed) => appointed.PlusYears(1);

    public static LocalDate NewYear(LocalDate appointed) => new(appointed.Year + 1, 1, 1);

    public static Outcome HeldFrom(this Facts facts, OfficeId office, OrganisationId organisation)
        => facts.Whichever(office, each => Conclusions.Done(
            each.Tenures(office).Some(each.InOffice) & !each.SomeHolder(office, Anniversary, "left-when-recorded", held => !held.Organisation.Is(organisation))));

    private static Register<Tenure> Tenures(this Facts facts, OfficeId office)
        => Registers.Of(facts.Appointments(office).Known.Select((held, place) => new Tenure(held, place)), facts.Appointments(office).IsComplete);

    /// <summary>
    /// Of somebody appointed more than once, only the latest appointment counts; which one that is need not be known when each of them does.
    /// </summary>
    private static bool? SomeHolder(this Facts facts, OfficeId office, Func<LocalDate, LocalDate> firstDayAfter, string? reading, Func<Appointment, bool?> does)
    {
        Register<Tenure> all = facts.Tenures(office);
        bool whichever = all.IsComplete && all.Known.Any(one => facts.InOffice(one) == true && all.Known
            .Where(tenure => IsSame(one, tenure) != false)
            .Every(tenure => !facts.InOffice(tenure) | facts.IsSuperseded(tenure, all) | (!facts.IsTakenOver(tenure, all, firstDayAfter, reading) & does(tenure.Of))) == true);

        return whichever | all.Some(tenure => facts.InOffice(tenure) & !facts.IsSuperseded(tenure, all) & !facts.IsTakenOver(tenure, all, firstDayAfter, reading) & does(tenure.Of));
    }

    private static bool? IsSuperseded(this Facts facts, Tenure tenure, Register<Tenure> all)
        => all.Known.Some(other => IsSame(other, tenure) & facts.InOffice(other) & IsLater(other, tenure)) | (all.IsComplete ? false : null);

    /// <summary>Whoever has no name may be anybody.</summary>
    private static bool? IsSame(Tenure one, Tenure other)
        => one == other ? true : one.Of.Holder.TryGet(out PersonId? person) ? other.Of.Holder.Is(person) : null;

    /// <summary>Of two from one day nothing tells.</summary>
    private static bool? IsLater(Tenure one, Tenure other)
        => one == other ? false
        : one.Of == other.Of ? one.Place < other.Place
        : one.Of.HeldFrom.IsNone ? (other.Of.HeldFrom.IsNone || other.Of.HeldFrom.Earliest is null ? null : false)
        : other.Of.HeldFrom.IsNone ? (one.Of.HeldFrom.Earliest is null ? null : true)
        : one.Of.HeldFrom.Earliest > other.Of.HeldFrom.Latest ? true
        : one.Of.HeldFrom.Latest < other.Of.HeldFrom.Earliest ? false
        : null;

    private static bool? InOffice(this Facts facts, Tenure tenure) => facts.InOffice(tenure.Of);

    private static bool? Comes(this Facts facts, Appointment held, Sector from)
        => held.Organisation.TryGet(out OrganisationId? organisation) ? facts.SectorOf(organisation).Is(from)
        : held.Organisation.IsNone ? from == Sector.Neither
        : null;

    /// <summary>Told by the person alone: somebody may sit for one organisation and lead for another.</summary>
    private static bool? IsHolderOf(Seat seat, Appointment held) => held.Holder.TryGet(out PersonId? person) ? seat.Holder.Is(person) : null;

    private sealed record Tenure(Appointment Of, int Place)
    {
        /// <summary>Whoever has no name is counted as somebody else.</summary>
        public string Person => Of.Holder.TryGet(out PersonId? person) ? $"{person}" : $"{Place}";
    }
}
