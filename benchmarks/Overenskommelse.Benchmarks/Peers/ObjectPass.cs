using Overenskommelse.Benchmarks.Peers.Objects;
using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Peers;

/// <summary>The eight rules as hand-written loops over ordinary objects, a method for each.</summary>
internal static class ObjectPass
{
    public static List<Breach> Over(PlainCompact facts)
    {
        var breaches = new List<Breach>();
        LeadershipSplitEvenly(facts, breaches);
        DevelopmentBalanced(facts, breaches);
        SharedLeadership(facts, breaches);
        AppointedWithinTheYear(facts, breaches);
        ContactPersonNamed(facts, breaches);
        NominatedInTime(facts, breaches);
        FourMeetings(facts, breaches);
        AnnualMeeting(facts, breaches);
        return breaches;
    }

    public static void LeadershipSplitEvenly(PlainCompact facts, List<Breach> breaches)
    {
        var (civil, @public) = SeatsBySide(facts, GroupKind.Leadership);
        if (civil != @public)
        {
            breaches.Add(new Breach(Norm.LeadershipSplitEvenly, (int)GroupKind.Leadership));
        }
    }

    public static void DevelopmentBalanced(PlainCompact facts, List<Breach> breaches)
    {
        var (civil, @public) = SeatsBySide(facts, GroupKind.Development);
        if (Math.Max(civil, @public) * 100 > (civil + @public) * Terms.LargestSharePercent)
        {
            breaches.Add(new Breach(Norm.DevelopmentBalanced, (int)GroupKind.Development));
        }
    }

    public static void SharedLeadership(PlainCompact facts, List<Breach> breaches)
    {
        bool civil = false, @public = false;
        foreach (var leader in facts.Leaders)
        {
            if (SitsInLeadership(facts, leader.Person))
            {
                civil |= leader.Side == Side.CivilSociety;
                @public |= leader.Side == Side.Public;
            }
        }

        if (!civil)
        {
            breaches.Add(new Breach(Norm.SharedLeadership, (int)Side.CivilSociety));
        }

        if (!@public)
        {
            breaches.Add(new Breach(Norm.SharedLeadership, (int)Side.Public));
        }
    }

    public static void AppointedWithinTheYear(PlainCompact facts, List<Breach> breaches)
    {
        foreach (var leader in facts.Leaders)
        {
            if (facts.Asked >= leader.Appointed.PlusYears(1))
            {
                breaches.Add(new Breach(Norm.AppointedWithinTheYear, leader.Index));
            }
        }
    }

    public static void ContactPersonNamed(PlainCompact facts, List<Breach> breaches)
    {
        foreach (var signatory in facts.Signatories)
        {
            if (signatory.HadJoinedOn(facts.Asked) && !signatory.HasContactOn(facts.Asked))
            {
                breaches.Add(new Breach(Norm.ContactPersonNamed, signatory.Organisation.Number));
            }
        }
    }

    public static void NominatedInTime(PlainCompact facts, List<Breach> breaches)
    {
        var lastDay = facts.LastNomination;
        foreach (var nomination in facts.Nominations)
        {
            if (!nomination.IsWithin(facts.CouncilDecision, lastDay) || !nomination.IsFromJoinedCivilSociety())
            {
                breaches.Add(new Breach(Norm.NominatedInTime, nomination.Index));
            }
        }
    }

    public static void FourMeetings(PlainCompact facts, List<Breach> breaches)
    {
        if (MeetingsInClosedYear(facts, MeetingKind.Development) < Terms.MeetingsPerYear)
        {
            breaches.Add(new Breach(Norm.FourMeetings, facts.ClosedYear));
        }
    }

    public static void AnnualMeeting(PlainCompact facts, List<Breach> breaches)
    {
        if (MeetingsInClosedYear(facts, MeetingKind.Annual) == 0)
        {
            breaches.Add(new Breach(Norm.AnnualMeeting, facts.ClosedYear));
        }
    }

    private static (int Civil, int Public) SeatsBySide(PlainCompact facts, GroupKind group)
    {
        int civil = 0, @public = 0;
        foreach (var seat in facts.Seats)
        {
            if (seat.Group == group && seat.CountsOn(facts.Asked))
            {
                civil += seat.Side == Side.CivilSociety ? 1 : 0;
                @public += seat.Side == Side.Public ? 1 : 0;
            }
        }

        return (civil, @public);
    }

    private static bool SitsInLeadership(PlainCompact facts, int person)
    {
        foreach (var seat in facts.Seats)
        {
            if (seat.Person == person && seat.Group == GroupKind.Leadership && seat.CountsOn(facts.Asked))
            {
                return true;
            }
        }

        return false;
    }

    private static int MeetingsInClosedYear(PlainCompact facts, MeetingKind kind)
    {
        var count = 0;
        foreach (var meeting in facts.Meetings)
        {
            count += meeting.Kind == kind && meeting.Day.Year == facts.ClosedYear ? 1 : 0;
        }

        return count;
    }
}
