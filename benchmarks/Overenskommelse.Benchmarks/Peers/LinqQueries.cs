using Overenskommelse.Benchmarks.Peers.Objects;
using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Peers;

/// <summary>The eight rules as one query each, the way they would first be written down.</summary>
internal static class LinqQueries
{
    public static List<Breach> Over(PlainCompact facts) =>
    [
        .. LeadershipSplitEvenly(facts),
        .. DevelopmentBalanced(facts),
        .. SharedLeadership(facts),
        .. AppointedWithinTheYear(facts),
        .. ContactPersonNamed(facts),
        .. NominatedInTime(facts),
        .. FourMeetings(facts),
        .. AnnualMeeting(facts),
    ];

    private static IEnumerable<PlainSeat> Counted(PlainCompact facts, GroupKind group) =>
        facts.Seats.Where(seat => seat.Group == group && seat.CountsOn(facts.Asked));

    private static IEnumerable<Breach> LeadershipSplitEvenly(PlainCompact facts) =>
        Counted(facts, GroupKind.Leadership).Count(seat => seat.Side == Side.CivilSociety)
            == Counted(facts, GroupKind.Leadership).Count(seat => seat.Side == Side.Public)
            ? []
            : [new Breach(Norm.LeadershipSplitEvenly, (int)GroupKind.Leadership)];

    private static IEnumerable<Breach> DevelopmentBalanced(PlainCompact facts)
    {
        var sides = Counted(facts, GroupKind.Development)
            .Where(seat => seat.Side != Side.Neither)
            .GroupBy(seat => seat.Side)
            .Select(side => side.Count())
            .ToList();
        return sides.Any(seats => seats * 100 > sides.Sum() * Terms.LargestSharePercent)
            ? [new Breach(Norm.DevelopmentBalanced, (int)GroupKind.Development)]
            : [];
    }

    private static IEnumerable<Breach> SharedLeadership(PlainCompact facts) =>
        new[] { Side.CivilSociety, Side.Public }
            .Where(side => !facts.Leaders.Any(leader =>
                leader.Side == side && Counted(facts, GroupKind.Leadership).Any(seat => seat.Person == leader.Person)))
            .Select(side => new Breach(Norm.SharedLeadership, (int)side));

    private static IEnumerable<Breach> AppointedWithinTheYear(PlainCompact facts) =>
        facts.Leaders
            .Where(leader => facts.Asked >= leader.Appointed.PlusYears(1))
            .Select(leader => new Breach(Norm.AppointedWithinTheYear, leader.Index));

    private static IEnumerable<Breach> ContactPersonNamed(PlainCompact facts) =>
        facts.Signatories
            .Where(signatory => signatory.HadJoinedOn(facts.Asked) && !signatory.HasContactOn(facts.Asked))
            .Select(signatory => new Breach(Norm.ContactPersonNamed, signatory.Organisation.Number));

    private static IEnumerable<Breach> NominatedInTime(PlainCompact facts) =>
        facts.Nominations
            .Where(nomination => !nomination.IsWithin(facts.CouncilDecision, facts.LastNomination)
                || !nomination.IsFromJoinedCivilSociety())
            .Select(nomination => new Breach(Norm.NominatedInTime, nomination.Index));

    private static IEnumerable<Breach> FourMeetings(PlainCompact facts) =>
        facts.Meetings.Count(meeting => meeting.Kind == MeetingKind.Development && meeting.Day.Year == facts.ClosedYear)
            < Terms.MeetingsPerYear
            ? [new Breach(Norm.FourMeetings, facts.ClosedYear)]
            : [];

    private static IEnumerable<Breach> AnnualMeeting(PlainCompact facts) =>
        facts.Meetings.Any(meeting => meeting.Kind == MeetingKind.Annual && meeting.Day.Year == facts.ClosedYear)
            ? []
            : [new Breach(Norm.AnnualMeeting, facts.ClosedYear)];
}
