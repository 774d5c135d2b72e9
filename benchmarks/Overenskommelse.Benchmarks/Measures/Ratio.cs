namespace Overenskommelse.Benchmarks.Measures;

/// <summary>The median of the rounds' ratios, and the quartiles around it.</summary>
internal readonly record struct Ratio(double Median, double Lower, double Upper)
{
    public static Ratio Exactly(double value) => new(value, value, value);

    public static Ratio Of(List<double> rounds)
    {
        rounds.Sort();
        return new Ratio(At(0.5), At(0.25), At(0.75));

        double At(double share) => rounds[(int)Math.Round((rounds.Count - 1) * share)];
    }
}
