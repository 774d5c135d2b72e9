using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Norms;

/// <summary>A norm reads aloud in a debugger: what it asks for, of what.</summary>
public sealed class SaysTests
{
    private static readonly Population<Seat> Sitting = Seats.In(Given.Panel).That(Seats.Regular);
    private static readonly Population<Appointment> Chairs = Appointments.To(Given.Chair);
    private static readonly Population<Nomination> Nominated = Nominations.To(Given.Panel);
    private static readonly Population<Meeting> Met = Meetings.Of(null, MeetingKind.Annual);
    private static readonly Number Few = Number.Of(Seats.In(Given.Panel));
    private static readonly Norm Judged = new ByJudgement(Given.Norm);

    public static TheoryData<string> Norms => [.. Table.Keys];

    private static Dictionary<string, Norm> Table { get; } = new()
    {
        ["each(seats-of(panel), and(seat.current, seat.kind.in([seat-kind.regular])))"] = new Each<Seat>(Seats.In(Given.Panel), Seats.Held & Seats.Kind.Is(SeatKind.Regular)),
        ["each(seats-of(panel), or(not(seat.joined), seat.party.in([region-norrbotten, lansstyrelsen-norrbotten])))"] = new Each<Seat>(Seats.In(Given.Panel), !Seats.HasJoined | Seats.Party.In(Given.Region, Given.County)),
        ["each-by(seats-of(panel), seat.capacity.stated, seat.first-day, P30D)"] = new Each<Seat>(Seats.In(Given.Panel), Seats.Capacity.IsStated).By(Seats.FirstDay, Period.FromDays(30)),
        ["each(that(signatories, signatory.current), signatory.has-contact)"] = new Each<Signatory>(Signatories.ThatArePart, Signatories.HaveContact),
        ["each(that(working-groups-of(panel), group.current), group.question.known)"] = new Each<Group>(WorkingGroups.Of(Given.Panel), WorkingGroups.Question.IsKnown),
        ["each(holders-of(chair), has(that(seats-of(panel), and(seat.current, seat.kind.in([seat-kind.regular]))), holder.person=seat.holder))"] = new Each<Holder<Appointment>>(Holders.Of(Given.Chair), Holders.SitIn(Given.Panel)),
        ["each(members-of(panel), one-of-theirs(and(seat.current, seat.kind.in([seat-kind.regular]))))"] = new Each<Holder<Seat>>(Members.Of(Given.Panel), Members.Sit(Seats.Regular)),
        ["each(that(reports-to(council), and(report.to.in([council]), report.from.in([panel]))), report.about.stated)"] = new Each<ForumReport>(Reports.Between(Given.Panel, Given.Council), Reports.About.IsStated),
        ["each(that(decisions-of(council), decision.by.in([council])), decision.day.has-come)"] = new Each<Decision>(Decisions.Of(Given.Council), Decisions.Day.HasCome),
        ["each(meetings-of(panel, group), and(meeting.attended.includes(region-norrbotten), meeting.matters.includes(matter)))"] = new Each<Meeting>(Meetings.Of(Given.Panel, MeetingKind.Group), Meetings.AttendedBy(Given.Region) & Meetings.DealtWith(new("matter"))),
        ["each(nominations-to(panel), nomination.joined)"] = new Each<Nomination>(Nominated, Nominations.FromJoined),
        ["at-least(count(seats-of(panel)), number(4))"] = new Count(Few, atLeast: 4),
        ["at-most(count(seats-of(panel)), number(4))"] = new Count(Few, atMost: 4),
        ["at-least.at-most(count(seats-of(panel)), number(2), number(4))"] = new Count(Few, atLeast: 2, atMost: 4),
        ["more-than(count(seats-of(panel)), number(4))"] = new Count(Few, moreThan: 4),
        ["fewer-than(count(seats-of(panel)), number(4))"] = new Count(Few, fewerThan: 4),
        ["more-than.fewer-than(count(seats-of(panel)), number(2), number(4))"] = new Count(Few, moreThan: 2, fewerThan: 4),
        ["at-least(count(that(seats-of(panel), and(seat.current, seat.kind.in([seat-kind.regular])))), share(1, 2, count(seats-of(panel))))"] = new Count(Number.Of(Sitting), atLeast: Few.Share(1, 2)),
        ["at-least(count(that(seats-of(panel), seat.joined)), number(1))"] = new Count(Number.Of(Seats.In(Given.Panel)).OfWhich(Seats.HasJoined), atLeast: 1),
        ["at-least(sum(meetings(annual), organisations), number(10))"] = new Count(Number.Sum(Met, Meetings.OrganisationsAttending, Unit.Organisations), atLeast: 10),
        ["at-least(plus(largest(meetings(annual), meeting.organisations-attending), 1), number(10))"] = new Count(Number.Largest(Met, Meetings.OrganisationsAttending, Unit.Organisations) + 1, atLeast: 10),
        ["at-least(different(nominations-to(panel), nominees), number(1))"] = new Count(Number.Different(Nominated, Nominations.Nominee, new("nominees")), atLeast: 1),
        ["balanced(seats-of(panel), seat.sector, equal-sides)"] = new Balanced<Seat>(Seats.In(Given.Panel), SideList.By(Seats.Sector), Balance.Equal),
        ["most(nominations-to(panel), nomination.joined, those(nomination.nominee, nominations-to(panel), nomination.nominee))"] = new Most<Nomination>(Nominated, Nominations.FromJoined, NumberOf.WithSame(Nominations.Nominee, Nominated, Nominations.Nominee), new("more")),
        ["consecutive(appointments-to(chair), appointment.first-day.year, appointment.first-day.year.has-gap, 2)"] = new Consecutive<Appointment>(Chairs, Order.By(Appointments.FirstDay.Year), Pair.HasGap(Appointments.FirstDay.Year)) { AtMost = 2 },
        ["consecutive(appointments-to(chair), appointment.first-day, appointment.organisation.differs, 1)"] = new Consecutive<Appointment>(Chairs, Order.By(Appointments.FirstDay), Pair.Differs(Appointments.Organisation)),
        ["for-each-value(nominations-to(panel), nomination.by, at-most(count(that(nominations-to(panel), nomination.by.in([nobody]))), number(1)), nobody)"] = ForEach.Value(Nominated, Nominations.By, new OrganisationId("nobody"), by => new Count(Number.Of(Nominated.That(Nominations.By.Is(by))), atMost: 1)),
        ["for-each(at-least(count(that(seats-of(panel), seat.party.in([region-norrbotten]))), number(1)), at-least(count(that(seats-of(panel), seat.party.in([lansstyrelsen-norrbotten]))), number(1)))"] = ForEach.Of<PartyId>([Given.Region, Given.County], party => new Count(Number.Of(Seats.In(Given.Panel).That(Seats.Party.Is(party))), atLeast: 1)),
        ["all(by-judgement(Something is good. / Något är gott.), permission)"] = new All(Judged, new Permission()),
        ["in-turn(by-judgement(Something is good. / Något är gott.), permission)"] = new InTurn(Judged, new Permission()),
        ["one-by-one(by-judgement(Something is good. / Något är gott.), permission)"] = InTurn.OneByOne(Judged, new Permission()),
        ["any(by-judgement(Something is good. / Något är gott.), permission)"] = new Any(Judged, new Permission()),
        ["when(seats-of(panel), by-judgement(Something is good. / Något är gott.))"] = new When<Seat>(Seats.In(Given.Panel), Judged),
        ["when-kept(permission, by-judgement(Something is good. / Något är gott.))"] = new WhenKept(new Permission(), Judged),
        ["each(appointments-to(chair), appointment.in-term)"] = new Each<Appointment>(Chairs, Appointments.InTerm(day => day.PlusYears(1), day => [day])),
        ["each(nominations-to(panel), nomination.in-round(that(decisions-of(council), decision.by.in([council])), 07-26))"] = new Each<Nomination>(Nominated, Nominations.In(new RoundsOpened(Decisions.Of(Given.Council), day => day, new AnnualDate(7, 26)))),
        ["each(seats-of(panel), by-judgement(Something is good. / Något är gott.))"] = new Each<Seat>(Seats.In(Given.Panel), new ByJudgementOf<Seat>(Given.Norm, seat => seat.Organisation?.Id, new("judged"))),
        ["each(holders-of(chair), and(one-of-theirs(appointment.current), by-appointment(appointment.holder.known)))"] = new Each<Holder<Appointment>>(Holders.Of(Given.Chair), Holders.ByAppointment(Appointments.Holder.IsKnown)),
        ["by-judgement(Something is good. / Något är gott., first-day(that(meetings(annual), meeting.day.has-come)))"] = new ByJudgement(Given.Norm, DayBound.First(Met, Meetings.Day)),
        ["by-judgement(Something is good. / Något är gott., last-day(that(meetings(annual), meeting.day.has-come)))"] = new ByJudgement(Given.Norm, DayBound.Last(Met, Meetings.Day)),
        ["each(meetings(annual), preceded(meetings(annual), meetings(annual)))"] = new Each<Meeting>(Met, new Preceded<Meeting, Meeting>(Met, Meetings.Day, Met, Meetings.Day, new("unprepared"), null)),
    };

    [Theory]
    [MemberData(nameof(Norms))]
    public void It_says_what_it_asks_for(string says) => Table[says].ToString().ShouldBe(says);
}
