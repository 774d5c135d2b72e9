namespace Overenskommelse.Knowledge;

/// <summary>How many there are, as far as is known: at least so many, and at most so many.</summary>
public readonly record struct HowMany
{
    internal HowMany(int atLeast, int? atMost) => (AtLeast, AtMost) = (atLeast, atMost);

    /// <summary>How many there certainly are.</summary>
    public int AtLeast { get; }

    /// <summary>How many there can be; null when there is no telling.</summary>
    public int? AtMost { get; }

    /// <summary>Whether there are so many or more; null when that is not known.</summary>
    public bool? Reaches(int number) => AtLeast >= number ? true : AtMost < number ? false : null;

    /// <summary>The number, or between which two it lies.</summary>
    public override string ToString() => AtMost == AtLeast ? $"{AtLeast}" : AtMost is { } most ? $"{AtLeast} to {most}" : $"{AtLeast} or more";
}
