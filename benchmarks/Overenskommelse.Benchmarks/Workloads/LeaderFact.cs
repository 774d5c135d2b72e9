using NodaTime;

namespace Overenskommelse.Benchmarks.Workloads;

internal readonly record struct LeaderFact(int Person, Side Side, LocalDate Appointed);
