using NodaTime;
using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Peers;

/// <summary>The yardstick: the eight rules as hand-written loops over the arrays of structs.</summary>
internal static class ArrayPass
{
    public static List<Breach> Over(Workload facts)
    {
        var breaches = new List<Breach>();
        Seats(facts, breaches);
        Appointments(facts, breaches);
        Signatories(facts, breaches);
        Nominations(facts, breaches);
        Meetings(facts, breaches);
        return breaches;
    }

    private static void Seats(Workload facts, List<Breach> breaches)
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

    private static void Appointments(Workload facts, List<Breach> breaches)
    {
        for (var i = 0; i < facts.Leaders.Length; i++)
        {
            if (facts.Asked >= facts.Leaders[i].Appointed.PlusYears(1))
            {
                breaches.Add(new Breach(Norm.AppointedWithinTheYear, i));
            }
        }
    }

    private static void Signatories(Workload facts, List<Breach> breaches)
    {
        var asked = facts.Asked;
        foreach (ref readonly var one in facts.Signatories.AsSpan())
        {
            var joined = one.Signed <= asked && !(one.Left < asked);
            if (joined && (!(one.ContactFrom <= asked) || one.ContactTo < asked))
            {
                breaches.Add(new Breach(Norm.ContactPersonNamed, one.Organisation));
            }
        }
    }

    private static void Nominations(Workload facts, List<Breach> breaches)
    {
        var signatories = facts.Signatories.AsSpan();

        // One more than the index, so that a fresh array says "never signed" of everyone.
        var signatoryOf = new int[facts.Sectors.Length];
        for (var i = 0; i < signatories.Length; i++)
        {
            signatoryOf[signatories[i].Organisation] = i + 1;
        }

        var sectors = facts.Sectors.AsSpan();
        var firstDay = facts.CouncilDecision;
        var lastDay = Terms.LastNomination.InYear(firstDay.Year);
        var nominations = facts.Nominations.AsSpan();
        for (var i = 0; i < nominations.Length; i++)
        {
            ref readonly var nomination = ref nominations[i];
            var inTime = nomination.Day >= firstDay && nomination.Day <= lastDay;
            var signatory = signatoryOf[nomination.Organisation];
            if (!inTime
                || sectors[nomination.Organisation] != Side.CivilSociety
                || signatory == 0
                || !HadJoined(in signatories[signatory - 1], nomination.Day))
            {
                breaches.Add(new Breach(Norm.NominatedInTime, i));
            }
        }
    }

    private static bool HadJoined(in SignatoryFact one, LocalDate day) => one.Signed <= day && !(one.Left < day);

    private static void Meetings(Workload facts, List<Breach> breaches)
    {
        var closed = facts.Asked.Year - 1;
        int development = 0, annual = 0;
        foreach (ref readonly var meeting in facts.Meetings.AsSpan())
        {
            if (meeting.Day.Year == closed)
            {
                development += meeting.Kind == MeetingKind.Development ? 1 : 0;
                annual += meeting.Kind == MeetingKind.Annual ? 1 : 0;
            }
        }

        if (development < Terms.MeetingsPerYear)
        {
            breaches.Add(new Breach(Norm.FourMeetings, closed));
        }

        if (annual == 0)
        {
            breaches.Add(new Breach(Norm.AnnualMeeting, closed));
        }
    }
}
