namespace Overenskommelse.Benchmarks.Peers.DayNumbers;

internal readonly record struct NumberedNomination(int Organisation, int Day);
