namespace Overenskommelse.Compacts.Checking;

/// <summary>Where among the facts something stands, by default among the facts themselves; made into text only when there is a problem to tell of.</summary>
internal readonly struct Place(string list, object item, int index, string? outerList = null, object? outer = null, int outerIndex = 0)
{
    /// <summary>The place of something in a list of what stands here.</summary>
    public Place In(string innerList, object inner, int at) => new(innerList, inner, at, list, item, index);

    /// <summary>This place, told by where it stands in its list and not by an id, which several things there have in common.</summary>
    public Place ByIndex() => new(list, index, index, outerList, outer, outerIndex);

    /// <summary>The place of a member of what stands here.</summary>
    public string Of(string member) => item is null ? member : $"{Path}.{member}";

    /// <summary>Where it stands, from the facts inwards.</summary>
    public string Path => outer is null ? $"{this}" : $"{Told(outerList!, outer, outerIndex)}.{this}";

    public override string ToString() => Told(list, item, index);

    private static string Told(string list, object item, int index) => $"{list}[{NameOf(item)?.Value ?? $"{index}"}]";

    /// <summary>The id that names something in its list; null where only its place does.</summary>
    public static Id? NameOf(object item) => item switch
    {
        Party party => party.Id,
        Organisation organisation => organisation.Id,
        Signatory signatory => signatory.Organisation,
        Group group => group.Id,
        Office office => office.Id,
        Forum forum => forum.Id,
        Constituency constituency => constituency.Id,
        _ => null,
    };
}
