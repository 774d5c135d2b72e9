namespace Overenskommelse.Compacts;

/// <summary>A fact that can say where it is from.</summary>
internal interface IHasProvenance
{
    /// <summary>Where it is from; null when nobody has said.</summary>
    Provenance? Source { get; }
}
