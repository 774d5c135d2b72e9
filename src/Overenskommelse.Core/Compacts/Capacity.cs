namespace Overenskommelse.Compacts;

/// <summary>In what capacity somebody holds a seat (<i>egenskap</i>). These are the common ones; a region or a host names its own.</summary>
/// <param name="Value">A stable code in kebab case, such as <c>board-member</c>; not blank, without white space.</param>
public sealed record Capacity(string Value) : Id<Capacity>(Value)
{
    /// <summary>A member of the organisation's board (<i>styrelseledamot</i>).</summary>
    public static Capacity BoardMember { get; } = new("board-member");

    /// <summary>An official (<i>tjänsteperson</i>).</summary>
    public static Capacity Official { get; } = new("official");

    /// <summary>An official in a management position (<i>tjänsteperson i ledningsbefattning</i>).</summary>
    public static Capacity Manager { get; } = new("manager");

    /// <summary>An elected politician (<i>förtroendevald</i>).</summary>
    public static Capacity Politician { get; } = new("politician");
}
