using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Peers.DayNumbers;

/// <summary>The yardstick's loops with days as numbers, which compare faster than dates of a calendar do.</summary>
internal static class NumberPass
{
    public static List<Breach> Over(NumberedFacts facts)
    {
        var breaches = new List<Breach>();
        Seats(facts, breaches);
        Appointments(facts, breaches);
        Signatories(facts, breaches);
        Nominations(facts, breaches);
        Meetings(facts, breaches);
        return breaches;
    }

    private static void Seats(NumberedFacts facts, List<Breach> breaches)
    {
        int leadershipCivil = 0, leadershipPublic = 0, developmentCivil = 0, developmentPublic = 0;
        bool civilLeader = false, publicLeader = false;
        var asked = facts.Asked;
        foreach (ref readonly var seat in facts.Seats.AsSpan())
        {
            if (seat.Kind != SeatKind.Regular || seat.First > asked || seat.Last < asked)
            {
                continue;
            }

            if (seat.Group == GroupKind.Development)
            {
                developmentCivil += seat.Side == Side.CivilSociety ? 1 : 0;
                developmentPublic += seat.Side == Side.Public ? 1 : 0;
                continue;
            }

            leadershipCivil += seat.Side == Side.CivilSociety ? 1 : 0;
            leadershipPublic += seat.Side == Side.Public ? 1 : 0;
            foreach (ref readonly var leader in facts.Leaders.AsSpan())
            {
                if (leader.Person == seat.Person)
                {
                    civilLeader |= leader.Side == Side.CivilSociety;
                    publicLeader |= leader.Side == Side.Public;
                }
            }
        }

        if (leadershipCivil != leadershipPublic)
        {
            breaches.Add(new Breach(Norm.LeadershipSplitEvenly, (int)GroupKind.Leadership));
        }

        var allowed = (developmentCivil + developmentPublic) * Terms.LargestSharePercent;
        if (developmentCivil * 100 > allowed || developmentPublic * 100 > allowed)
        {
            breaches.Add(new Breach(Norm.DevelopmentBalanced, (int)GroupKind.Development));
        }

        if (!civilLeader)
        {
            breaches.Add(new Breach(Norm.SharedLeadership, (int)Side.CivilSociety));
        }

        if (!publicLeader)
        {
            breaches.Add(new Breach(Norm.SharedLeadership, (int)Side.Public));
        }
    }

    private static void Appointments(NumberedFacts facts, List<Breach> breaches)
    {
        for (var i = 0; i < facts.Leaders.Length; i++)
        {
            if (facts.Asked >= facts.Leaders[i].Lapses)
            {
                breaches.Add(new Breach(Norm.AppointedWithinTheYear, i));
            }
        }
    }

    private static void Signatories(NumberedFacts facts, List<Breach> breaches)
    {
        var asked = facts.Asked;
        foreach (ref readonly var one in facts.Signatories.AsSpan())
        {
            if (one.Signed <= asked && one.Left >= asked && (one.ContactFrom > asked || one.ContactTo < asked))
            {
                breaches.Add(new Breach(Norm.ContactPersonNamed, one.Organisation));
            }
        }
    }

    private static void Nominations(NumberedFacts facts, List<Breach> breaches)
    {
        var signatories = facts.Signatories.AsSpan();
        var signatoryOf = new int[facts.Sectors.Length];
        for (var i = 0; i < signatories.Length; i++)
        {
            signatoryOf[signatories[i].Organisation] = i + 1;
        }

        var sectors = facts.Sectors.AsSpan();
        var (firstDay, lastDay) = (facts.FirstNomination, facts.LastNomination);
        var nominations = facts.Nominations.AsSpan();
        for (var i = 0; i < nominations.Length; i++)
        {
            var (organisation, day) = nominations[i];
            var signatory = signatoryOf[organisation];
            if (day < firstDay
                || day > lastDay
                || sectors[organisation] != Side.CivilSociety
                || signatory == 0
                || signatories[signatory - 1].Signed > day
                || signatories[signatory - 1].Left < day)
            {
                breaches.Add(new Breach(Norm.NominatedInTime, i));
            }
        }
    }

    private static void Meetings(NumberedFacts facts, List<Breach> breaches)
    {
        int development = 0, annual = 0;
        foreach (ref readonly var meeting in facts.Meetings.AsSpan())
        {
            if (meeting.Year == facts.ClosedYear)
            {
                development += meeting.Kind == MeetingKind.Development ? 1 : 0;
                annual += meeting.Kind == MeetingKind.Annual ? 1 : 0;
            }
        }

        if (development < Terms.MeetingsPerYear)
        {
            breaches.Add(new Breach(Norm.FourMeetings, facts.ClosedYear));
        }

        if (annual == 0)
        {
            breaches.Add(new Breach(Norm.AnnualMeeting, facts.ClosedYear));
        }
    }
}
