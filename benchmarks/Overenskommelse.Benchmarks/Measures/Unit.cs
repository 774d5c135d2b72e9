namespace Overenskommelse.Benchmarks.Measures;

internal enum Unit
{
    Times,
    Bytes,
    Examinations,
}
