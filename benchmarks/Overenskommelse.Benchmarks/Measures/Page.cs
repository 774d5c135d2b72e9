using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Overenskommelse.Benchmarks.Measures;

/// <summary>The page that <c>docs/benchmarks.md</c> is written from.</summary>
internal static class Page
{
    public static string Of(Results results)
    {
        var page = new StringBuilder(PageText.Opening);
        page.Append(CultureInfo.InvariantCulture, $"""
            ## The machine

            {Environment.ProcessorCount} processors, {RuntimeInformation.OSArchitecture};
            {RuntimeInformation.OSDescription};
            {RuntimeInformation.FrameworkDescription}.


            """);
        page.Append(PageText.Method).Append(PageText.Measures);
        foreach (var row in results.Measures)
        {
            var (must, goal) = (Limit(row.Must, row.Unit), Limit(row.Goal, row.Unit));
            var measured = Measured(row.Measured, row.Unit);
            page.Append(CultureInfo.InvariantCulture, $"| {row.Name} | {must} | {goal} | {measured} | {row.Verdict} |\n");
        }

        page.Append(PageText.Peers);
        foreach (var row in results.Peers)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {row.Name} | {Cell(row.Region)} | {Cell(row.Large)} | {Cell(row.Nation)} |\n");
        }

        return page.ToString();
    }

    private static string Cell(Ratio ratio) => Measured(ratio, Unit.Times);

    private static string Limit(double? limit, Unit unit) => limit is { } value ? Format(value, unit) : "–";

    private static string Measured(Ratio? ratio, Unit unit) => ratio switch
    {
        null => "–",
        { } one when one.Lower.Equals(one.Upper) => Format(one.Median, unit),
        { } one => $"{Format(one.Median, unit)} ({Format(one.Lower, unit)}–{Format(one.Upper, unit)})",
    };

    private static string Format(double value, Unit unit) => unit switch
    {
        Unit.Bytes => value.ToString("N0", CultureInfo.InvariantCulture) + " B",
        Unit.Examinations => value.ToString("N0", CultureInfo.InvariantCulture) + " examinations",
        _ => value.ToString(value < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture),
    };
}
