namespace Overenskommelse.Presentation;

/// <summary>A language that findings and reports are put into words in.</summary>
public enum Language
{
    /// <summary>Swedish (<i>svenska</i>).</summary>
    Swedish,

    /// <summary>British English (<i>engelska</i>).</summary>
    English,
}
