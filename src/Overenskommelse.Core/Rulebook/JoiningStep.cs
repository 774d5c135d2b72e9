namespace Overenskommelse.Rulebook;

/// <summary>A step on an organisation's way into a compact.</summary>
public enum JoiningStep
{
    /// <summary>It applies (<i>ansökan</i>), or, where the stage names somebody, makes contact.</summary>
    Application,

    /// <summary>Its application is approved (<i>godkännande</i>).</summary>
    Approval,

    /// <summary>It signs, and has joined from that day (<i>undertecknande</i>).</summary>
    Signing,

    /// <summary>It names a contact person (<i>kontaktperson</i>).</summary>
    ContactPerson,
}
