namespace Overenskommelse.Compacts;

/// <summary>In what capacity somebody holds a seat (<i>egenskap</i>).</summary>
public enum Capacity
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>A member of the organisation's board (<i>styrelseledamot</i>).</summary>
    BoardMember,

    /// <summary>An official (<i>tjänsteperson</i>).</summary>
    Official,

    /// <summary>An official in a management position (<i>tjänsteperson i ledningsbefattning</i>).</summary>
    Manager,

    /// <summary>An elected politician (<i>förtroendevald</i>).</summary>
    Politician,
}
