using System.Reflection;

namespace Overenskommelse.Norms;

/// <summary>Of every attribute and every day that the library ships: its code, the area it is read from, the values there are, what is asked of whom when it is not known, and what is told when it is amiss.</summary>
public sealed class AttributesTests
{
    private static readonly OrganisationId Somebody = new("somebody");

    /// <summary>One thing of each kind, of which nothing is known that need not be.</summary>
    private static readonly CompactFacts NothingKnown = (Given.Compact with
    {
        Parties = [new(Given.Region, Sector.Public) { FirstDay = Fact.NotKnown, LastDay = Fact.NotKnown }, .. Given.Compact.Parties.Known.Where(each => each.Id != Given.Region)],
        Signatories = [new(Somebody, Fact.NotKnown) { LastDay = Fact.NotKnown }],
        Meetings = [new(MeetingKind.Annual, Fact.NotKnown) { Status = Fact.NotKnown }],
        Decisions = [new(Given.Council, Fact.NotKnown)],
        Reports = [new(Given.Council, Fact.NotKnown)],
        Plans = [new(Fact.NotKnown, Fact.NotKnown)],
        OwnFacts = [new(new("own-fact"), Fact.NotKnown)],
        Ballots = [new(Given.Round, Fact.NotKnown)],
    })
        .With(new Organisation(Somebody))
        .With(new Group(Given.OtherPanel) { FirstDay = Fact.NotKnown, LastDay = Fact.NotKnown })
        .With(new Group(Given.Panel)
        {
            Seats = [new(Somebody, Fact.NotKnown) { FirstDay = Fact.NotKnown, LastDay = Fact.NotKnown }],
            Nominations = [new(Somebody, Fact.NotKnown) { WithdrawnOn = Fact.NotKnown }],
            WorkingGroups = [Given.OtherPanel],
        })
        .WithAppointments(Given.Chair, [new(Fact.NotKnown, Fact.NotKnown) { LastDay = Fact.NotKnown }]);

    private static readonly Population<Seat> Sitting = Seats.In(Given.Panel);
    private static readonly Population<Meeting> Met = Meetings.Of(null, MeetingKind.Annual);
    private static readonly Population<OwnFact> Own = OwnFacts.Called(new("own-fact"));
    private static readonly Population<Appointment> Chairs = Appointments.To(Given.Chair);
    private static readonly Population<Nomination> Nominated = Nominations.To(Given.Panel);
    private static readonly Population<ForumReport> Reported = Reports.Between(Given.Panel, Given.Council);

