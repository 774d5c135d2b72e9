using Overenskommelse.Benchmarks.Peers;

namespace Overenskommelse.Benchmarks.Measures;

/// <summary>Bytes allocated by examining, which unlike time are the same on every machine.</summary>
internal static class Allocation
{
    private const int Times = 50;

    public static double PerExamination(IExaminer examiner)
    {
        // What is made once and kept, on first use, is not part of an examination.
        for (var i = 0; i < Times; i++)
        {
            examiner.Examine();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Times; i++)
        {
            examiner.Examine();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Times;
    }

    public static double PerFinding(IExaminer kept, IExaminer broken) =>
        (PerExamination(broken) - PerExamination(kept)) / (broken.Examine() - kept.Examine());
}
