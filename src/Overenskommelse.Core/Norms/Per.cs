namespace Overenskommelse.Norms;

/// <summary>A norm, and the periods that it is answered for. It stands outermost, once, and is no norm itself.</summary>
public sealed class Per
{
    /// <summary>A norm of each period.</summary>
    public Per(Recurrence recurrence, Norm norm) => (Recurrence, Norm) = (Guard.Against.Null(recurrence), Guard.Against.Null(norm));

    private Per(Norm norm) => Norm = Guard.Against.Null(norm);

    /// <summary>What comes round; null for a norm of every day.</summary>
    public Recurrence? Recurrence { get; }

    /// <summary>The norm.</summary>
    public Norm Norm { get; }

    /// <summary>A norm of every day.</summary>
    public static implicit operator Per(Norm norm) => new(norm);

    /// <summary>The norm, for a debugger.</summary>
    public override string ToString() => Norm.ToString();
}
