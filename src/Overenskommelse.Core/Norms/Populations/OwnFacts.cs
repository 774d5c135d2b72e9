namespace Overenskommelse.Norms;

/// <summary>What can be asked of the facts of a text's own.</summary>
public static class OwnFacts
{
    /// <summary>What it is a fact of; none of the whole compact.</summary>
    public static Attribute<OwnFact, Id> About { get; } = new Stated<OwnFact, Id>("own-fact.about", each => each.About, static (row, in at) => Of(row, at), FactAreas.OwnFacts);

    /// <summary>Whether it is so.</summary>
    public static Attribute<OwnFact, bool> IsSo { get; } = new Stated<OwnFact, bool>("own-fact.is-so", each => each.IsSo, static (row, in at) => Of(row, at), FactAreas.OwnFacts) { Values = [true, false] };

    /// <summary>The number.</summary>
    public static Attribute<OwnFact, int> Number { get; } = new Stated<OwnFact, int>("own-fact.number", each => each.Number, static (row, in at) => Of(row, at), FactAreas.OwnFacts);

    /// <summary>The day.</summary>
    public static DayOf<OwnFact> Day { get; } = new("own-fact.day", each => each.Day, static (row, in at) => Of(row, at), FactAreas.OwnFacts);

    /// <summary>All that is told of one fact: of each thing, at most one.</summary>
    public static Population<OwnFact> Called(OwnFactId fact) => Of(fact, null, about => false);

    /// <summary>What is told of one fact of the whole compact: at most one.</summary>
    public static Population<OwnFact> OfCompact(OwnFactId fact) => Of(fact, null, about => about.IsNone).That(!About.IsStated);

    /// <summary>What is told of one fact about one thing, such as a party, an organisation or a group.</summary>
    public static Population<OwnFact> Called(OwnFactId fact, Id about) => Of(fact, Guard.Against.Null(about), of => of.Is(about) == true).That(About.Is(about));

    /// <summary>What is told of one fact of organisations: of each, at most one.</summary>
    internal static Population<OwnFact> OfOrganisations(OwnFactId fact) => Called(fact).That(About.Meets(new Phrase("own-fact.of-organisation"), about => about is OrganisationId));

    /// <param name="fact">Which fact.</param>
    /// <param name="about">What it is a fact of; null for the whole compact, and for each thing.</param>
    /// <param name="isTheOne">Whether one about this is the only one there can be.</param>
    private static Population<OwnFact> Of(OwnFactId fact, Id? about, Func<Fact<Id>, bool> isTheOne)
    {
        Attribute<OwnFact, OwnFactId> called = new Stated<OwnFact, OwnFactId>("own-fact.called", each => each.Fact, static (row, in at) => Of(row, at), FactAreas.OwnFacts);
        Test<OwnFact> isCalled = called.Is(Guard.Against.Null(fact));
        return new Population<OwnFact>(new FactsCalled(fact, about, isCalled, isTheOne)).That(isCalled);
    }

    private static MissingFact Of(Row<OwnFact> row, in Moment at) => Asked(row.Fact.Fact, row.Fact.About.TryGet(out Id? about) ? about : null, at);

    /// <summary>A body knows its own; of the whole compact, and of an office, whoever keeps the lists does.</summary>
    internal static MissingFact Asked(OwnFactId fact, Id? about, in Moment at) =>
        new(FactKind.OwnFact, about ?? fact, about is PartyId or OrganisationId or GroupId or ForumId ? about : at.Clause.KnownBy) { Own = fact };

    private sealed class FactsCalled(OwnFactId fact, Id? about, Test<OwnFact> isCalled, Func<Fact<Id>, bool> isTheOne) : Source<OwnFact>
    {
        public override FactAreas Reads => FactAreas.OwnFacts;

        public override GroupId? Group => null;

        public override NothingReason Nothing => NothingReason.NoOwnFact;

        public override Unit Unit => Unit.OwnFacts;

        public override DayOf<OwnFact>? Day => null;

        public override Phrase Says => field ??= new("own-facts", about is null ? [fact] : [fact, about]);

        public override ReadOnlySpan<Row<OwnFact>> Rows(in Moment at) => at.Compact.Rows.OwnFacts;

        /// <summary>One is told once of each thing: where it is told, there is no other.</summary>
        public override bool IsComplete(in Moment at) => (at.Compact.Facts.OwnFacts.IsComplete && Recorded.OnDay(at)) || IsTold(at);

        public override void AskForOthers(in Moment at, Questions ask) => ask.Add(Asked(fact, about, at));

        public override Id? NameOf(Row<OwnFact> row, in Moment at) => About.Of(row, at).TryGet(out Id? of) ? of : null;

        internal override Test<OwnFact>? Named => isCalled;

        private bool IsTold(in Moment at)
        {
            foreach (Row<OwnFact> row in Rows(at))
            {
                if (row.Fact.Fact == fact && isTheOne(row.Fact.About))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
