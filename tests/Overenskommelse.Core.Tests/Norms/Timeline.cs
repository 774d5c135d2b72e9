using System.Globalization;

namespace Overenskommelse.Norms;

/// <summary>Things and their days, as they are written: <c>1 2024-06-01, 2 2024-05, 3 2024, 4 -, 5 none</c>; a month, a year, a day that is not known, and none.</summary>
internal static class Timeline
{
    public static IEnumerable<(OrganisationId Of, DayFact Day)> Of(string told) =>
        told.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(each => each.Split(' ')).Select(each => (Given.Association(int.Parse(each[0], CultureInfo.InvariantCulture)), DayOf(each[1])));

    /// <summary>The numbers of those who are asked.</summary>
    public static string Asked(this Finding finding) => string.Join(" ", finding.Missing.Select(fact => fact.Subject.Value.Replace("association-", "", StringComparison.Ordinal)));

    private static DayFact DayOf(string told) => told switch
    {
        "-" => Fact.NotKnown,
        "none" => Fact.None,
        { Length: 4 } => DayFact.InYear(int.Parse(told, CultureInfo.InvariantCulture)),
        { Length: 7 } => DayFact.InMonth(int.Parse(told[..4], CultureInfo.InvariantCulture), int.Parse(told[5..], CultureInfo.InvariantCulture)),
        _ => Given.Day(told),
    };
}
