namespace Overenskommelse.Benchmarks.Workloads;

internal enum Side : byte
{
    Neither,
    CivilSociety,
    Public,
}
