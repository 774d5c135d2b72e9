namespace Overenskommelse.Compacts.Changes;

/// <summary>An organisation signs (<i>undertecknar</i>): it has joined from that day.</summary>
/// <param name="Organisation">The organisation; it is not part of the compact, or is so in another tier.</param>
/// <param name="On">The day it signs; not before its application or its approval.</param>
/// <remarks>
/// One that has left comes back. One that is part of the compact in a tier, and signs in another, goes over: its last day in the tier before is the day before,
/// and its contact persons stay. Whether it had to be approved first is for the region's rules of joining to say; see <c>Joining</c>.
/// </remarks>
public sealed record OrganisationSigned(OrganisationId Organisation, LocalDate On) : SignatoryChange(Organisation, On)
{
    /// <summary>The tier that it joins in. Not known by default: what has been told of it stands.</summary>
    public Fact<TierId> Tier { get; init; }

    internal override CompactFacts ApplyTo(CompactFacts facts, Misfits misfits)
    {
        int place = facts.Signatories.Known.PlaceOf(GoesOver);
        if (place < 0)
        {
            return base.ApplyTo(facts, misfits);
        }

        Signatory before = facts.Signatories.Known[place];
        Register<Signatory> signatories = base.ApplyTo(facts with { Signatories = facts.Signatories.Replace(place, before with { LastDay = On.PlusDays(-1) }) }, misfits).Signatories;
        int now = signatories.Known.PlaceOf(each => each.Organisation == Organisation && each.SignedOn.Is(On) == true);
        return facts with { Signatories = now < 0 ? signatories : signatories.Replace(now, signatories.Known[now] with { ContactPersons = StillServing(before.ContactPersons) }) };
    }

    private protected override Signatory Change(Signatory signatory, Misfits misfits)
    {
        RefuseSigned(signatory, misfits);
        RefuseBefore(signatory.AppliedOn, "application", misfits);
        RefuseBefore(signatory.ApprovedOn, "approval", misfits);
        return signatory with { SignedOn = On, Tier = Tier.IsKnown ? Tier : signatory.Tier };
    }

    /// <summary>Whether it is part of the compact in another tier.</summary>
    private bool GoesOver(Signatory signatory) =>
        signatory.Organisation == Organisation && signatory.IsPartOn(On) == true && signatory.SignedOn.IsBefore(On) == true
        && Tier.IsKnown && signatory.Tier.TryGet(out TierId? before) && Tier.Is(before) == false;

    private Register<ContactPerson> StillServing(Register<ContactPerson> contacts) =>
        new(contacts.Known.Where(each => each.LastDay.IsBefore(On) != true).ToValueList(), contacts.IsComplete);
}
