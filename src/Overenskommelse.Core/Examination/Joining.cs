namespace Overenskommelse.Examination;

/// <summary>Where an organisation stands on its way into a compact, on a day: what is done, what it may do now, and what is next.</summary>
public sealed class Joining
{
    private readonly bool _isTold;

    internal Joining(RuleSet rules, JoiningPath path, OrganisationId organisation, Compact compact, LocalDate on)
    {
        Path = path;
        Organisation = organisation;
        On = on;
        IsInForce = compact.IsInForceOn(on);
        Signatures signatures = new(compact.Facts, organisation);
        _isTold = signatures.Any || compact.Facts.Signatories.IsComplete;
        Signatory? signatory = signatures.InForceOn(On) ?? signatures.NotOver(On);
        HasJoined = compact.HadJoined(organisation, On);
        HasLeft = _isTold ? signatures.AnyOver(On) & !HasJoined : null;
        bool? isOfOne = IsOfOneOf(path.NeedNotJoin, compact.Organisation(organisation)!, compact);
        Compact joined = HasJoined == true || isOfOne == true ? compact : WithSignature(compact);
        (MayNominate, MayHoldSeat) = RightsIn(compact);
        (MayNominateOnceJoined, MayHoldSeatOnceJoined) = ReferenceEquals(joined, compact) ? (MayNominate, MayHoldSeat) : RightsIn(joined);
        IsParty = path.AreParties.Contains(organisation) && MayNominate.Answer == MayNominateOnceJoined.Answer && MayHoldSeat.Answer == MayHoldSeatOnceJoined.Answer;
        NeedsNoJoining = IsParty ? true : isOfOne;
        Missing = MissingOf(rules, isOfOne, signatures.Any);
        Done = path.Stages.Where(stage => IsDone(stage.Step, signatory) == true).ToValueList();
        Skipped = path.Stages.Where(stage => WasSkipped(stage.Step, signatory)).ToValueList();
        Next = NeedsNoJoining == true ? null : path.Stages.FirstOrDefault(stage => IsDone(stage.Step, signatory) != true && !Skipped.Contains(stage));
        IsNextKnown = Next is null || (NeedsNoJoining == false && IsKnownNotDone(Next.Step, signatory));

        (Entitlement MayNominate, Entitlement MayHoldSeat) RightsIn(Compact compact) => path.Group is { } group
            ? (rules.MayNominateWhenOpen(compact, organisation, group, on), rules.MayHoldSeat(Entitlements.Naming(group, compact), organisation, group, on))
            : (new(ProposalAnswer.NotCovered), new(ProposalAnswer.NotCovered));
    }

    /// <summary>The way that the region states.</summary>
    public JoiningPath Path { get; }

    /// <summary>The organisation.</summary>
    public OrganisationId Organisation { get; }

    /// <summary>The day asked about.</summary>
    public LocalDate On { get; }

    /// <summary>Whether the compact is in force on the day; if it is not, nobody may nominate or hold a seat.</summary>
    public bool IsInForce { get; }

    /// <summary>Whether it is part of the compact; null when that is not known.</summary>
    public bool? HasJoined { get; }

    /// <summary>Whether it was part of the compact and has left, and has not come back; null when that is not known.</summary>
    public bool? HasLeft { get; }

    /// <summary>Whether it is a party itself, by the path, and would have no more rights by the rules of the set if it signed: under a reading by which a party has to sign, it would. It may have signed, or left, all the same.</summary>
    public bool IsParty { get; }

    /// <summary>Whether it has no need to join: it is a party itself, or belongs to one that has its seats by the text itself. Null when that is not known.</summary>
    public bool? NeedsNoJoining { get; }

    /// <summary>
    /// Whether it may nominate while a round is open, by every rule of the set, a host's own too: what a nomination would be told on the day if a round were open then.
    /// Not covered where joining gives no right to it, or no rule is about it.
    /// </summary>
    public Entitlement MayNominate { get; }

    /// <summary>
    /// Whether it may hold a regular seat from the day, by every rule of the set, a host's own too. Not covered where joining gives no right to it, or no rule is about it.
    /// </summary>
    public Entitlement MayHoldSeat { get; }

    /// <summary>Whether it might nominate if it had signed by the day: not every organisation that may sign is one that may nominate. As <see cref="MayNominate"/> when it has joined, or has no need to join.</summary>
    public Entitlement MayNominateOnceJoined { get; }

    /// <summary>Whether it might hold a regular seat if it had signed by the day. As <see cref="MayHoldSeat"/> when it has joined, or has no need to join.</summary>
    public Entitlement MayHoldSeatOnceJoined { get; }

