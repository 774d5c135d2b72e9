namespace Overenskommelse.Compacts.Checking;

/// <content>Offices, and what forums and people have decided, reported, planned and judged.</content>
internal static partial class FactChecker
{
    private static void Check(ProblemList problems, in Place place, Plan plan)
    {
        problems.Source(place, plan);
        problems.Days(place, "FirstDay", plan.FirstDay, "LastDay", plan.LastDay);
    }

    private static void Check(ProblemList problems, in Place place, Decision decision)
    {
        problems.Source(place, decision);
        problems.Day(place, "Day", decision.Day);
        problems.Reference(place, "About", decision.About);
    }

    private static void Check(ProblemList problems, in Place place, Office office) =>
        Listed(problems, place, "Appointments", office.Appointments.Known, [], Check, Whole.Is, static appointment => appointment.Key);

    private static void Check(ProblemList problems, in Place place, Appointment appointment)
    {
        problems.Source(place, appointment);
        problems.Reference(place, "Organisation", appointment.Organisation);
        problems.Reference(place, "AppointedBy", appointment.AppointedBy);
        if (appointment.FirstDay is { } firstDay)
        {
            problems.Day(place, "AppointedOn", appointment.AppointedOn);
            problems.Days(place, "FirstDay", firstDay, "LastDay", appointment.LastDay);
        }
        else
        {
            problems.Days(place, "AppointedOn", appointment.AppointedOn, "LastDay", appointment.LastDay);
        }
    }

    private static void Check(ProblemList problems, in Place place, ForumReport report)
    {
        problems.Source(place, report);
        problems.Day(place, "Day", report.Day);
        problems.Reference(place, "From", report.From);
        if (report.About.TryGet(out DateInterval? period) && !(Calendar.IsReasonable(period.Start) && Calendar.IsReasonable(period.End)))
        {
            problems.Add(place, "About", period, "expected.period");
        }
    }

    private static void Check(ProblemList problems, in Place place, AskedInVain asked) => problems.Day(place, "Day", asked.Day);

    private static void Check(ProblemList problems, in Place place, Ballot ballot)
    {
        problems.Source(place, ballot);
        problems.Day(place, "Day", ballot.Day);
        problems.Reference(place, "About", ballot.About);
        problems.Reference(place, "Constituency", ballot.Constituency);
        foreach (Id voter in ballot.Voters.Known.Items)
        {
            if (voter is OrganisationId)
            {
                problems.Reference(place, "Voters", voter);
            }
            else if (voter is not PersonId)
            {
                problems.Add(place, "Voters", voter, "expected.voter");
            }
        }

        Each(problems, place, "Votes", ballot.Votes.Known, [], Check);
        HashSet<Id> told = [];
        for (int index = 0; index < ballot.Votes.Known.Count; index++)
        {
            VoteCount count = ballot.Votes.Known.Items[index];
            if (!told.Add(count.For))
            {
                problems.Add(place.In("Votes", count, index), "For", count.For, "expected.votes-once");
            }
        }
    }

    private static void Check(ProblemList problems, in Place place, VoteCount count)
    {
        if (count.For is not PersonId)
        {
            problems.Reference(place, "For", count.For);
        }

        NotNegative(problems, place, "Votes", count.Votes);
    }

    private static void Check(ProblemList problems, in Place place, OwnFact fact)
    {
        problems.Source(place, fact);
        problems.Reference(place, "About", fact.About);
        problems.Day(place, "Day", fact.Day);
    }

    /// <summary>A fact of a text's own is told once of each thing: which of two counts, nobody could say.</summary>
    private static void CheckOnce(ProblemList problems, ValueList<OwnFact> facts)
    {
        HashSet<(OwnFactId, Fact<Id>)> told = [];
        for (int index = 0; index < facts.Count; index++)
        {
            OwnFact fact = facts.Items[index];
            if (fact.About.IsKnown && !told.Add((fact.Fact, fact.About)))
            {
                problems.Add(new Place("OwnFacts", fact, index), "Fact", fact.Fact, "expected.own-fact-once");
            }
        }
    }

    private static void Check(ProblemList problems, in Place place, Judgement judgement)
    {
        problems.Days(place, "Day", judgement.Day, "LastDay", judgement.LastDay);
        problems.Reference(place, "By", judgement.By);
        if (judgement.About is { } about)
        {
            problems.Reference(place, "About", about);
        }

        problems.Year(place, "Year", judgement.Year);
    }

    private static void Check(ProblemList problems, in Place place, Explanation explanation)
    {
        problems.Days(place, "Day", explanation.Day, "LastDay", explanation.LastDay);
        problems.Reference(place, "DecidedBy", explanation.DecidedBy);
        problems.Year(place, "Year", explanation.Year);
    }
}
