namespace Overenskommelse.Benchmarks.Workloads;

internal enum MeetingKind : byte
{
    Development,
    Annual,
}
