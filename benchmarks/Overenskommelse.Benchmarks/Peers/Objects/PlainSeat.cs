using NodaTime;
using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Peers.Objects;

internal sealed class PlainSeat
{
    public required GroupKind Group { get; init; }

    public required Side Side { get; init; }

    public required SeatKind Kind { get; init; }

    public required LocalDate First { get; init; }

    public LocalDate? Last { get; init; }

    public required int Person { get; init; }

    public required PlainOrganisation Organisation { get; init; }

    public bool CountsOn(LocalDate day) => Kind == SeatKind.Regular && First <= day && !(Last < day);
}
