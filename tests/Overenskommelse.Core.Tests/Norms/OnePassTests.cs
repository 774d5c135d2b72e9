using Overenskommelse.Examination;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Norms;

/// <summary>What one pass over the facts says may be so, before anything is filled in: no less than may be, and no more than it has to.</summary>
public sealed class OnePassTests
{
    private const Outcomes Nothing = Outcomes.NotApplicable;
    private const Outcomes Kept = Outcomes.Kept;
    private const Outcomes Pending = Outcomes.Pending;
    private const Outcomes Judged = Outcomes.NeedsJudgement;
    private const Outcomes Broken = Outcomes.Broken;

    private static readonly Population<Seat> Regular = Seats.In(Given.Panel).That(Seats.Regular);
    private static readonly Population<Appointment> Chairs = Appointments.To(Given.Chair);
    private static readonly Population<Appointment> Taken = Chairs.That(Appointments.FirstDay.HasCome);
    private static readonly Population<Nomination> Standing = Nominations.To(Given.Panel).That(Nominations.Stand);
    private static readonly Population<Meeting> Met = Meetings.Of(null, MeetingKind.Annual).That(Meetings.Held);

    private static readonly Norm Alternates = new Consecutive<Appointment>(Taken, Order.By(Appointments.FirstDay), Pair.Differs(Appointments.Organisation));
    private static readonly Norm Apart = new Consecutive<Appointment>(Chairs, Order.By(Appointments.FirstDay), Pair.HasBetween(Appointments.FirstDay, Met, Meetings.Day, new("none"), null));
    private static readonly Norm JudgedApart = new Consecutive<Seat>(Seats.In(Given.Panel), Order.By(Seats.FirstDay), new ByJudgementOf<Pair<Seat>>(Given.Norm, _ => null, new("judged")));
    private static readonly Norm MostSit = new Most<Nomination>(Standing, Nominations.FromJoined, NumberOf.WithSame(Nominations.Nominee, Standing, Nominations.Nominee), new("more"));
    private static readonly Norm OneOfEach = ForEach.Value(Regular, Seats.Organisation, new("nobody"), each => new Count(Number.Of(Regular.That(Seats.Organisation.Is(each))), atMost: 1));
    private static readonly Norm Equal = new Balanced<Seat>(Regular, SideList.By(Seats.Sector), Balance.Equal);
    private static readonly Norm TwoAreEqual = new Balanced<Seat>(Regular, SideList.By(Seats.Sector, Sector.CivilSociety, Sector.Public), Balance.Equal);

    private static readonly Appointment Chair = new(Given.RegionOffice, 1.March(2021)) { Holder = Given.Person("ada") };
    private static readonly Seat OfOne = new(Given.Association(1), SeatKind.Regular);
    private static readonly Nomination ByOne = new(Given.Association(1), 1.May(2024)) { Nominee = Given.Person("ada") };
    private static readonly Nomination ByStranger = new(Given.University, 1.May(2024)) { Nominee = Given.Person("bo") };

