namespace Overenskommelse.Compacts;

/// <summary>Names a constituency (<i>valkrets, kategori, valgrupp</i>): some whom seats in a group are kept for, such as the sports associations.</summary>
/// <param name="Value">Not blank, without white space.</param>
public sealed record ConstituencyId(string Value) : Id<ConstituencyId>(Value);
