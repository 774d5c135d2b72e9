using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Norms;

/// <summary>A norm says which facts it reads, whichever part of it reads them: a change of any of them has it answered again.</summary>
public sealed class ReadsTests
{
    private const FactAreas Roster = FactAreas.Groups | FactAreas.Seats | FactAreas.Organisations;
    private const FactAreas Holding = FactAreas.Offices | FactAreas.Organisations;
    private const FactAreas Nominating = FactAreas.Groups | FactAreas.Nominations | FactAreas.Organisations;

    private static readonly Population<Seat> Sitting = Seats.In(Given.Panel);
    private static readonly Population<Meeting> Met = Meetings.Of(null, MeetingKind.Annual);
    private static readonly Population<Appointment> Chairs = Appointments.To(Given.Chair);
    private static readonly Population<Nomination> Nominated = Nominations.To(Given.Panel);
    private static readonly Norm Judged = new ByJudgement(Given.Norm);
    private static readonly Norm Led = new Count(Number.Of(Chairs), atLeast: 1);

    private static readonly DayOf<Seat> OwnDay = new("own-day", _ => Given.Today, static (row, in _) => new(FactKind.Seats, row.Fact.For(), row.Within!), FactAreas.Plans);
    private static readonly Attribute<Seat, PersonId> OwnPerson = Own<Seat, PersonId>();

    private static readonly (Norm Norm, FactAreas Reads, bool IsJudged)[] Table =
    [
        (new Each<Seat>(Sitting.That(Seats.HasJoined), Seats.Regular), Roster | FactAreas.Signatories, false),
        (new Each<Seat>(Sitting, new ByJudgementOf<Seat>(Given.Norm, seat => seat.Organisation?.Id, new("judged"))), Roster | FactAreas.Judgements, true),
        (new Each<Seat>(Sitting.That(new ByJudgementOf<Seat>(Given.Norm, seat => seat.Organisation?.Id, new("judged"))), Seats.Regular), Roster | FactAreas.Judgements, true),
        (new Each<Seat>(Sitting, new Has<Seat, Appointment>(Chairs, new("no-chair"), Link.Same(Seats.Holder, Appointments.Holder))), Roster | FactAreas.Offices, false),
        (new Each<Seat>(Sitting, Seats.Regular).By(OwnDay), Roster | FactAreas.Plans, false),
        (new Each<Seat>(Sitting, new Has<Seat, Appointment>(Chairs, new("no-chair"), Link.Same(OwnPerson, Appointments.Holder))), Roster | FactAreas.Offices | FactAreas.Plans, false),
        (new Each<Holder<Appointment>>(Holders.Of(Given.Chair), Holders.ByAppointment(Own<Appointment, PersonId>().IsStated)), Holding | FactAreas.Plans, false),
        (new Each<Nomination>(Nominated, Nominations.In(new RoundsOpened(Decisions.Of(Given.Council), day => day, new AnnualDate(7, 26)))), Nominating | FactAreas.Decisions, false),
        (new Count(Number.Sum(Sitting, Own<Seat, int>(), Unit.Members), atLeast: 1), Roster | FactAreas.Plans, false),
        (new Count(Number.Of(Sitting, Unit.Members) + 1, atLeast: Number.Largest(Met, Own<Meeting, int>(), Unit.Members)), Roster | FactAreas.Meetings | FactAreas.Plans, false),
        (new Each<Signatory>(Signatories.All, Signatories.HaveContact), FactAreas.Signatories, false),
        (new Each<Group>(WorkingGroups.Of(Given.Panel), WorkingGroups.Question.IsStated), FactAreas.Groups, false),
        (new Each<Holder<Appointment>>(Holders.Of(Given.Chair), Holders.InOffice), Holding, false),
        (new Each<Holder<Seat>>(Members.Of(Given.Panel), Members.Sit(Seats.Regular)), Roster, false),
        (new Each<Nomination>(Nominated, Nominations.FromJoined), Nominating | FactAreas.Signatories, false),
        (new Each<Decision>(Decisions.Of(Given.Council), Decisions.Day.HasCome), FactAreas.Decisions, false),
        (new Count(Number.Of(Sitting), atLeast: Number.Of(Met)), Roster | FactAreas.Meetings, false),
        (new Count(Number.Of(Sitting), atMost: Number.Of(Met).Share(1, 2)), Roster | FactAreas.Meetings, false),
        (new Count(Number.Of(Sitting), atMost: Number.Of(Met) + 1), Roster | FactAreas.Meetings, false),
        (new Count(Number.Of(Sitting).OfWhich(Seats.HasJoined), atMost: 1), Roster | FactAreas.Signatories, false),
        (new Count(Number.Different(Nominated, Nominations.Nominee, Unit.Members), atLeast: 1), Nominating, false),
        (new Balanced<Seat>(Sitting, SideList.By(Seats.Sector), Balance.Equal) { CountsPeople = true }, Roster, false),
        (
            new Most<Nomination>(Nominated, Nominations.FromJoined, NumberOf.WithSame(Nominations.Nominee, Chairs, Appointments.Holder), new("more")),
            Nominating | FactAreas.Signatories | FactAreas.Offices,
            false),
        (
            new Consecutive<Appointment>(Chairs, Order.By(Appointments.FirstDay), Pair.HasBetween(Appointments.FirstDay, Met, Meetings.Day, new("none"), null)),
            Holding | FactAreas.Meetings,
            false),
        (ForEach.Value(Nominated, Nominations.By, new OrganisationId("nobody"), _ => Led), Nominating | FactAreas.Offices, false),
        (ForEach.Value(Nominated, Nominations.By, new OrganisationId("nobody"), _ => Judged), Nominating | FactAreas.Judgements, true),
        (new All(Led, Judged), Holding | FactAreas.Judgements, true),
        (new InTurn(Led, new Each<Seat>(Sitting, Seats.Regular)), Holding | Roster, false),
        (InTurn.OneByOne(Led, new Each<Seat>(Sitting, Seats.Regular)), Holding | Roster, false),
        (new Any(Judged, Led), Holding | FactAreas.Judgements, true),
        (new Any(Led, Led), Holding, false),
        (new When<Seat>(Sitting, Judged), Roster | FactAreas.Judgements, true),
        (new When<Seat>(Sitting, Led), Roster | Holding, false),
        (new WhenKept(Judged, Led), Holding | FactAreas.Judgements, true),
        (new WhenKept(Led, Judged), Holding | FactAreas.Judgements, true),
        (new WhenKept(Led, Led), Holding, false),
        (new ByJudgement(Given.Norm, DayBound.First(Met, Meetings.Day)), FactAreas.Judgements | FactAreas.Meetings, true),
        (Led.Else(new("nobody"), null), Holding, false),
        (new Permission(), FactAreas.None, false),
    ];

