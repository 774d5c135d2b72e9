using Overenskommelse.Compacts.Changes;

namespace Overenskommelse.Examination;

/// <summary>What an organisation may do by the rules of a set, a host's own among them: as a proposal, answered in the same way.</summary>
public static class Entitlements
{
    /// <summary>What a missing fact has to be about to leave open whether an organisation may hold a seat, whoever else sits in the group.</summary>
    private static readonly FactKind[] OfEverybody = [FactKind.Parties, FactKind.Signatories, FactKind.GroupDays];

    /// <summary>May an organisation nominate to a group on this day?</summary>
    /// <param name="rules">The rules of the compact's text.</param>
    /// <param name="compact">The facts.</param>
    /// <param name="organisation">The organisation.</param>
    /// <param name="group">The group.</param>
    /// <param name="on">The day of the nomination.</param>
    /// <returns>What a nomination by it would be told, and why; refused on a day on which the compact is not in force.</returns>
    /// <remarks>
    /// For which constituency it is, leaves nothing open: whoever nominates will say. What it encloses does: where a rule lets it enclose something instead of having joined
    /// (<see cref="Rules.NominatedInTime.OrEncloses"/>), an organisation that has not joined is told <see cref="ProposalAnswer.Undecided"/>, and of what is enclosed that the answer hangs on it. A nomination
    /// that says what it encloses is considered as a proposal of its own (<see cref="NominationSubmitted"/>).
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the ISO calendar between the years 1900 and 2999.</exception>
    public static Entitlement MayNominate(this RuleSet rules, Compact compact, OrganisationId organisation, GroupId group, LocalDate on)
    {
        NominationSubmitted change = new(Guard.Against.Null(group), new Nomination(Guard.Against.Null(organisation), on));
        Consideration considered = Guard.Against.Null(rules).Consider(Guard.Against.Null(compact), [change], on);
        // For which constituency it is, whoever nominates will say.
        ValueList<MissingFact> deciding = considered.Answer == ProposalAnswer.Undecided ? considered.Deciding.Where(fact => fact.Kind != FactKind.NominationConstituency).ToValueList() : [];
        return InLifeOf(group, compact, on, new(considered.Answer == ProposalAnswer.Undecided && deciding.Count == 0 ? ProposalAnswer.Accepted : considered.Answer)
        {
            Misfits = considered.Misfits,
            Refusals = considered.Refusals.Select(finding => considered.OnlyNewIn(finding)).ToValueList(),
            Deciding = deciding,
        });
    }

    /// <summary>Where does an organisation stand on its way into the compact, and what may it do by these rules?</summary>
    /// <param name="rules">The rules of the compact's text.</param>
    /// <param name="compact">The facts.</param>
    /// <param name="organisation">The organisation.</param>
    /// <param name="path">The way in, as the region states it.</param>
    /// <param name="on">The day asked about.</param>
    /// <exception cref="ArgumentException">The organisation is not among the facts.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the ISO calendar between the years 1900 and 2999.</exception>
    public static Joining Joining(this RuleSet rules, Compact compact, OrganisationId organisation, JoiningPath path, LocalDate on)
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(path);
        Guard.Against.Null(organisation);
        return Guard.Against.Null(compact).Organisation(organisation) is not null
            ? new Joining(rules, path, organisation, compact, Calendar.Checked(on, nameof(on)))
            : throw new ArgumentException($"There is no organisation \"{organisation}\" among the facts.{NearIds.Suggest(organisation, compact.Facts.Organisations.Known.Select(each => each.Id))}", nameof(organisation));
    }

    /// <summary>May an organisation hold a regular seat in a group from this day?</summary>
    /// <param name="rules">The rules of the compact's text.</param>
    /// <param name="compact">The facts.</param>
    /// <param name="organisation">The organisation.</param>
    /// <param name="group">The group.</param>
    /// <param name="on">The first day of the seat.</param>
    /// <returns>What such a seat would be told for the organisation's own sake, and why: whether there is room, and in what capacity it has to be held, are questions about the seat.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the ISO calendar between the years 1900 and 2999.</exception>
    public static Entitlement MayHoldSeat(this RuleSet rules, Compact compact, OrganisationId organisation, GroupId group, LocalDate on)
    {
        SeatTaken change = new(Guard.Against.Null(group), new Seat(Guard.Against.Null(organisation), SeatKind.Regular) { FirstDay = on });
        Consideration considered = Guard.Against.Null(rules).Consider(Guard.Against.Null(compact), [change], on);
        // What is missing within a group or an office is about a seat there, and not about whoever it is for.
        HashSet<Id> own = [organisation, .. compact.Organisation(organisation)?.Party.TryGet(out PartyId? party) == true ? [party] : Array.Empty<Id>()];
        ValueList<Finding> refusals = considered.Refusals.Where(finding => considered.NewBreachesIn(finding).Any(breach => breach.Subject == organisation)).Select(finding => considered.OnlyNewIn(finding)).ToValueList();
        ValueList<MissingFact> deciding = considered.Deciding.Where(fact => OfEverybody.Contains(fact.Kind) || (own.Contains(fact.Subject) && fact.Within is null)).ToValueList();
        bool isRefused = refusals.Count > 0 || (considered is { Answer: ProposalAnswer.Refused, Refusals.Count: 0 } && considered.Undecided.All(finding => finding.Rule.Norm.IsOfEach));
        return InLifeOf(
            group,
            compact,
            on,
            isRefused ? new(ProposalAnswer.Refused) { Refusals = refusals }
            : considered.Misfits.Count > 0 ? new(ProposalAnswer.DoesNotFit) { Misfits = considered.Misfits }
            : deciding.Count > 0 ? new(ProposalAnswer.Undecided) { Deciding = deciding }
            : new(considered.Answer == ProposalAnswer.NotCovered ? ProposalAnswer.NotCovered : ProposalAnswer.Accepted));
    }

    /// <summary>May an organisation nominate to a group on this day, if a round opens on it?</summary>
    internal static Entitlement MayNominateWhenOpen(this RuleSet rules, Compact compact, OrganisationId organisation, GroupId group, LocalDate on) =>
        rules.MayNominate(Naming(group, compact).With(facts => rules.Aggregate(facts, (opened, rule) => rule.WithOpenRound(opened, group, on))), organisation, group, on);

    /// <summary>As it is told, in the life of the compact and of the group: refused while the compact is not in force, undecided while it is not known whether there is the group. One that the facts do not name is presumed to be there.</summary>
    private static Entitlement InLifeOf(GroupId group, Compact compact, LocalDate on, Entitlement told) =>
        !compact.IsInForceOn(on) ? new(ProposalAnswer.Refused) { Refusals = told.Refusals }
        : told.Answer == ProposalAnswer.Accepted && compact.Rows.Group(group) is { } rows && rows.Exists.On(on) is null ? new(ProposalAnswer.Undecided) { Deciding = [new(FactKind.GroupDays, group, group)] }
        : told;

    /// <summary>The compact with a group that its facts may not name: of one that they leave out, nothing is known.</summary>
    internal static Compact Naming(GroupId group, Compact compact) =>
        compact.Group(group) is null ? compact.With(facts => facts with { Groups = facts.Groups.Add(new Group(group)) }) : compact;
}
