namespace Overenskommelse.Norms;

/// <summary>Of every list that things are taken from: what it is counted in, what is told when it is empty, the day its things have, what it is read from, who is asked what it may lack, and what names one of its things.</summary>
public sealed class SourcesTests
{
    private static readonly CompactFacts OneOfEach = (Given.Compact with
    {
        Signatories = Register.AtLeast(new Signatory(Given.Association(1), Given.Signing)),
        Meetings = Register.AtLeast(new Meeting(MeetingKind.Annual, Given.Signing)),
        Decisions = Register.AtLeast(new Decision(Given.Council, Given.Signing)),
        Reports = Register.AtLeast(new ForumReport(Given.Council, Given.Signing) { From = Given.Panel }),
    })
        .With(new Group(Given.OtherPanel))
        .With(new Group(Given.Panel)
        {
            Seats = Register.AtLeast(new Seat(Given.Association(1), SeatKind.Regular) { Holder = Given.Person("ada") }),
            Nominations = Register.AtLeast(new Nomination(Given.Association(1), Given.Signing)),
            Meetings = Register.AtLeast(new Meeting(MeetingKind.Group, Given.Signing)),
            WorkingGroups = Register.AtLeast(Given.OtherPanel),
        })
        .WithAppointments(Given.Chair, Register.AtLeast(new Appointment(Given.Association(1), Given.Signing) { Holder = Given.Person("ada") }));

    private static readonly Dictionary<string, (Func<string> Told, string Expected)> Table = new()
    {
        ["seats"] = (() => Told(Seats.In(Given.Panel)), "members; no-seats; no day; Organisations, Groups, Seats; asks panel for seats of panel; names association-1"),
        ["support seats"] = (() => Told(Seats.In(Given.Panel, Unit.SupportSeats)), "support-seats; no-seats; no day; Organisations, Groups, Seats; asks panel for seats of panel; names association-1"),
        ["members"] = (() => Told(Members.Of(Given.Panel)), "members; no-seats; no day; Organisations, Groups, Seats; asks panel for seats of panel; names association-1"),
        ["appointments"] = (() => Told(Appointments.To(Given.Chair)), "appointments; nobody-in-office; appointment.first-day; Organisations, Offices; asks bearer for office-holders of chair; names association-1"),
        ["holders"] = (() => Told(Holders.Of(Given.Chair)), "holders; nobody-in-office; no day; Organisations, Offices; asks bearer for office-holders of chair; names association-1"),
        ["nominations"] = (() => Told(Nominations.To(Given.Panel)), "nominations; no-nominations; nomination.day; Organisations, Groups, Nominations; asks bearer for nominations of panel; names association-1"),
        ["meetings of the compact"] = (() => Told(Meetings.Of(null, MeetingKind.Annual)), "annual-meetings; no-meeting; meeting.day; Meetings; asks bearer for meetings of bearer; names nothing"),
        ["meetings of a group"] = (() => Told(Meetings.Of(Given.Panel, MeetingKind.Group)), "group-meetings; no-meeting; meeting.day; Groups, GroupMeetings; asks panel for meetings of panel; names panel"),
        ["working groups"] = (() => Told(WorkingGroups.Of(Given.Panel)), "working-groups; no-working-groups; no day; Groups; asks panel for working-groups of panel; names other-panel"),
        ["signatories"] = (() => Told(Signatories.All), "organisations; no-signatories; no day; Signatories; asks bearer for signatories of bearer; names association-1"),
        ["decisions"] = (() => Told(Decisions.Of(Given.Council)), "decisions; no-decisions; decision.day; Decisions; asks council for decisions of council; names council"),
        ["reports"] = (() => Told(Reports.Between(Given.Panel, Given.Council)), "reports; no-report; report.day; Reports; asks bearer for reports of council; names council"),
    };

    public static TheoryData<string> All => [.. Table.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void It_is_counted_asked_for_and_named_as_it_stands(string list) => Table[list].Told().ShouldBe(Table[list].Expected);

    private static string Told<T>(Population<T> of)
        where T : class
    {
        Source<T> source = of.Source;
        List<string> all = [$"{source.Unit}; {source.Nothing}; {source.Day?.Code ?? "no day"}; {source.Reads}"];
        Looking<T>.At(of, OneOfEach, (row, in at) =>
        {
            if (all.Count == 1 && !row.IsBlank)
            {
                Questions ask = new();
                source.AskForOthers(at, ask);
                source.IsComplete(at).ShouldBeFalse();
                all.Add($"asks {string.Join(" and ", ask.Missing.Select(fact => $"{fact.KnownBy} for {fact.Kind} of {fact.Subject}"))}; names {source.NameOf(row, at)?.ToString() ?? "nothing"}");
            }
        });
        return string.Join("; ", all);
    }
}
