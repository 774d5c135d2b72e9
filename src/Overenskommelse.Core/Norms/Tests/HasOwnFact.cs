namespace Overenskommelse.Norms;

/// <summary>Whether what is told of one fact of a text's own about a signatory meets a test. It is told once of each, so that another could not turn it.</summary>
internal sealed class HasOwnFact(OwnFactId fact, Test<OwnFact> test) : OwnTest<Signatory>
{
    private readonly Population<OwnFact> _called = OwnFacts.Called(fact);

    public override FactAreas Reads { get; } = FactAreas.OwnFacts | FactAreas.Signatories | test.Reads;

    public override Phrase Says => field ??= new("signatory.own-fact", [fact, test.Says]);

    public override Truth Of(Row<Signatory> row, in Moment at)
    {
        if (row.IsBlank)
        {
            return Truth.Unknown;
        }

        Told told = ToldAt(at);
        return told.About.TryGetValue(row.Fact.Organisation, out Row<OwnFact>? known) ? test.Of(known, at)
            : told.IsWhole ? Truth.No
            : at.Supposed is { } supposed && supposed.TryGet(this, row, out object? answer) ? Truth.Of((bool)answer)
            : Truth.Unknown;
    }

    public override void Ask(Row<Signatory> row, in Moment at, Questions ask)
    {
        Told told = ToldAt(at);
        if (row.IsBlank)
        {
            // Of one that nobody has told of, nobody can have told: what is told of each is asked for at the same time.
            if (!told.IsWhole)
            {
                ask.Add(OwnFacts.Asked(fact, null, at));
            }
        }
        else if (told.About.TryGetValue(row.Fact.Organisation, out Row<OwnFact>? known))
        {
            ask.If(test, known, at);
        }
        else if (!told.IsWhole)
        {
            ask.Add(OwnFacts.Asked(fact, row.Fact.Organisation, at), this, row, [true, false]);
        }
    }

    public override void Why(Row<Signatory> row, in Moment at, ICollection<Breach> found) => found.Add(new(BreachReason.OwnFactOtherwise, row.Fact.Organisation));

    public override void Turns(Row<Signatory> row, in Moment at, TurningDays days)
    {
        if (ToldAt(at).About.TryGetValue(row.Fact.Organisation, out Row<OwnFact>? known))
        {
            test.Turns(known, at, days);
        }
    }

    public override void Mend(Row<Signatory> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new("own-fact", row.Fact.Organisation, []));

    private Told ToldAt(in Moment at) => at.Scratch.Once(this, at, static (test, in moment) => test.Made(moment));

    private Told Made(in Moment at)
    {
        Dictionary<Id, Row<OwnFact>> about = [];
        bool isWhole = _called.Source.IsComplete(at);
        foreach (Row<OwnFact> row in _called.Rows(at))
        {
            if (!_called.Has(row, at).IsYes)
            {
                continue;
            }

            Fact<Id> of = OwnFacts.About.Of(row, at);
            if (of.TryGet(out Id? known))
            {
                about[known] = row;
            }

            isWhole &= of.IsKnown;
        }

        return new(about, isWhole);
    }

    /// <param name="About">What is told, by whom it is about.</param>
    /// <param name="IsWhole">Whether nothing of it is lacking, and of all it is known whom it is about.</param>
    private sealed record Told(Dictionary<Id, Row<OwnFact>> About, bool IsWhole);
}
