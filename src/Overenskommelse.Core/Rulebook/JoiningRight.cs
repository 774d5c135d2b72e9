namespace Overenskommelse.Rulebook;

/// <summary>What a text gives an organisation that has joined.</summary>
public enum JoiningRight
{
    /// <summary>To nominate, when a window is open and it belongs to civil society (<i>nominera</i>).</summary>
    Nominate,

    /// <summary>To hold a regular seat (<i>ordinarie plats</i>).</summary>
    HoldSeat,
}
