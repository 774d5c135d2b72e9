namespace Overenskommelse.Norms;

/// <summary>Something that a thing has through its organisation: the side of a seat.</summary>
/// <remarks>Where it is not known which organisation it is, both that and what each of them is like have to be asked.</remarks>
/// <typeparam name="T">The kind of fact that refers to an organisation.</typeparam>
/// <typeparam name="TValue">What the organisation has.</typeparam>
/// <param name="code">A stable code, such as <c>seat.sector</c>.</param>
/// <param name="other">What the organisation has.</param>
/// <param name="link">Which organisation it is; null where that is always known.</param>
/// <param name="whenNone">What it is of a thing that refers to no organisation.</param>
public sealed class OfOrganisation<T, TValue>(string code, Attribute<Organisation, TValue> other, Attribute<T, OrganisationId>? link, Fact<TValue> whenNone) : Attribute<T, TValue>
    where T : class
    where TValue : notnull
{
    /// <inheritdoc/>
    public override string Code { get; } = Guard.Against.NullOrWhiteSpace(code);

    /// <inheritdoc/>
    public override FactAreas Reads { get; } = Guard.Against.Null(other).Reads | (link?.Reads ?? FactAreas.None);

    /// <inheritdoc/>
    public override ValueList<TValue>? Closed => other.Closed;

    /// <inheritdoc/>
    public override Fact<TValue> Of(Row<T> row, in Moment at) =>
        OrganisationOf(row, at) is { } organisation ? other.Of(organisation, at)
        : link is not null && link.Of(row, at).IsNone ? whenNone
        : at.Supposed?.Of<TValue>(this, row) ?? Fact.NotKnown;

    /// <inheritdoc/>
    public override bool MayBe(TValue value, Row<T> row, in Moment at) =>
        OrganisationOf(row, at) is not { } organisation || other.MayBe(value, organisation, at);

    /// <inheritdoc/>
    public override void Ask(Row<T> row, in Moment at, Questions ask, ValueList<TValue> tells)
    {
        if (OrganisationOf(row, at) is { } organisation)
        {
            other.Ask(organisation, at, ask, tells);
            return;
        }

        if (row.IsBlank)
        {
            return;
        }

        // Those that have the same are alike, but where changes are compared: what is newly amiss is told from what was by whose it is.
        HashSet<TValue> alike = [.. other.Closed ?? []];
        List<OrganisationId> different = [];
        foreach (OrganisationRow each in at.Compact.Rows.Organisations)
        {
            if (!other.Of(each, at).TryGet(out TValue? value))
            {
                other.Ask(each, at, ask, tells);
                different.Add(each.Id);
            }
            else if (alike.Add(value) || ask.Places is not null)
            {
                different.Add(each.Id);
            }
        }

        if (link?.Fresh(row, at) is OrganisationId another)
        {
            different.Add(another);
            AskOfAnother(row, at, ask, link);
        }

        link?.Ask(row, at, ask, different.ToValueList());
    }

    /// <inheritdoc/>
    public override Breach Why(Row<T> row, in Moment at) =>
        OrganisationOf(row, at) is { } organisation ? other.Why(organisation, at) : new(new BreachReason(Code), null);

    internal override (object Attribute, object Row) Source(Row<T> row, in Moment at) =>
        OrganisationOf(row, at) is { } organisation ? other.Source(organisation, at) : (this, row);

    /// <summary>It may be one that no fact names. Where there are no other values than some, that one may have any of them, and stands for those of each value that are named.</summary>
    private void AskOfAnother(Row<T> row, in Moment at, Questions ask, Attribute<T, OrganisationId> link)
    {
        if (other.Closed is not { } all)
        {
            return;
        }

        Questions one = new();
        link.Ask(row, at, one, []);
        foreach (MissingFact fact in one.Missing)
        {
            ask.Add(fact, this, row, [.. all.Cast<object>(), .. whenNone.IsNone ? [Fact.None] : Array.Empty<object>()]);
        }
    }

    private OrganisationRow? OrganisationOf(Row<T> row, in Moment at) =>
        row.Organisation ?? (at.Supposed is not null && link?.Of(row, at).TryGet(out OrganisationId? id) == true ? at.Compact.Rows.Find(id) : null);
}
