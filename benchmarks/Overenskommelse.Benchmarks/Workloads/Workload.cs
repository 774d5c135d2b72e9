using NodaTime;

namespace Overenskommelse.Benchmarks.Workloads;

/// <summary>The facts of one compact as arrays of structs: what every contestant starts from, and what the yardstick reads.</summary>
/// <remarks>Organisations are numbered from zero, and <c>Sectors</c> is indexed by that number.</remarks>
internal sealed record Workload(
    string Name,
    SeatFact[] Seats,
    SignatoryFact[] Signatories,
    Side[] Sectors,
    NominationFact[] Nominations,
    MeetingFact[] Meetings,
    LeaderFact[] Leaders,
    LocalDate CouncilDecision,
    LocalDate Asked)
{
    public override string ToString() => Name;
}
