namespace Overenskommelse.Compacts;

/// <summary>The signatures of one organisation: which of them is meant on a day, in whichever order they are told.</summary>
internal sealed class Signatures
{
    private readonly Signatory[] _inOrder;

    /// <param name="facts">The facts.</param>
    /// <param name="organisation">The organisation.</param>
    public Signatures(CompactFacts facts, OrganisationId organisation) => _inOrder =
    [
        .. facts.Signatories.Known.Where(each => each.Organisation == organisation)
            .OrderBy(each => each.LastDay.Latest ?? LocalDate.MaxIsoValue).ThenBy(each => each.SignedOn.Earliest ?? LocalDate.MinIsoValue).ThenBy(each => $"{each.Tier}", StringComparer.Ordinal),
    ];

    /// <summary>Whether there are any.</summary>
    public bool Any => _inOrder.Length > 0;

    /// <summary>The last of them; null where there is none.</summary>
    public Signatory? Last => _inOrder.LastOrDefault();

    /// <summary>The one that is in force on a day, or else may be; null where none is.</summary>
    public Signatory? InForceOn(LocalDate day) => _inOrder.LastOrDefault(each => each.IsPartOn(day) == true) ?? _inOrder.LastOrDefault(each => each.IsPartOn(day) is null && !IsOver(each, day));

    /// <summary>The one that has not been signed, as far as is known, and is not over by a day; null where there is none.</summary>
    public Signatory? OnItsWay(LocalDate day) => _inOrder.LastOrDefault(each => each.SignedOn.Earliest is null && !IsOver(each, day));

    /// <summary>The last that is not over by a day; null where all are.</summary>
    public Signatory? NotOver(LocalDate day) => _inOrder.LastOrDefault(each => !IsOver(each, day));

    /// <summary>Whether any of them was in force before a day, and is so no longer; null when that is not known.</summary>
    public bool? AnyOver(LocalDate day) => _inOrder.Aggregate((bool?)false, (any, each) => any | (each.SignedOn.IsNone ? false : IsOver(each, day) ? true : each.LastDay.IsBefore(day)));

    /// <summary>Its last day has passed, or another has begun since.</summary>
    private bool IsOver(Signatory one, LocalDate day) => one.LastDay.IsBefore(day) == true || Array.Exists(_inOrder, other => one.SignedOn.Latest < other.SignedOn.Earliest && other.SignedOn.Latest <= day);
}