    private static readonly Dictionary<string, (Func<string?> Told, string Expected)> Table = new()
    {
        ["Seats.Kind"] = Row(Sitting, Seats.Kind, "seat.kind; Seats; one of Regular, Substitute, CoOpted, Support; asks panel for seat-kind of somebody; tells seat.kind of somebody"),
        ["Seats.Capacity"] = Row(Sitting, Seats.Capacity, "seat.capacity; Seats; asks panel for capacity of somebody; tells other-capacity of somebody"),
        ["Seats.CapacityOf"] = Row(Sitting, Seats.CapacityOf, "seat.capacity-of; Seats; asks panel for capacity-of of somebody; tells other-capacity of somebody"),
        ["Seats.Constituency"] = Row(Sitting, Seats.Constituency, "seat.constituency; Seats; asks panel for constituency of somebody; tells other-constituency of somebody"),
        ["Seats.AppointedBy"] = Row(Sitting, Seats.AppointedBy, "seat.appointed-by; Seats; asks panel for seat-appointed-by of somebody; tells appointed-by-other of somebody"),
        ["Seats.Holder"] = Row(Sitting, Seats.Holder, "seat.holder; Seats; asks panel for seat-holder of somebody; tells seat.holder of somebody"),
        ["Seats.Organisation"] = Row(Sitting, Seats.Organisation, "seat.organisation; Seats; asks nobody; tells seat.organisation of somebody"),
        ["Seats.Party"] = Row(Sitting, Seats.Party, "seat.party; Organisations, Seats; asks somebody for party-of of somebody; tells outside-the-parties of somebody"),
        ["Seats.Sector"] = Row(Sitting, Seats.Sector, "seat.sector; Organisations, Seats; one of Neither, CivilSociety, Public, Private; asks somebody for sector-of of somebody; tells not-civil-society of somebody"),
        ["Seats.OrganisationMembers"] = Row(Sitting, Seats.OrganisationMembers, "seat.organisation-members; Organisations, Seats; asks somebody for organisation-size of somebody; tells organisation.members of somebody"),
        ["Seats.FirstDay"] = Row(Sitting, Seats.FirstDay, "seat.first-day; Seats; asks panel for seat-days of somebody; tells seat.first-day.year of somebody"),
        ["Seats.TermEnds"] = Row(Sitting, Seats.TermEnds, "seat.term-ends; Seats; asks panel for seat-term of somebody; tells seat.term-ends.year of somebody"),
        ["Seats.LastDay"] = Row(Sitting, Seats.LastDay, "seat.last-day; Seats; asks panel for seat-days of somebody; tells seat.last-day.year of somebody"),
        ["Meetings.Kind"] = Row(Met, Meetings.Kind, "meeting.kind; None; asks nobody; tells meeting.kind of nobody"),
        ["Meetings.ConvenedBy"] = Row(Met, Meetings.ConvenedBy, "meeting.convened-by; None; asks bearer for convened-by of bearer; tells convened-by-other of nobody"),
        ["Meetings.ArrangedBy"] = Row(Met, Meetings.ArrangedBy, "meeting.arranged-by; None; asks bearer for arranged-by of bearer; tells meeting.arranged-by of nobody"),
        ["Meetings.PreMeetingOf"] = Row(Met, Meetings.PreMeetingOf, "meeting.pre-meeting-of; None; asks bearer for pre-meeting-of of bearer; tells meeting.pre-meeting-of of nobody"),
        ["Meetings.OrganisationsAttending"] = Row(Met, Meetings.OrganisationsAttending, "meeting.organisations-attending; None; asks bearer for organisations-attending of bearer; tells meeting.organisations-attending of nobody"),
        ["Meetings.MembersAttending"] = Row(Met, Meetings.MembersAttending, "meeting.members-attending; None; asks bearer for members-attending of bearer; tells no-quorum of nobody"),
        ["Meetings.CalledOn"] = Row(Met, Meetings.CalledOn, "meeting.called-on; None; asks bearer for meeting-called-on of bearer; tells meeting.called-on.year of nobody"),
        ["Meetings.Day"] = Row(Met, Meetings.Day, "meeting.day; None; asks bearer for meeting-day of bearer; tells meeting.day.year of nobody"),
        ["Appointments.Holder"] = Row(Chairs, Appointments.Holder, "appointment.holder; Offices; asks bearer for office-holder of chair; tells appointment.holder of nobody"),
        ["Appointments.Organisation"] = Row(Chairs, Appointments.Organisation, "appointment.organisation; Offices; asks bearer for office-holder-organisation of chair; tells other-organisation of nobody"),
        ["Appointments.Party"] = Row(Chairs, Appointments.Party, "appointment.party; Organisations, Offices; asks somebody for party-of of somebody and bearer for office-holder-organisation of chair; tells appointment.party of nobody"),
        ["Appointments.Sector"] = Row(Chairs, Appointments.Sector, "appointment.sector; Organisations, Offices; one of Neither, CivilSociety, Public, Private; asks somebody for sector-of of somebody and bearer for office-holder-organisation of chair; tells appointment.sector of nobody"),
        ["Appointments.AppointedBy"] = Row(Chairs, Appointments.AppointedBy, "appointment.appointed-by; Offices; asks bearer for appointed-by of chair; tells appointed-by-other of nobody"),
        ["Appointments.FirstDay"] = Row(Chairs, Appointments.FirstDay, "appointment.first-day; Offices; asks bearer for office-days of chair; tells appointment.first-day.year of nobody"),
        ["Appointments.LastDay"] = Row(Chairs, Appointments.LastDay, "appointment.last-day; Offices; asks bearer for office-days of chair; tells appointment.last-day.year of nobody"),
        ["Holders.Person"] = Row(Holders.Of(Given.Chair), Holders.Person, "holder.person; Offices; asks bearer for office-holder of chair; tells appointment.holder of nobody"),
        ["Nominations.By"] = Row(Nominated, Nominations.By, "nomination.by; Nominations; asks nobody; tells nomination.by of somebody"),
        ["Nominations.Nominee"] = Row(Nominated, Nominations.Nominee, "nomination.nominee; Nominations; asks somebody for nominations of panel; tells nomination.nominee of somebody"),
        ["Nominations.Sector"] = Row(Nominated, Nominations.Sector, "nomination.sector; Organisations; one of Neither, CivilSociety, Public, Private; asks somebody for sector-of of somebody; tells not-civil-society of somebody"),
        ["Nominations.Constituency"] = Row(Nominated, Nominations.Constituency, "nomination.constituency; Nominations; asks somebody for nomination-constituency of somebody; tells no-constituency of somebody"),
        ["Nominations.Day"] = Row(Nominated, Nominations.Day, "nomination.day; Nominations; asks somebody for nomination-days of somebody; tells nomination.day.year of somebody"),
        ["Nominations.WithdrawnOn"] = Row(Nominated, Nominations.WithdrawnOn, "nomination.withdrawn-on; Nominations; asks somebody for nomination-days of somebody; tells nomination.withdrawn-on.year of somebody"),
        ["Organisations.Party"] = OfOrganisation(Organisations.Party, "organisation.party; Organisations; asks somebody for party-of of somebody; tells outside-the-parties of somebody"),
        ["Organisations.Sector"] = OfOrganisation(Organisations.Sector, "organisation.sector; Organisations; one of Neither, CivilSociety, Public, Private; asks somebody for sector-of of somebody; tells not-civil-society of somebody"),
        ["Organisations.Members"] = OfOrganisation(Organisations.Members, "organisation.members; Organisations; asks somebody for organisation-size of somebody; tells organisation.members of somebody"),
        ["Parties.FirstDay"] = Row(Parties.Of(Given.Region), Parties.FirstDay, "party.first-day; Organisations; asks region-norrbotten for party-days of region-norrbotten; tells party.first-day.year of nobody"),
        ["Parties.LastDay"] = Row(Parties.Of(Given.Region), Parties.LastDay, "party.last-day; Organisations; asks region-norrbotten for party-days of region-norrbotten; tells party.last-day.year of nobody"),
        ["Plans.FirstDay"] = Row(Plans.All, Plans.FirstDay, "plan.first-day; Plans; asks bearer for plan-days of bearer; tells plan.first-day.year of nobody"),
        ["Plans.LastDay"] = Row(Plans.All, Plans.LastDay, "plan.last-day; Plans; asks bearer for plan-days of bearer; tells plan.last-day.year of nobody"),
        ["Ballots.Constituency"] = Row(Ballots.About(Given.Round), Ballots.Constituency, "ballot.constituency; Ballots; asks bearer for ballot-constituency of round; tells ballot.constituency of nobody"),
        ["Ballots.Day"] = Row(Ballots.About(Given.Round), Ballots.Day, "ballot.day; Ballots; asks bearer for ballot-day of round; tells ballot.day.year of nobody"),
        ["OwnFacts.About"] = Row(Own, OwnFacts.About, "own-fact.about; OwnFacts; asks bearer for own-fact of own-fact; tells own-fact.about of nobody"),
        ["OwnFacts.IsSo"] = Row(Own, OwnFacts.IsSo, "own-fact.is-so; OwnFacts; one of True, False; asks bearer for own-fact of own-fact; tells own-fact.is-so of nobody"),
        ["OwnFacts.Number"] = Row(Own, OwnFacts.Number, "own-fact.number; OwnFacts; asks bearer for own-fact of own-fact; tells own-fact.number of nobody"),
        ["OwnFacts.Day"] = Row(Own, OwnFacts.Day, "own-fact.day; OwnFacts; asks bearer for own-fact of own-fact; tells own-fact.day.year of nobody"),
        ["Signatories.Organisation"] = Row(Signatories.All, Signatories.Organisation, "signatory.organisation; Signatories; asks nobody; tells signatory.organisation of somebody"),
        ["Signatories.SignedOn"] = Row(Signatories.All, Signatories.SignedOn, "signatory.signed-on; Signatories; asks somebody for signing-days of somebody; tells signatory.signed-on.year of somebody"),
        ["Signatories.Tier"] = Row(Signatories.All, Signatories.Tier, "signatory.tier; Signatories; asks somebody for signatory-tier of somebody; tells other-tier of somebody"),
        ["Signatories.Members"] = Row(Signatories.All, Signatories.Members, "signatory.members; Organisations; asks somebody for organisation-size of somebody; tells organisation.members of somebody"),
        ["Signatories.LastDay"] = Row(Signatories.All, Signatories.LastDay, "signatory.last-day; Signatories; asks somebody for signing-days of somebody; tells signatory.last-day.year of somebody"),
        ["WorkingGroups.Question"] = Row(WorkingGroups.Of(Given.Panel), WorkingGroups.Question, "group.question; Groups; asks panel for question of other-panel; tells no-question of nobody"),
        ["WorkingGroups.FirstDay"] = Row(WorkingGroups.Of(Given.Panel), WorkingGroups.FirstDay, "group.first-day; Groups; asks panel for group-days of other-panel; tells group.first-day.year of nobody"),
        ["WorkingGroups.LastDay"] = Row(WorkingGroups.Of(Given.Panel), WorkingGroups.LastDay, "group.last-day; Groups; asks panel for group-days of other-panel; tells group.last-day.year of nobody"),
        ["Decisions.Day"] = Row(Decisions.Of(Given.Council), Decisions.Day, "decision.day; Decisions; asks council for decision-day of council; tells decision.day.year of nobody"),
        ["Decisions.About"] = Row(Decisions.Of(Given.Council), Decisions.About, "decision.about; Decisions; asks council for decision-matter of council; tells decision.about of nobody"),
        ["Reports.From"] = Row(Reported, Reports.From, "report.from; Reports; asks bearer for reports of council; tells report.from of nobody"),
        ["Reports.To"] = Row(Reported, Reports.To, "report.to; Reports; asks nobody; tells report.to of nobody"),
        ["Reports.About"] = Row(Reported, Reports.About, "report.about; Reports; asks bearer for report-period of council; tells report.about of nobody"),
        ["Reports.Day"] = Row(Reported, Reports.Day, "report.day; Reports; asks bearer for reports of council; tells report.day.year of nobody"),
    };

