using NodaTime;
using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Contestants;

/// <summary>The yardstick: loops over arrays of structs that refer to each other by place, with days as numbers, all made beforehand.</summary>
internal sealed class HandWritten(PlainCompact facts)
{
    private readonly SeatRow[] _seats =
        [.. facts.Seats.Select(one => new SeatRow(one.Body, one.Organisation.Side, one.IsCoOpted, Number(one.First), Number(one.Last), one.Person))];

    private readonly SignatoryRow[] _signatories =
        [.. facts.Signatories.Select(one =>
            new SignatoryRow(one.Organisation.Number, Number(one.SignedOn), Number(one.Left), Number(one.ContactFrom), Number(one.ContactTo)))];

    // Signatories come in the order of their numbers.
    private readonly NominationRow[] _nominations =
        [.. facts.Nominations.Select(one =>
            new NominationRow(one.By.Number, one.By.Side, one.By.Signatory is null ? -1 : one.By.Number, Number(one.Day), one.Day))];

    private readonly LeaderRow[] _leaders =
        [.. facts.Leaders.Select(one => new LeaderRow(one.Person, one.Organisation.Side, Number(one.Appointed.PlusYears(1))))];

    private readonly MeetingRow[] _meetings = [.. facts.Meetings.Select(one => new MeetingRow(one.Day.Year, one.IsAnnual))];

    private readonly int _asked = Number(facts.Asked);

    private readonly int _opens = Number(facts.FirstNomination);

    private readonly int _closes = Number(facts.LastNomination);

    private readonly int _closedYear = facts.ClosedYear;

    public static Examination On(PlainCompact facts) => Examination.Of(new HandWritten(facts).Examine);

    private List<Breach> Examine()
    {
        List<Breach> breaches = [];
        Seats(breaches);
        Appointments(breaches);
        Signatories(breaches);
        Nominations(breaches);
        Meetings(breaches);
        return breaches;
    }

    private void Seats(List<Breach> breaches)
    {
        int leadershipCivil = 0, leadershipPublic = 0, developmentCivil = 0, developmentPublic = 0;
        bool civilLeader = false, publicLeader = false;
        foreach (ref readonly var seat in _seats.AsSpan())
        {
            if (seat.IsCoOpted || seat.First > _asked || seat.Last < _asked)
            {
                continue;
            }

            if (seat.Body == Body.Development)
            {
                developmentCivil += seat.Side == Side.CivilSociety ? 1 : 0;
                developmentPublic += seat.Side == Side.Public ? 1 : 0;
                continue;
            }

            leadershipCivil += seat.Side == Side.CivilSociety ? 1 : 0;
            leadershipPublic += seat.Side == Side.Public ? 1 : 0;
            foreach (ref readonly var leader in _leaders.AsSpan())
            {
                civilLeader |= leader.Person == seat.Person && leader.Side == Side.CivilSociety;
                publicLeader |= leader.Person == seat.Person && leader.Side == Side.Public;
            }
        }

        AddIf(leadershipCivil != leadershipPublic, Norm.LeadershipSplitEvenly, (int)Body.Leadership, breaches);
        var most = Math.Max(developmentCivil, developmentPublic) * 100;
        AddIf(most > (developmentCivil + developmentPublic) * Terms.LargestSharePercent, Norm.DevelopmentBalanced, (int)Body.Development, breaches);
        AddIf(!civilLeader, Norm.SharedLeadership, (int)Side.CivilSociety, breaches);
        AddIf(!publicLeader, Norm.SharedLeadership, (int)Side.Public, breaches);
    }

    private void Appointments(List<Breach> breaches)
    {
        foreach (ref readonly var leader in _leaders.AsSpan())
        {
            AddIf(_asked >= leader.Lapses, Norm.AppointedWithinTheYear, (int)leader.Side, breaches);
        }
    }

    private void Signatories(List<Breach> breaches)
    {
        foreach (ref readonly var one in _signatories.AsSpan())
        {
            var lacks = HadJoined(in one, _asked) && (one.ContactFrom > _asked || one.ContactTo < _asked);
            AddIf(lacks, Norm.ContactPersonNamed, one.Organisation, breaches);
        }
    }

    private void Nominations(List<Breach> breaches)
    {
        foreach (ref readonly var one in _nominations.AsSpan())
        {
            if (one.Day < _opens
                || one.Day > _closes
                || one.Side != Side.CivilSociety
                || one.Signatory < 0
                || !HadJoined(in _signatories[one.Signatory], one.Day))
            {
                breaches.Add(new Breach(Norm.NominatedInTime, one.By, one.On));
            }
        }
    }

    private void Meetings(List<Breach> breaches)
    {
        int held = 0, annual = 0;
        foreach (ref readonly var meeting in _meetings.AsSpan())
        {
            held += meeting.Year == _closedYear && !meeting.IsAnnual ? 1 : 0;
            annual += meeting.Year == _closedYear && meeting.IsAnnual ? 1 : 0;
        }

        AddIf(held < Terms.MeetingsPerYear, Norm.FourMeetings, _closedYear, breaches);
        AddIf(annual == 0, Norm.AnnualMeeting, _closedYear, breaches);
    }

    private static bool HadJoined(in SignatoryRow one, int day) => one.Signed <= day && one.Left >= day;

    // An open end, and a beginning that never was, lie at the largest number.
    private static int Number(LocalDate? day) => day is { } known ? Period.DaysBetween(LocalDate.FromDateTime(DateTime.UnixEpoch), known) : int.MaxValue;

    private static void AddIf(bool isBroken, Norm norm, int subject, List<Breach> breaches)
    {
        if (isBroken)
        {
            breaches.Add(new Breach(norm, subject));
        }
    }

    private readonly record struct SeatRow(Body Body, Side Side, bool IsCoOpted, int First, int Last, int Person);

    private readonly record struct SignatoryRow(int Organisation, int Signed, int Left, int ContactFrom, int ContactTo);

    private readonly record struct NominationRow(int By, Side Side, int Signatory, int Day, LocalDate On);

    private readonly record struct LeaderRow(int Person, Side Side, int Lapses);

    private readonly record struct MeetingRow(int Year, bool IsAnnual);
}
