using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;
using Overenskommelse.Testing.Unsound;
using Xunit.Abstractions;

namespace Overenskommelse.Testing;

/// <summary>Norms of every shape, composed of the library's own attributes, hold to every law: the laws find what is unsound, and nothing else.</summary>
public sealed class SoundRulesTests(ITestOutputHelper output)
{
    private static readonly ForumId Assembly = new("assembly");
    private static readonly BreachReason Amiss = Ekdala.Amiss;
    private static readonly Population<Seat> Seated = Seats.In(Ekdala.Garden).That(Seats.Regular);
    private static readonly Population<Meeting> Met = Meetings.Of(Ekdala.Garden, MeetingKind.Group);
    private static readonly Population<Nomination> Nominated = Nominations.To(Ekdala.Garden);
    private static readonly Population<Appointment> Chairs = Appointments.To(Ekdala.Chair);

    private static readonly Dictionary<string, Func<Per>> Norms = new()
    {
        ["each"] = () => new Each<Seat>(Seated, Seats.Capacity.Is(Capacity.Manager) | Seats.AppointedBy.Is(Assembly)),
        ["each not"] = () => new Each<Seat>(Seated, (!Seats.Capacity.In(Capacity.Politician, Capacity.Manager)).Else(Amiss) & Seats.HasJoined),
        ["each by a day"] = () => new Each<Seat>(Seated, Seats.HasJoined).By(Seats.FirstDay, Period.FromDays(30)),
        ["has"] = () => new Each<Appointment>(Chairs, new Has<Appointment, Seat>(Seated, Amiss, Link.Same(Appointments.Holder, Seats.Holder))),
        ["at least"] = () => new Count(Number.Of(Seated), atLeast: 2),
        ["at most"] = () => new Count(Number.Of(Seated), atMost: 2),
        ["a share"] = () => new Count(Number.Of(Seated).OfWhich(Seats.HasJoined), moreThan: Number.Of(Seated).Share(1, 2)),
        ["different"] = () => new Count(Number.Different(Seated, Seats.Organisation, Unit.Organisations), atLeast: 2, atMost: Number.Of(Met) + 3),
        ["a sum each quarter"] = () => new(Recurrence.EveryMonths(3), new Count(Number.Sum(Met.That(Meetings.HeldInPeriod), Meetings.OrganisationsAttending, Unit.Organisations), atLeast: 6)),
        ["the largest each year"] = () => new(Recurrence.CalendarYears, new Count(Number.Largest(Met.That(Meetings.HeldInPeriod), Meetings.OrganisationsAttending, Unit.Organisations), atLeast: 5)),
        ["in twelve months"] = () => new(Recurrence.TwelveMonths, new Count(Number.Of(Met.That(Meetings.HeldInPeriod)), atLeast: 2)),
        ["when over"] = () => new(Recurrence.EveryYears(2, new LocalDate(2020, 1, 1)), new WhenOver(new Count(Number.Of(Met.That(Meetings.HeldInPeriod)), atLeast: 1))),
        ["sides by name"] = () => new Balanced<Seat>(Seated, SideList.By(Seats.Sector, Sector.CivilSociety, Sector.Public), Balance.Equal) { CountsPeople = true },
        ["sides that are found"] = () => new Balanced<Seat>(Seated, SideList.By(Seats.Organisation), Balance.AtMost(50)),
        ["for each value"] = () => ForEach.Value(Seated, Seats.Organisation, new OrganisationId("nobody"), each => new Count(Number.Of(Seated.That(Seats.Organisation.Is(each))), atMost: 1).Else(Amiss, each)),
        ["for each"] = () => ForEach.Of<Sector>([Sector.CivilSociety, Sector.Public], side => new Count(Number.Of(Seated.That(Seats.Sector.Is(side))), atLeast: 1)),
        ["in turn"] = () => InTurn.OneByOne(new Count(Number.Of(Seated), atLeast: 1), new Each<Seat>(Seated, Seats.HasJoined)),
        ["any"] = () => new Any(new Count(Number.Of(Seated), atLeast: 3), new ByJudgement(new Text("Det räcker.", "It is enough."))),
        ["when"] = () => new When<Nomination>(Nominated.That(Nominations.Stand), new Count(Number.Of(Seated), atLeast: 1)),
        ["when kept"] = () => new WhenKept(new Count(Number.Of(Seated), atLeast: 2), new Each<Seat>(Seated, Seats.HasJoined)),
        ["grace"] = () => new Grace(new Count(Number.Of(Seated), atLeast: 1), Period.FromYears(1)),
        ["the most"] = () => new Most<Nomination>(Nominated, Nominations.FromJoined, NumberOf.WithSame(Nominations.Nominee, Chairs, Appointments.Holder), Amiss),
        ["consecutive"] = () => new Consecutive<Appointment>(Chairs, Order.By(Appointments.FirstDay), Pair.Differs(Appointments.Organisation)),
        ["by judgement"] = () => new ByJudgement(new Text("Det är bra.", "It is good.")),
        ["a permission"] = () => new Permission(),
    };

    public static TheoryData<string> Names => [.. Norms.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sound_norm_of_any_shape_holds_to_every_law(string name)
    {
        LawReport report = RuleSetLaws.Try(Ekdala.Of(Norms[name](), Ekdala.InWords), new() { Cases = 150, Languages = Ekdala.Languages });
        output.WriteLine($"{report}");
        report.Broken.Select(each => $"{each}").ShouldBeEmpty();
    }
}
