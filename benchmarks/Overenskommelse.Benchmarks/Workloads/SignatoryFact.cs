using NodaTime;

namespace Overenskommelse.Benchmarks.Workloads;

/// <summary>One signature. An organisation signs at most once; <c>Left</c> is its last day, inclusive.</summary>
internal readonly record struct SignatoryFact(
    int Organisation,
    LocalDate Signed,
    LocalDate? Left,
    LocalDate? ContactFrom,
    LocalDate? ContactTo);