    [Fact]
    public void Of_every_part_of_it()
        => Table.Select(each => ($"{each.Norm}", new MadeOf(Clause(), each.Norm).Reads)).ShouldBe(Table.Select(each => ($"{each.Norm}", each.Reads)));

    [Fact]
    public void A_norm_is_open_where_a_part_of_it_is_judged()
        => Table.Select(each => ($"{each.Norm}", new MadeOf(Clause(), each.Norm).IsOpen)).ShouldBe(Table.Select(each => ($"{each.Norm}", each.IsJudged)));

    [Fact]
    public void A_round_reads_the_decisions_that_open_it()
        => new MadeOf(Clause(), new Per(Recurrence.Rounds(new RoundsOpened(Decisions.Of(Given.Council), day => day, new AnnualDate(7, 26))), Led)).Reads.ShouldBe(Holding | FactAreas.Decisions);

    [Fact]
    public void A_recommendation_reads_the_explanations_too()
        => new MadeOf(Clause(Strength.Should), Led).Reads.ShouldBe(Holding | FactAreas.Explanations);

    [Fact]
    public void What_one_group_is_bound_by_reads_whether_there_is_such_a_group()
        => new MadeOf(Given.Clause(), Led).Reads.ShouldBe(Holding | FactAreas.Groups);

    /// <summary>A clause that binds no group, so that nothing but the norm reads facts.</summary>
    private static Clause Clause(Strength strength = Strength.Must) => new("clause", strength, Given.Source.Cite(1), [Given.Region], new Text("En rubrik", "A heading"));

    /// <summary>What a host keeps among its plans.</summary>
    private static Stated<T, TValue> Own<T, TValue>()
        where T : class
        where TValue : notnull => new("own", _ => Fact.NotKnown, static (row, in at) => new(FactKind.Seats, Given.Panel, Given.Panel), FactAreas.Plans);
}
