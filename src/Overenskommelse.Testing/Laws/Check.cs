namespace Overenskommelse.Testing.Laws;

/// <summary>Looks whether a law holds in a case.</summary>
internal abstract class Check
{
    /// <summary>The law.</summary>
    public abstract Law Law { get; }

    /// <summary>Every so manieth case is looked at: some laws take longer than others.</summary>
    public virtual int Every => 1;

    /// <summary>Whether a smaller case may also be one of which more is left unknown from the beginning.</summary>
    public virtual bool MayForget => true;

    /// <summary>How it does not hold; nothing where it does.</summary>
    public abstract IEnumerable<Amiss> In(Trial trial);
}
