namespace Overenskommelse.Benchmarks.Peers.DayNumbers;

internal readonly record struct NumberedSignatory(int Organisation, int Signed, int Left, int ContactFrom, int ContactTo);
