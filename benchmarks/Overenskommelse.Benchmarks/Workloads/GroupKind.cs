namespace Overenskommelse.Benchmarks.Workloads;

internal enum GroupKind : byte
{
    Leadership,
    Development,
}