    private static readonly Dictionary<string, (Norm Norm, CompactFacts Facts, Outcomes May)> Table = new()
    {
        ["each by, on a day that is not known"] = (By(30), Chaired(Chair with { AppointedOn = Fact.NotKnown }), Pending | Broken),
        ["each by, on no day"] = (By(30), Chaired(Chair with { AppointedOn = Fact.None, FirstDay = Fact.None }), Broken),
        ["each by, in a month that may be long enough ago"] = (By(13), Chaired(Chair with { AppointedOn = DayFact.InMonth(2024, 6) }), Pending | Broken),
        ["each by, in a month whose first day leaves time"] = (By(14), Chaired(Chair with { AppointedOn = DayFact.InMonth(2024, 6) }), Pending),
        ["each by, in a month whose last day leaves time"] = (By(15), Chaired(Chair with { AppointedOn = DayFact.InMonth(2024, 5) }), Pending | Broken),
        ["each by, in a month whose last day leaves none"] = (By(14), Chaired(Chair with { AppointedOn = DayFact.InMonth(2024, 5) }), Broken),

        ["consecutive, of a list that may lack some"] = (Alternates, ChairedAtLeast(), Nothing | Kept | Pending | Broken),
        ["consecutive, of a list that may lack some and has one"] = (Alternates, ChairedAtLeast(Chair), Kept | Pending | Broken),
        ["consecutive, of nothing"] = (Alternates, Chaired(), Nothing),
        ["consecutive, of one that may be none"] = (Alternates, Chaired(Chair with { AppointedOn = Fact.NotKnown }), Nothing | Kept),
        ["consecutive, of one that may be none beside one"] = (Alternates, Chaired(Chair, Chair with { AppointedOn = Fact.NotKnown }), Kept | Pending | Broken),
        ["consecutive, of one that may be none and is kept apart from whatever is beside it"] = (
            Alternates, Chaired(Chair, Chair with { AppointedOn = Fact.NotKnown, Organisation = Given.CountyOffice }), Kept),
        ["consecutive, of two that may be joined"] = (Alternates, Chaired(Chair, Chair with { AppointedOn = 1.March(2022), Organisation = Fact.NotKnown }), Kept | Broken),
        ["consecutive, of two while there is time"] = (Apart, Chaired(Chair, Chair with { AppointedOn = 1.December(2024) }) with { Meetings = [] }, Pending),
        ["consecutive, of two while there is time and it may be so already"] = (
            Apart, Chaired(Chair, Chair with { AppointedOn = 1.December(2024) }) with { InForceFrom = 1.January(2021), Meetings = [new(MeetingKind.Annual, DayFact.InMonth(2021, 3))] }, Kept | Pending),
        ["consecutive, of two that people keep apart"] = (JudgedApart, Sitting(OfOne with { FirstDay = 1.March(2021) }, OfOne with { FirstDay = 1.March(2022) }), Judged),

        ["most, of a list that may lack some"] = (MostSit, NominatedAtLeast(), Nothing | Kept | Broken),
        ["most, of a list that may lack some and has one"] = (MostSit, NominatedAtLeast(ByOne), Kept | Broken),
        ["most, of one that may not count"] = (MostSit, Nominated(ByOne with { Day = DayFact.InMonth(2024, 6) }), Nothing | Kept),
        ["most, of one that may not count and would be too much"] = (
            MostSit, Nominated(ByOne, ByStranger, ByStranger with { Day = DayFact.InMonth(2024, 6) }), Kept | Broken),
        ["most, of two that have as many"] = (MostSit, Nominated(ByOne, ByStranger), Kept),
        ["most, of one left out with more"] = (MostSit, Nominated(ByOne, ByStranger, ByStranger with { Key = new("again") }), Broken),
        ["most, of one of whom nobody has told"] = (MostSit, Nominated(ByOne, ByStranger with { Nominee = Fact.NotKnown }), Kept | Broken),
        ["most, of one whom nobody was"] = (MostSit, Nominated(ByOne, ByStranger with { Nominee = Fact.None }), Kept),

        ["for each value, of one that may not count"] = (OneOfEach, Sitting(OfOne with { Kind = Fact.NotKnown }), Nothing | Kept),
        ["for each value, of one and one that may not count"] = (OneOfEach, Sitting(OfOne, OfOne with { Kind = Fact.NotKnown }), Kept | Broken),
        ["for each value, of a list that may lack some"] = (OneOfEach, Given.Compact.WithSeats(Given.Panel, Register.AtLeast(OfOne)), Kept | Broken),

        ["balanced, of one that may not count"] = (TwoAreEqual, Sitting(OfOne with { Kind = Fact.NotKnown }), Nothing | Kept | Broken),
        ["balanced, of one on each side and one that may not count"] = (
            TwoAreEqual, Sitting(OfOne, new(Given.CountyOffice, SeatKind.Regular), OfOne with { Kind = Fact.NotKnown }), Kept | Broken),
        ["balanced, of nothing on a side"] = (TwoAreEqual, Sitting(new Seat(Given.University, SeatKind.Regular)), Nothing),
        ["balanced, of sides that each thing is on"] = (Equal, Sitting(OfOne), Broken),

        ["count, while there is time"] = (new Count(Number.Of(Met), atLeast: 1), Given.Compact, Broken),
        ["when, of one that may not count"] = (new When<Seat>(Regular, new Count(Number.Of(Met), atLeast: 1)), Sitting(OfOne with { Kind = Fact.NotKnown }), Nothing | Broken),
        ["one by one, of one that may not be and what is broken if it is"] = (
            InTurn.OneByOne(new Count(Number.Of(Regular), atLeast: 1), new Count(Number.Of(Regular), atMost: 0)), Sitting(OfOne with { Kind = Fact.NotKnown }), Kept | Broken),
        ["one by one, of one that may not be and what is kept"] = (
            InTurn.OneByOne(new Count(Number.Of(Regular), atLeast: 1), new Permission()), Sitting(OfOne with { Kind = Fact.NotKnown }), Kept | Broken),
        ["when kept, of one that may not be"] = (new WhenKept(new Count(Number.Of(Regular), atLeast: 1), new Count(Number.Of(Met), atLeast: 1)), Sitting(OfOne with { Kind = Fact.NotKnown }), Nothing | Broken),
    };

    public static TheoryData<string> All => [.. Table.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void It_says_what_may_be(string name)
    {
        (Norm norm, CompactFacts facts, Outcomes may) = Table[name];
        Report report = Given.RuleSet(new MadeOf(new All(norm))).Examine(Compact.From(facts), Given.Today);

        report.Explain(report[0]).Parts.ShouldHaveSingleItem().May.ShouldBe(may);
    }

    private static Each<Appointment> By(int days) => new Each<Appointment>(Chairs, Appointments.AppointedBy.Is(Given.Panel)).By(Appointments.FirstDay, Period.FromDays(days));

    private static CompactFacts Sitting(params Seat[] seats) => Given.Compact.WithSeats(Given.Panel, [.. seats]);

    private static CompactFacts Chaired(params Appointment[] appointments) => Given.Compact.WithAppointments(Given.Chair, [.. appointments.Select(each => each with { AppointedBy = Given.County })]);

    private static CompactFacts ChairedAtLeast(params Appointment[] appointments) => Given.Compact.WithAppointments(Given.Chair, Register.AtLeast(appointments));

    private static CompactFacts Nominated(params Nomination[] nominations) => Given.Compact.WithNominations(Given.Panel, [.. nominations]);

    private static CompactFacts NominatedAtLeast(params Nomination[] nominations) => Given.Compact.WithNominations(Given.Panel, Register.AtLeast(nominations));
}