    /// <summary>The facts that leave open whether it has joined, or what it may do now, and who knows them. Empty where neither is open.</summary>
    public ValueList<MissingFact> Missing { get; }

    /// <summary>The steps that are known to be done; of one that has left, those on its way back.</summary>
    public ValueList<JoiningStage> Done { get; }

    /// <summary>The steps before the signature that are known never to have been taken, though it has signed.</summary>
    public ValueList<JoiningStage> Skipped { get; }

    /// <summary>
    /// The first step that is not known to be done, and was not skipped; null when all are, and for one that has no need to join. One that has left may come
    /// back, by the same steps.
    /// </summary>
    public JoiningStage? Next { get; }

    /// <summary>Whether it is known that the next step has not been taken and has to be, rather than not known that it has, or whether there is any need to join.</summary>
    public bool IsNextKnown { get; }

    private ValueList<MissingFact> MissingOf(RuleSet rules, bool? isOfOne, bool isSignatory)
    {
        ValueList<MissingFact> ofRights = [.. MayNominate.Deciding.Union(MayHoldSeat.Deciding)];
        bool isAsked = ofRights.Any(fact => fact.Kind == FactKind.Signatories || (fact.Kind == FactKind.SigningDays && fact.Subject == Organisation));
        return HasJoined is not null || isOfOne == true || IsParty || isAsked ? ofRights : ofRights.Add(WhetherJoined(rules, isSignatory));
    }

    /// <summary>Of an organisation that is told of among the signatories, its days; of another, which organisations have signed, as the first rule asks that reads them.</summary>
    private MissingFact WhetherJoined(RuleSet rules, bool isSignatory) =>
        !isSignatory && rules.FirstOrDefault(rule => rule.Reads.HasFlag(FactAreas.Signatories)) is { } rule ? Norms.Signatories.Gap(rule.Clause) : Norms.Signatories.DaysOf(Organisation);

    private Compact WithSignature(Compact compact) => compact.With(facts => facts with
    {
        Signatories = new([.. facts.Signatories.Known.Where(signatory => signatory.Organisation != Organisation || signatory.LastDay.IsBefore(On) == true), new(Organisation, On)], facts.Signatories.IsComplete),
    });

    private static bool? IsOfOneOf(ValueList<PartyId> parties, Organisation organisation, Compact compact) =>
        organisation.Party.TryGet(out PartyId? id) ? parties.Contains(id)
        : organisation.Party.IsNone || !parties.Any(party => MayBeOf(party, organisation, compact)) ? false
        : null;

    /// <summary>An organisation whose party is not known belongs to none of the other side.</summary>
    private static bool MayBeOf(PartyId party, Organisation organisation, Compact compact) =>
        compact.Party(party) is { } known
            ? !(compact.SectorOf(organisation.Id).TryGet(out Sector sector) && known.Sector.Is(sector) == false)
            : !compact.Facts.Parties.IsComplete;

    /// <summary>Whether it is known that a step has not been taken and has not been skipped either: whoever has signed need not take one that comes before.</summary>
    private bool IsKnownNotDone(JoiningStep step, Signatory? signatory) =>
        IsDone(step, signatory) is not null && (step is not (JoiningStep.Application or JoiningStep.Approval) || IsDone(JoiningStep.Signing, signatory) is not null);

    private bool WasSkipped(JoiningStep step, Signatory? signatory) =>
        signatory is not null
        && signatory.SignedOn.IsOnOrBefore(On) == true
        && (step == JoiningStep.Application ? signatory.AppliedOn.IsNone : step == JoiningStep.Approval && signatory.ApprovedOn.IsNone);

    /// <summary>Whoever has signed has taken the steps before, unless it is known that they were not taken.</summary>
    private bool? IsDone(JoiningStep step, Signatory? signatory)
    {
        if (signatory is null)
        {
            return _isTold ? false : null;
        }

        bool? signed = signatory.SignedOn.IsOnOrBefore(On);
        return step switch
        {
            JoiningStep.Signing => signed,
            JoiningStep.Application => signatory.AppliedOn.IsOnOrBefore(On) ?? TrueOrNotKnown(signed | signatory.ApprovedOn.IsOnOrBefore(On)),
            JoiningStep.Approval => signatory.ApprovedOn.IsOnOrBefore(On) ?? TrueOrNotKnown(signed),
            _ => signatory.HasContactPersonOn(On),
        };
    }

    private static bool? TrueOrNotKnown(bool? later) => later == true ? true : null;
}
