using NodaTime;
using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Peers.DayNumbers;

/// <summary>The workload with every day as a number. An open end, and a beginning that never was, lie at the largest number.</summary>
internal sealed class NumberedFacts(Workload workload)
{
    private const int Never = int.MaxValue;

    private static LocalDate Epoch { get; } = new(1970, 1, 1);

    public NumberedSeat[] Seats { get; } = Array.ConvertAll(
        workload.Seats,
        one => new NumberedSeat(one.Group, one.Side, one.Kind, Number(one.First), Number(one.Last), one.Person));

    public NumberedSignatory[] Signatories { get; } = Array.ConvertAll(
        workload.Signatories,
        one => new NumberedSignatory(
            one.Organisation, Number(one.Signed), Number(one.Left), Number(one.ContactFrom), Number(one.ContactTo)));

    public Side[] Sectors { get; } = workload.Sectors;

    public NumberedNomination[] Nominations { get; } = Array.ConvertAll(
        workload.Nominations,
        one => new NumberedNomination(one.Organisation, Number(one.Day)));

    public NumberedMeeting[] Meetings { get; } = Array.ConvertAll(workload.Meetings, one => new NumberedMeeting(one.Day.Year, one.Kind));

    public NumberedLeader[] Leaders { get; } = Array.ConvertAll(
        workload.Leaders,
        one => new NumberedLeader(one.Person, one.Side, Number(one.Appointed.PlusYears(1))));

    public int FirstNomination { get; } = Number(workload.CouncilDecision);

    public int LastNomination { get; } = Number(Terms.LastNomination.InYear(workload.CouncilDecision.Year));

    public int Asked { get; } = Number(workload.Asked);

    public int ClosedYear { get; } = workload.Asked.Year - 1;

    private static int Number(LocalDate? day) => day is { } known ? Period.DaysBetween(Epoch, known) : Never;
}
