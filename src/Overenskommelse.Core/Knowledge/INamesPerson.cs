namespace Overenskommelse.Knowledge;

/// <summary>Marks the kind of id that stands for a human being, and so has to be opaque.</summary>
[SuppressMessage("Design", "CA1040", Justification = "The kind of an id is asked for before there is one.")]
internal interface INamesPerson;
