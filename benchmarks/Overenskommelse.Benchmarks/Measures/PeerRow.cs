namespace Overenskommelse.Benchmarks.Measures;

internal sealed record PeerRow(string Name, Ratio Region, Ratio Large, Ratio Nation);
