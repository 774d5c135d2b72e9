namespace Overenskommelse.Benchmarks.Workloads;

internal enum SeatKind : byte
{
    Regular,
    CoOpted,
}
