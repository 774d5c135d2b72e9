using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Norms;

/// <summary>What can be asked of signatories.</summary>
public static class Signatories
{
    /// <summary>The organisation, which is always known.</summary>
    public static Attribute<Signatory, Id> Organisation { get; } = new Stated<Signatory, Id>("signatory.organisation", each => each.Organisation, static (row, in _) => DaysOf(row), FactAreas.Signatories);

    /// <summary>The day it signed; none when it has not.</summary>
    public static DayOf<Signatory> SignedOn { get; } = new("signatory.signed-on", each => each.SignedOn, static (row, in _) => DaysOf(row), FactAreas.Signatories);

    /// <summary>Its last day in the compact; none when it has not left.</summary>
    public static DayOf<Signatory> LastDay { get; } = new("signatory.last-day", each => each.LastDay, static (row, in _) => DaysOf(row), FactAreas.Signatories);

    /// <summary>The tier that it has joined in; none when it is in no tier.</summary>
    public static Attribute<Signatory, TierId> Tier { get; } = new Stated<Signatory, TierId>(
        "signatory.tier", each => each.Tier, static (row, in _) => new(FactKind.SignatoryTier, row.Fact.Organisation, row.Fact.Organisation), FactAreas.Signatories)
    { Otherwise = BreachReason.OtherTier };

    /// <summary>How many members the organisation has; none when it has no members.</summary>
    public static Attribute<Signatory, int> Members { get; } = new OfOrganisation<Signatory, int>("signatory.members", Organisations.Members, null, Fact.None);

    /// <summary>All of them, those that have left or not yet signed among them.</summary>
    public static Population<Signatory> All { get; } = new(new AllSignatories());

    /// <summary>It is part of the compact on the day asked about.</summary>
    public static Test<Signatory> ArePart { get; } = new IsCurrent<Signatory>("signatory", SignedOn, LastDay, static (row, in at) => SignedOn!.Of(row, at).IsNone);

    /// <summary>Those that are part of the compact on the day asked about.</summary>
    public static Population<Signatory> ThatArePart { get; } = All.That(ArePart);

    internal static Population<Signatory> ThatArePartIn(TierId? tier) => tier is null ? ThatArePart : ThatArePart.That(Tier.Is(tier));

    /// <summary>It has a contact person on the day asked about.</summary>
    public static Test<Signatory> HaveContact { get; } = new HasContact();

    internal static MissingFact Gap(Clause clause) => new(FactKind.Signatories, clause.Bearers[0], clause.KnownBy);

    internal static MissingFact DaysOf(OrganisationId organisation) => new(FactKind.SigningDays, organisation, organisation);

    /// <summary>Whether an organisation is part of the compact on a day that may be any from one to another, given by their keys: by one of the times that it joined, whichever; null for <paramref name="inTier"/> where any tier will do.</summary>
    internal static Truth ArePartDuring(ReadOnlySpan<Row<Signatory>> times, int from, int to, Test<Signatory>? inTier, in Moment at)
    {
        Truth any = Truth.No;
        foreach (Row<Signatory> one in times)
        {
            Truth part = (at.Supposed is null ? one.Presence : Presence.OfSignatory(SignedOn.Of(one, at), LastDay.Of(one, at))).During(from, to);
            any |= inTier is null || part.IsNo ? part : part & inTier.Of(one, at);
        }

        return any;
    }

    private static MissingFact DaysOf(Row<Signatory> row) => DaysOf(row.Fact.Organisation);

    private sealed class AllSignatories : Source<Signatory>
    {
        public override FactAreas Reads => FactAreas.Signatories;

        public override GroupId? Group => null;

        public override NothingReason Nothing => NothingReason.NoSignatories;

        public override Unit Unit => Unit.Organisations;

        public override DayOf<Signatory>? Day => null;

        public override Phrase Says => field ??= new("signatories");

        public override ReadOnlySpan<Row<Signatory>> Rows(in Moment at) => at.Compact.Rows.Signatories;

        public override bool IsComplete(in Moment at) => at.Compact.Facts.Signatories.IsComplete && Recorded.OnDay(at);

        public override void AskForOthers(in Moment at, Questions ask) => ask.Add(Signatories.Gap(at.Clause));

        public override Id? NameOf(Row<Signatory> row, in Moment at) => row.Fact.Organisation;
    }

    private sealed class HasContact : OwnTest<Signatory>
    {
        public override FactAreas Reads => FactAreas.Signatories;

        public override Phrase Says => field ??= new("signatory.has-contact");

        public override Truth Of(Row<Signatory> row, in Moment at)
        {
            bool? told = row.IsBlank ? null : row.Fact.HasContactPersonOn(at.On);
            Truth has = told == false && !Recorded.OnDay(at) ? Truth.Unknown : Truth.Of(told);
            return has.IsOpen && at.Supposed is { } supposed && supposed.TryGet(this, row, out object? answer) ? Truth.Of((bool)answer) : has;
        }

        public override void Ask(Row<Signatory> row, in Moment at, Questions ask)
        {
            if (!row.IsBlank)
            {
                ask.Add(new(FactKind.ContactPerson, row.Fact.Organisation, row.Fact.Organisation), this, row, [true, false]);
            }
        }

        public override void Why(Row<Signatory> row, in Moment at, ICollection<Breach> found) => found.Add(new(BreachReason.NoContactPerson, row.Fact.Organisation));

        public override void Turns(Row<Signatory> row, in Moment at, TurningDays days)
        {
            foreach (ContactPerson contact in row.Fact.ContactPersons.Known.Items)
            {
                days.Around(contact.FirstDay);
                days.Around(contact.LastDay);
            }
        }

        public override void Mend(Row<Signatory> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new("signatory.contact-person", row.Fact.Organisation, []));
    }
}
