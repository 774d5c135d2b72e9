namespace Overenskommelse.Norms;

/// <summary>The year that a day lies in.</summary>
internal sealed class YearOfDay<T>(DayOf<T> day) : Attribute<T, int>
    where T : class
{
    // Years before there were compacts, so far from each other that none is near another's neighbour.
    private const int Apart = 6;

    // More than so many are not told apart: they could not be filled in either, for the ways would be too many.
    private const int MostApart = 12;

    public override string Code { get; } = $"{day.Code}.year";

    public override FactAreas Reads => day.Reads;

    public override ValueList<int>? Closed => null;

    public override Fact<int> Of(Row<T> row, in Moment at)
    {
        DayFact fact = day.Of(row, at);
        return fact.IsNone ? Fact.None
            : fact.Earliest is { } earliest && fact.Latest is { } latest && earliest.Year == latest.Year ? earliest.Year
            : Fact.NotKnown;
    }

    public override bool MayBe(int value, Row<T> row, in Moment at)
    {
        (LocalDate earliest, LocalDate latest) = day.Bounds(row, at);
        return earliest.Year <= value && value <= latest.Year;
    }

    /// <summary>
    /// One day of each year is enough: whoever can tell the days of a year apart names days of its own. A year that is none of these may have passed, or be
    /// yet to come.
    /// </summary>
    public override void Ask(Row<T> row, in Moment at, Questions ask, ValueList<int> tells)
    {
        if (!row.IsBlank)
        {
            IEnumerable<int> years = tells.Count > 0 && FreshYear(row, at) is { } fresh ? tells.Append(fresh).Append(Calendar.LastYear) : [];
            day.Ask(row, at, ask, [.. years.Where(Calendar.IsReasonable).Select(year => new LocalDate(year, 1, 1))]);
        }
    }

    public override Breach Why(Row<T> row, in Moment at) =>
        new(new BreachReason(Code), row.Organisation?.Id) { Day = day.Of(row, at) };

    internal override (object Attribute, object Row) Source(Row<T> row, in Moment at) => (day, row);

    internal override object? Fresh(Row<T> row, in Moment at) => row.IsBlank || Of(row, at).IsKnown ? null : FreshYear(row, at);

    /// <summary>A year that is this row's alone; null when there are too many already.</summary>
    private int? FreshYear(Row<T> row, in Moment at)
    {
        Dictionary<Row<T>, int> years = at.Scratch.Once(this, at, static (_, in _) => new Dictionary<Row<T>, int>(ReferenceEqualityComparer.Instance));
        if (!years.TryGetValue(row, out int year) && years.Count < MostApart)
        {
            years[row] = year = Calendar.FirstYear + (Apart * years.Count) + 2;
        }

        return year == 0 ? null : year;
    }
}
