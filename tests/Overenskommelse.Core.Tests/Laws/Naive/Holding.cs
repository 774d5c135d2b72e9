namespace Overenskommelse.Laws.Naive;

/// <summary>NB-14, NB-15, HA-13: who holds an office.</summary>
internal static class Holding
{
    public static Outcome SharedLeadership(this Facts facts, OfficeId office, GroupId drawnFrom)
    {
        Register<Tenure> all = facts.Tenures(office);
        List<(bool IsNamed, bool? IsIn)> people = [.. all.Known.GroupBy(tenure => tenure.Person).Select(person => (person.First().Of.Holder.IsKnown, person.Some(facts.InOffice)))];
        bool? tooMany = people.Count(each => each is (true, true)) > 2 ? true : !all.IsComplete || people.Count(each => each.IsIn != false) > 2 ? null : false;
        bool? outsider = all.Some(tenure => facts.InOffice(tenure) & !facts.Seats(drawnFrom)
            .Some(seat => facts.SitsRegularly(seat) & IsHolderOf(seat, tenure.Of)));

        return Conclusions.Done(!(tooMany | outsider
            | !facts.SomeHolder(office, held => facts.Comes(held, Sector.CivilSociety))
            | !facts.SomeHolder(office, held => facts.Comes(held, Sector.Public))
            | facts.SomeHolder(office, held => facts.Comes(held, Sector.Neither))));
    }

    public static Outcome AppointedYearly(this Facts facts, OfficeId office, GroupId by, Func<LocalDate, LocalDate> firstDayAfter)
        => Conclusions.Done(facts.Tenures(office).Some(facts.InOffice)
            & !facts.SomeHolder(office, held => !held.AppointedBy.Is(by)
                | (held.HeldFrom.IsNone ? true : held.HeldFrom.TryGet(out var day) ? firstDayAfter(day) <= facts.On : null)));

    public static LocalDate Anniversary(LocalDate appointed) => appointed.PlusYears(1);

    public static LocalDate NewYear(LocalDate appointed) => new(appointed.Year + 1, 1, 1);

    public static Outcome HeldFrom(this Facts facts, OfficeId office, OrganisationId organisation)
        => Conclusions.Done(facts.Tenures(office).Some(facts.InOffice) & !facts.SomeHolder(office, held => !held.Organisation.Is(organisation)));

    private static Register<Tenure> Tenures(this Facts facts, OfficeId office)
        => Given.Registers.Of(facts.Appointments(office).Known.Select((held, place) => new Tenure(held, place)), facts.Appointments(office).IsComplete);

    /// <summary>
    /// Of somebody appointed more than once, only the latest appointment counts; which one that is need not be known when each of them does.
    /// </summary>
    private static bool? SomeHolder(this Facts facts, OfficeId office, Func<Appointment, bool?> does)
    {
        Register<Tenure> all = facts.Tenures(office);
        bool whichever = all.IsComplete && all.Known.Any(one => facts.InOffice(one) == true && all.Known
            .Where(tenure => IsSame(one, tenure) != false)
            .Every(tenure => !facts.InOffice(tenure) | facts.IsSuperseded(tenure, all) | does(tenure.Of)) == true);

        return whichever | all.Some(tenure => facts.InOffice(tenure) & !facts.IsSuperseded(tenure, all) & does(tenure.Of));
    }

    private static bool? IsSuperseded(this Facts facts, Tenure tenure, Register<Tenure> all)
        => all.Known.Some(other => IsSame(other, tenure) & facts.InOffice(other) & IsLater(other, tenure)) | (all.IsComplete ? false : null);

    /// <summary>Whoever has no name may be anybody.</summary>
    private static bool? IsSame(Tenure one, Tenure other)
        => one == other ? true : one.Of.Holder.TryGet(out PersonId? person) ? other.Of.Holder.Is(person) : null;

    /// <summary>Of two from one day, the first by organisation and appointer; of two equal ones, any.</summary>
    private static bool? IsLater(Tenure one, Tenure other)
        => one == other ? false
        : one.Of == other.Of ? one.Place < other.Place
        : one.Of.HeldFrom.IsNone && !other.Of.HeldFrom.IsNone ? (other.Of.HeldFrom.Earliest is null ? null : false)
        : other.Of.HeldFrom.IsNone && !one.Of.HeldFrom.IsNone ? (one.Of.HeldFrom.Earliest is null ? null : true)
        : one.Of.HeldFrom.IsNone ? IsFirstByName(one.Of, other.Of)
        : one.Of.HeldFrom.Earliest > other.Of.HeldFrom.Latest ? true
        : one.Of.HeldFrom.Latest < other.Of.HeldFrom.Earliest ? false
        : one.Of.HeldFrom.TryGet(out var day) && other.Of.HeldFrom.Is(day) == true ? IsFirstByName(one.Of, other.Of) : null;

    private static bool IsFirstByName(Appointment one, Appointment other)
        => string.CompareOrdinal($"{one.Organisation} {one.AppointedBy} {one.Holder} {one.AppointedOn} {one.LastDay} {one.Key}", $"{other.Organisation} {other.AppointedBy} {other.Holder} {other.AppointedOn} {other.LastDay} {other.Key}") < 0;

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
