using NodaTime;

namespace Overenskommelse.Benchmarks.Workloads;

internal readonly record struct MeetingFact(LocalDate Day, MeetingKind Kind);
