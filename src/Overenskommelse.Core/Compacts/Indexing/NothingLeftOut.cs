namespace Overenskommelse.Compacts.Indexing;

/// <summary>The facts as they would be if every list told all that there is: one way in which what nobody has told of may turn out.</summary>
internal static class NothingLeftOut
{
    public static CompactFacts In(CompactFacts facts) => facts with
    {
        Parties = All(facts.Parties),
        Signatories = All(facts.Signatories.Map(static each => each with { ContactPersons = All(each.ContactPersons) })),
        Groups = [.. facts.Groups.Known.Select(static each => each with
        {
            Seats = All(each.Seats),
            WorkingGroups = All(each.WorkingGroups),
            Meetings = Met(each.Meetings),
            Nominations = All(each.Nominations.Map(static nomination => nomination with { Encloses = All(nomination.Encloses) })),
        })],
        Offices = [.. facts.Offices.Known.Select(static each => each with { Appointments = All(each.Appointments) })],
        Meetings = Met(facts.Meetings),
        Decisions = All(facts.Decisions),
        Reports = All(facts.Reports),
        Plans = All(facts.Plans),
        Ballots = All(facts.Ballots.Map(static each => each with { Voters = All(each.Voters), Votes = All(each.Votes) })),
    };

    private static Register<Meeting> Met(Register<Meeting> meetings) => All(meetings.Map(static each => each with { Attended = All(each.Attended), Matters = All(each.Matters) }));

    private static Register<T> All<T>(Register<T> some)
        where T : notnull => new(some.Known, isComplete: true);
}
