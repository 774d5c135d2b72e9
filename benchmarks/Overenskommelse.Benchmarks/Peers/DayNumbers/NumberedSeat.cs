using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Peers.DayNumbers;

internal readonly record struct NumberedSeat(GroupKind Group, Side Side, SeatKind Kind, int First, int Last, int Person);
