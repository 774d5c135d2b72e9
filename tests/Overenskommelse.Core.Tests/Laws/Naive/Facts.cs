using Overenskommelse.Laws.Given;

namespace Overenskommelse.Laws.Naive;

/// <summary>What the facts say of the day asked about, looked up by going through all of them every time.</summary>
internal sealed record Facts(CompactFacts All, LocalDate On)
{
    /// <summary>A compact that does not say since when it is in force is taken to be.</summary>
    public bool InForceOn(LocalDate day) => All.InForceFrom.HasBegun(day) != false && All.LastDay.HasNotEnded(day) != false && Groups.All(group => day.IsWithin(group.FirstDay, group.LastDay) != false);

    /// <summary>The groups that a sentence is about: what it asks is asked in their life, too.</summary>
    public GroupId[] OfGroups { get; init; } = [];

    private IEnumerable<Group> Groups => All.Groups.Known.Where(group => OfGroups.Contains(group.Id));

    private bool? GroupsExist => Groups.ToList().Every(Exists);

    /// <summary>Where a group may have ceased, there may be nothing to ask.</summary>
    public Outcome UnlessItsGroupHasCeased(Outcome outcome) => outcome == Outcome.NotApplicable || GroupsExist == true ? outcome : Outcome.Undetermined;

    /// <summary>A group that is not named may have anything.</summary>
    public Register<T> Of<T>(GroupId id, Func<Group, Register<T>> list)
        where T : notnull
        => All.Groups.Known.Where(group => group.Id == id).Select(list).DefaultIfEmpty(Fact.NotKnown).First();

    /// <summary>Nobody sits in a group that has ceased. Where that is not known, those who would sit there may or may not.</summary>
    public Register<Seat> Seats(GroupId id) => Of(id, group => Exists(group) switch
    {
        true => group.Seats,
        false => Fact.None,
        null => group.Seats.Keeping(group.Seats.Known.Where(seat => Sits(seat) != false).Select(seat => seat with { FirstDay = Fact.NotKnown, LastDay = Fact.NotKnown })),
    });

    public bool? Exists(Group group) => On.IsWithin(group.FirstDay, group.LastDay);

    public Register<Appointment> Appointments(OfficeId id)
        => All.Offices.Known.Where(office => office.Id == id).Select(office => office.Appointments)
            .DefaultIfEmpty(Fact.NotKnown).First();

    /// <summary>Whether an organisation is of a party. One whose side is known is of no party of another side.</summary>
    public bool? IsOf(OrganisationId id, PartyId party)
        => PartyOf(id).IsKnown ? PartyOf(id).Is(party)
            : SectorOf(id).TryGet(out Sector sector) && All.Parties.Known.Any(each => each.Id == party && each.Sector.Is(sector) == false) ? false
            : null;

    public Fact<PartyId> PartyOf(OrganisationId id) => All.Organisations.Known.Single(organisation => organisation.Id == id).Party;

    /// <summary>Its own, or that of its party.</summary>
    public Fact<Sector> SectorOf(OrganisationId id)
    {
        Fact<Sector> own = All.Organisations.Known.Single(organisation => organisation.Id == id).Sector;
        return own.IsKnown ? own : All.Parties.Known.Where(party => PartyOf(id).Is(party.Id) == true).Select(party => party.Sector).FirstOrDefault();
    }

    /// <summary>Nobody sits in a vacant seat.</summary>
    public bool? Sits(Seat seat) => On.IsWithin(seat.FirstDay, seat.LastDay) & !seat.Holder.IsNone;

    public bool? SitsRegularly(Seat seat) => Sits(seat) & seat.Kind.Is(SeatKind.Regular);

