namespace Overenskommelse.Compacts.Checking;

/// <summary>Where among the facts something stands; made into text only when there is a problem to tell of.</summary>
internal sealed class Place(Place? within, string list, string? key, int index)
{
    public override string ToString() => $"{(within is null ? "" : $"{within}.")}{list}[{key ?? $"{index}"}]";
}
