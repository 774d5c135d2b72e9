namespace Overenskommelse.Norms;

/// <summary>Whether the forum that a report was made to consists of elected politicians. Two reports to one forum ask one question.</summary>
internal sealed class ForumIsPolitical : OwnTest<ForumReport>
{
    public override FactAreas Reads => FactAreas.Reports;

    public override Phrase Says => field ??= new("report.to.political");

    public override Truth Of(Row<ForumReport> row, in Moment at) => FactIn(row, at).Is(true) switch
    {
        { } known => Truth.Of(known),
        null => Truth.Unknown,
    };

    public override void Ask(Row<ForumReport> row, in Moment at, Questions ask)
    {
        if (!row.IsBlank)
        {
            ask.Add(new(FactKind.ForumIsPolitical, row.Fact.To, at.Clause.KnownBy), this, row.Fact.To, [true, false]);
        }
    }

    public override void Why(Row<ForumReport> row, in Moment at, ICollection<Breach> found) =>
        found.Add(new(new BreachReason("report.to.political"), row.IsBlank ? null : row.Fact.To));

    public override void Turns(Row<ForumReport> row, in Moment at, TurningDays days)
    {
    }

    public override void Mend(Row<ForumReport> row, in Moment at, ICollection<Remedy> remedies) =>
        remedies.Add(new("forum.political", row.IsBlank ? null : row.Fact.To, [true]));

    internal override object? FactOf(Row<ForumReport> row, in Moment at) => FactIn(row, at).Match<object>(value => value, () => Fact.None, () => Fact.NotKnown);

    private Fact<bool> FactIn(Row<ForumReport> row, in Moment at)
    {
        if (row.IsBlank)
        {
            return Fact.NotKnown;
        }

        Fact<bool> told = at.Compact.Forum(row.Fact.To)?.IsPolitical ?? Fact.NotKnown;
        return told.IsKnown || at.Supposed is not { } supposed ? told : supposed.Of<bool>(this, row.Fact.To);
    }
}
