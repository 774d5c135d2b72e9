using NodaTime;

namespace Overenskommelse.Benchmarks.Workloads;

internal readonly record struct NominationFact(int Organisation, LocalDate Day);