    public static TheoryData<string> All => [.. Table.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void It_is_told_asked_for_and_read_as_it_stands(string name) => Table[name].Told().ShouldBe(Table[name].Expected);

    [Fact]
    public void None_is_left_out()
        => typeof(Seats).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(Seats).Namespace)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(each => each.PropertyType.IsGenericType && (each.PropertyType.GetGenericTypeDefinition() == typeof(Attribute<,>) || each.PropertyType.GetGenericTypeDefinition() == typeof(DayOf<>)))
            .Select(each => $"{each.DeclaringType!.Name}.{each.Name}")
            .ShouldBe(Table.Keys, ignoreOrder: true);

    private static (Func<string?>, string) Row<T, TValue>(Population<T> of, Attribute<T, TValue> attribute, string expected)
        where T : class
        where TValue : notnull => (() => Told(
            of, attribute.Code, attribute.Reads, attribute.Closed is { } all ? $" one of {string.Join(", ", all)};" : null,
            (Row<T> row, in Moment at, Questions ask) => attribute.Ask(row, at, ask, []),
            (row, in at) => attribute.Why(row, at)), expected);

    private static (Func<string?>, string) OfOrganisation<TValue>(Attribute<Organisation, TValue> attribute, string expected)
        where TValue : notnull => (() => Told(
            Sitting, attribute.Code, attribute.Reads, attribute.Closed is { } all ? $" one of {string.Join(", ", all)};" : null,
            (Row<Seat> row, in Moment at, Questions ask) => attribute.Ask(row.Organisation!, at, ask, []),
            (row, in at) => attribute.Why(row.Organisation!, at)), expected);

    private static (Func<string?>, string) Row<T>(Population<T> of, DayOf<T> day, string expected)
        where T : class => (() => Told(
            of, day.Code, day.Reads, null,
            (Row<T> row, in Moment at, Questions ask) => day.Ask(row, at, ask),
            (row, in at) => day.Year.Why(row, at)), expected);

    private static string? Told<T>(Population<T> of, string code, FactAreas reads, string? closed, Asking<T> asks, Telling<T> tells)
        where T : class
    {
        string? told = null;
        Looking<T>.At(of, NothingKnown, (row, in at) =>
        {
            Questions ask = new();
            asks(row, at, ask);
            told ??= $"{code}; {reads};{closed} asks {(ask.Missing.Count == 0 ? "nobody" : string.Join(" and ", ask.Missing.Select(fact => $"{fact.KnownBy} for {fact.Kind} of {fact.Subject}")))}; tells {tells(row, at).Reason} of {tells(row, at).Subject?.ToString() ?? "nobody"}";
        });
        return told;
    }

    private delegate void Asking<T>(Row<T> row, in Moment at, Questions ask)
        where T : class;

    private delegate Breach Telling<T>(Row<T> row, in Moment at)
        where T : class;
}
