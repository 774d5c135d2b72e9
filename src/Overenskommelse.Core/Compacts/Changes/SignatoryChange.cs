namespace Overenskommelse.Compacts.Changes;

/// <summary>A change of an organisation's way into the compact, or out of it.</summary>
/// <param name="Organisation">The organisation; among the facts already.</param>
/// <param name="On">The day it happens.</param>
public abstract record SignatoryChange(OrganisationId Organisation, LocalDate On) : Change
{
    /// <summary>The organisation; among the facts already.</summary>
    public OrganisationId Organisation { get; init => field = Guard.Against.Null(value, nameof(Organisation)); } = Guard.Against.Null(Organisation);

    internal sealed override FactAreas Touches => FactAreas.Signatories;

    internal override LocalDate? TakesEffect => On;

    internal override (string Member, DayFact Day)[] Days => [(nameof(On), On)];

    /// <summary>What happens to a member happens to the signature that is in force on the day; what happens on the way in, to the one that is on its way, or else to one that is not over, or to a new one.</summary>
    internal override CompactFacts ApplyTo(CompactFacts facts, Misfits misfits)
    {
        if (!misfits.IsKnown(this, Organisation) || !misfits.IsInLife(this, nameof(On), On, facts, mayPrecede: true))
        {
            return facts;
        }

        Signatures signatures = new(facts, Organisation);
        Signatory? told = IsOfMembers ? signatures.InForceOn(On) ?? signatures.Last : signatures.OnItsWay(On) ?? signatures.NotOver(On);
        Signatory changed = Change(told ?? New(facts, isBack: signatures.Any), misfits);
        int place = told is null ? -1 : facts.Signatories.Known.PlaceOf(each => ReferenceEquals(each, told));
        return facts with { Signatories = place >= 0 ? facts.Signatories.Replace(place, changed) : facts.Signatories.Add(changed) };
    }

    /// <summary>Whether it happens to those that are part of the compact, and not on the way in.</summary>
    private protected virtual bool IsOfMembers => false;

    private protected abstract Signatory Change(Signatory signatory, Misfits misfits);

    /// <summary>Refuses an organisation that has signed already.</summary>
    private protected void RefuseSigned(Signatory signatory, Misfits misfits)
    {
        if (signatory.SignedOn.Earliest is not null)
        {
            misfits.Add(this, nameof(Organisation), Organisation, "expected.not-signed", signatory.SignedOn);
        }
    }

    /// <summary>Refuses a step that is taken after a later one.</summary>
    private protected void RefuseAfter(DayFact step, string name, Misfits misfits)
    {
        if (step.IsBefore(On) == true)
        {
            misfits.Add(this, nameof(On), On, $"expected.by-{name}", step);
        }
    }

    /// <summary>Refuses a step that is taken before an earlier one.</summary>
    private protected void RefuseBefore(DayFact step, string name, Misfits misfits)
    {
        if (step.IsAfter(On) == true)
        {
            misfits.Add(this, nameof(On), On, $"expected.from-{name}", step);
        }
    }

    /// <summary>Whether the organisation is part of the compact on the day; if not, it is among the misfits.</summary>
    private protected bool IsPart(Signatory signatory, Misfits misfits)
    {
        bool part = signatory.IsPartOn(On) != false;
        if (!part)
        {
            misfits.Add(this, nameof(Organisation), Organisation, "expected.part-of-compact", On);
        }

        return part;
    }

    /// <summary>One that a complete list of signatories did not hold has taken no step before, and neither has one that comes back.</summary>
    private Signatory New(CompactFacts facts, bool isBack)
    {
        Absence before = facts.Signatories.IsComplete || isBack ? Fact.None : Fact.NotKnown;
        return IsOfMembers
            ? new(Organisation, before) { AppliedOn = before, ApprovedOn = before, LastDay = before, ContactPersons = before }
            : new(Organisation, Fact.None) { AppliedOn = before, ApprovedOn = before, ContactPersons = before };
    }
}
