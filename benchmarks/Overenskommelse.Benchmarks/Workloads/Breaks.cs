namespace Overenskommelse.Benchmarks.Workloads;

/// <summary>What a made workload holds that is not as the rules say.</summary>
internal sealed record Breaks(GroupKind? Unbalanced, int WithoutContact, int WrongNominations)
{
    public static Breaks None { get; } = new(Unbalanced: null, WithoutContact: 0, WrongNominations: 0);

    public int Count => (Unbalanced is null ? 0 : 1) + WithoutContact + WrongNominations;
}
