namespace Overenskommelse.Compacts.Changes;

/// <summary>An organisation signs (<i>undertecknar</i>): it has joined from that day.</summary>
/// <param name="Organisation">The organisation; it is not part of the compact, or is so in another tier.</param>
/// <param name="On">The day it signs; not before its application or its approval.</param>
/// <remarks>
/// One that has left comes back. One that is part of the compact in a tier, and signs in another, goes over: its last day in the tier before is the day before.
/// Its contact persons stay, and so does the last day that was told of it. Whether it had to be approved first is for the region's rules of joining to say; see <c>Joining</c>.
/// </remarks>
public sealed record OrganisationSigned(OrganisationId Organisation, LocalDate On) : SignatoryChange(Organisation, On)
{
    /// <summary>The tier that it joins in. Not known by default: what has been told of it stands.</summary>
    public Fact<TierId> Tier { get; init; }

    internal override CompactFacts ApplyTo(CompactFacts facts, Misfits misfits)
    {
        Fact<TierId> tier = Tier.IsKnown ? Tier : new Signatures(facts, Organisation).OnItsWay(On)?.Tier ?? Fact.NotKnown;
        int place = facts.Signatories.Known.PlaceOf(each => GoesOver(each, tier));
        if (place < 0)
        {
            return base.ApplyTo(facts, misfits);
        }

        Signatory before = facts.Signatories.Known[place];
        Register<Signatory> signatories = base.ApplyTo(facts with { Signatories = facts.Signatories.Replace(place, before with { LastDay = On.PlusDays(-1) }) }, misfits).Signatories;
        int now = signatories.Known.PlaceOf(each => each.Organisation == Organisation && each.SignedOn.Is(On) == true);
        if (now < 0)
        {
            return facts with { Signatories = signatories };
        }

        Signatory over = signatories.Known[now];
        return facts with
        {
            Signatories = signatories.Replace(now, over with { LastDay = over.LastDay.IsNone ? before.LastDay : over.LastDay, ContactPersons = Joined(before.ContactPersons, over.ContactPersons) }),
        };
    }

    private protected override Signatory Change(Signatory signatory, Misfits misfits)
    {
        RefuseSigned(signatory, misfits);
        RefuseBefore(signatory.AppliedOn, "application", misfits);
        RefuseBefore(signatory.ApprovedOn, "approval", misfits);
        return signatory with { SignedOn = On, Tier = Tier.IsKnown ? Tier : signatory.Tier };
    }

    /// <summary>Whether it is part of the compact in another tier, or in none.</summary>
    private bool GoesOver(Signatory signatory, Fact<TierId> tier) =>
        signatory.Organisation == Organisation && signatory.IsPartOn(On) == true && signatory.SignedOn.IsBefore(On) == true
        && tier.IsKnown && signatory.Tier.IsKnown && !tier.Equals(signatory.Tier);

    /// <summary>Those of the tier before who still serve, and those that were told on the way into this one; all of them only where both lists told all.</summary>
    private Register<ContactPerson> Joined(Register<ContactPerson> before, Register<ContactPerson> now) =>
        new(before.Known.Where(each => each.LastDay.IsBefore(On) != true).Union(now.Known).ToValueList(), before.IsComplete && now.IsComplete);
}
