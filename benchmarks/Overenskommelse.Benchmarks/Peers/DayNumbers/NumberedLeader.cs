using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Peers.DayNumbers;

internal readonly record struct NumberedLeader(int Person, Side Side, int Lapses);
