namespace Overenskommelse.Benchmarks.Peers;

/// <summary>A contestant's facts, ready to be examined again and again.</summary>
internal interface IExaminer
{
    /// <summary>Examines all eight rules, makes every finding, and tells how many things are not as they say.</summary>
    int Examine();

    /// <summary>The same examination in comparable form. Never timed.</summary>
    IReadOnlyCollection<Breach> Breaches();
}
