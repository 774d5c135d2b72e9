using NodaTime;
using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Peers.Objects;

internal sealed class PlainMeeting
{
    public required LocalDate Day { get; init; }

    public required MeetingKind Kind { get; init; }
}
