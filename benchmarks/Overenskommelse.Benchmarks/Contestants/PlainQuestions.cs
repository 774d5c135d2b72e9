using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Contestants;

/// <summary>What the peers' rules ask of the objects: plain loops, without LINQ.</summary>
public static class PlainQuestions
{
    public static bool IsEven(this PlainCompact facts) =>
        facts.Seated(Body.Leadership, Side.CivilSociety) == facts.Seated(Body.Leadership, Side.Public);

    public static bool IsBalanced(this PlainCompact facts)
    {
        var (civil, @public) = (facts.Seated(Body.Development, Side.CivilSociety), facts.Seated(Body.Development, Side.Public));
        return Math.Max(civil, @public) * 100 <= (civil + @public) * Terms.LargestSharePercent;
    }

    public static bool IsLedFrom(this PlainCompact facts, Side side)
    {
        foreach (var leader in facts.Leaders)
        {
            if (leader.Organisation.Side == side && facts.IsInLeadership(leader.Person))
            {
                return true;
            }
        }

        return false;
    }

    public static bool HasLapsed(this PlainLeader leader, PlainCompact facts) => facts.Asked >= leader.Appointed.PlusYears(1);

    public static bool LacksContact(this PlainSignatory one, PlainCompact facts) => one.HadJoinedOn(facts.Asked) && !one.HasContactOn(facts.Asked);

    public static bool Stands(this PlainNomination one, PlainCompact facts) =>
        one.IsWithin(facts.FirstNomination, facts.LastNomination) && one.IsFromJoinedCivilSociety();

    public static bool HasMet(this PlainCompact facts, int times, bool annually)
    {
        foreach (var meeting in facts.Meetings)
        {
            times -= meeting.IsAnnual == annually && meeting.Day.Year == facts.ClosedYear ? 1 : 0;
        }

        return times <= 0;
    }

    private static int Seated(this PlainCompact facts, Body body, Side side)
    {
        var count = 0;
        foreach (var seat in facts.Seats)
        {
            count += seat.Body == body && seat.Organisation.Side == side && seat.CountsOn(facts.Asked) ? 1 : 0;
        }

        return count;
    }

    private static bool IsInLeadership(this PlainCompact facts, int person)
    {
        foreach (var seat in facts.Seats)
        {
            if (seat.Body == Body.Leadership && seat.Person == person && seat.CountsOn(facts.Asked))
            {
                return true;
            }
        }

        return false;
    }
}
