namespace Overenskommelse.Testing;

/// <summary>That a clause can be kept, and can be broken: a compact that does each.</summary>
public sealed class ClauseWitness
{
    private readonly Lazy<LawCase?> _kept;
    private readonly Lazy<LawCase?> _broken;

    internal ClauseWitness(ClauseId clause, ClauseStanding standing, Lazy<LawCase?> kept, Lazy<LawCase?> broken) => (Clause, Standing, _kept, _broken) = (clause, standing, kept, broken);

    /// <summary>The clause.</summary>
    public ClauseId Clause { get; }

    /// <summary>Whether it can be broken at all, and by what.</summary>
    public ClauseStanding Standing { get; }

    /// <summary>The smallest compact that was found to keep it; null where none was. Made small when it is asked for.</summary>
    public LawCase? Kept => _kept.Value;

    /// <summary>The smallest compact that was found to break it; null where none was. Made small when it is asked for.</summary>
    public LawCase? Broken => _broken.Value;

    /// <summary>The clause, and what was found.</summary>
    public override string ToString() => $"{Clause} ({Standing}){Told("kept", Kept)}{Told("broken", Broken)}";

    private static string Told(string how, LawCase? by) => by is null ? "" : $"\n{how} on {by.On:uuuu'-'MM'-'dd} by\n{by.ToCode()}";
}
