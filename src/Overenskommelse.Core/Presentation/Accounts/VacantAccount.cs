using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation.Accounts;

/// <summary>Which seats nobody holds.</summary>
internal static class VacantAccount
{
    public static IEnumerable<Part> Of(ValueList<Id> vacant) =>
        vacant.Count == 0 ? [] : [new("vacant", ("n", vacant.Count), ("who", vacant))];
}
