using NodaTime;

namespace Overenskommelse.Benchmarks.Workloads;

/// <summary>One seat. A null last day stands for an open end; both days are inclusive.</summary>
internal readonly record struct SeatFact(
    GroupKind Group,
    Side Side,
    SeatKind Kind,
    LocalDate First,
    LocalDate? Last,
    int Person,
    int Organisation);