    /// <summary>Joined from the day it signs to its last day, both included, each time that it did. Whatever is told of it is all there is.</summary>
    public bool? HadJoined(OrganisationId id, LocalDate day)
        => Signatories(id) is { Count: > 0 } times ? times.Aggregate((bool?)false, (had, time) => had | (day.IsWithin(time.SignedOn, time.LastDay) & !time.SignedOn.IsNone))
        : All.Signatories.IsComplete ? false : null;

    public List<Signatory> Signatories(OrganisationId id) => [.. All.Signatories.Known.Where(signatory => signatory.Organisation == id)];

    public bool? InOffice(Appointment held) => On.IsWithin(held.HeldFrom, held.LastDay) & !held.Holder.IsNone;

    /// <summary>One that was called may have been held, once its day has come.</summary>
    public bool? HeldBetween(Meeting meeting, LocalDate first, LocalDate last)
        => meeting.Day.HasCome(On) & meeting.Day.HasCome(last) & !meeting.Day.HasCome(first.PlusDays(-1)) & InLife(meeting.Day) & Held(meeting);

    /// <summary>Nothing counts that is from before the compact took effect, or from before there was the group.</summary>
    public bool? InLife(DayFact day) => NotBefore(day, All.InForceFrom.Earliest) & Groups.ToList().Every(group => group.FirstDay.IsNone ? true
        : NotBefore(day, group.FirstDay.Latest) == true ? true : NotBefore(day, group.FirstDay.Earliest) == false ? false : null);

    private static bool? NotBefore(DayFact day, LocalDate? first) => first is { } known ? !day.HasCome(known.PlusDays(-1)) : true;

    /// <summary>The day the compact took effect, and the first of each group that the sentence is about and that has not always been there.</summary>
    public List<DayFact> FirstDays => [.. Groups.Select(group => group.FirstDay).Append(All.InForceFrom).Where(day => !day.IsNone)];

    public bool? HeldIn(Meeting meeting, int year) => HeldBetween(meeting, new(year, 1, 1), new(year, 12, 31));

    public static bool? Held(Meeting meeting)
        => meeting.Status.Is(MeetingStatus.Held) == true ? true : meeting.Status.Is(MeetingStatus.Cancelled) == true ? false : null;

    public bool InForceAllThrough(int year) => InForceOn(new(year, 1, 1)) && InForceOn(new(year, 12, 31));

    /// <summary>Of a year that is over, what is asked for is not known as long as it is not known whether the compact was in force all through it.</summary>
    public Outcome UnlessNotMeasured(int year, Outcome measured)
        => !IsOpen(year) && measured != Outcome.NotApplicable && !WasInForceAllThroughForSure(year) && InForceAllThrough(year) ? Outcome.Undetermined
        : UnlessNotAnsweredFor(new(year, 12, 31), measured);

    /// <summary>What the compact, or a group, did not live to see the end of is not answered for; where that is not known, neither is what was asked for.</summary>
    public Outcome UnlessNotAnsweredFor(LocalDate last, Outcome outcome)
        => last >= On ? UnlessItsGroupHasCeased(outcome)
        : outcome != Outcome.NotApplicable && MayNotHaveBeenThereOn(last) ? Outcome.Undetermined : outcome;

    private bool MayNotHaveBeenThereOn(LocalDate day)
        => (All.LastDay.HasNotEnded(On) == false && All.LastDay.HasNotEnded(day) == null)
            || Groups.Any(group => group.FirstDay.HasBegun(day) == null || (Exists(group) != true && group.LastDay.HasNotEnded(day) == null));

    private bool WasInForceAllThroughForSure(int year)
        => All.InForceFrom.HasBegun(new(year, 1, 1)) == true && (All.LastDay.HasNotEnded(On) != false || All.LastDay.HasNotEnded(new(year, 12, 31)) == true)
            && Groups.All(group => group.FirstDay.HasBegun(new(year, 1, 1)) == true && (Exists(group) == true || group.LastDay.HasNotEnded(new(year, 12, 31)) == true));

    public bool IsOpen(int year) => On.Year <= year;
}
