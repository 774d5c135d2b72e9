using Overenskommelse.Compacts.Changes;
using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>The rounds of nominations to a group.</summary>
public static class NominationRounds
{
    /// <summary>More choices than this are not tried.</summary>
    private const int MostChoices = 1000;

    private static readonly PartyId NoParty = new("none");

    /// <summary>The round that the latest decision by the day asked about has opened; or what is known before there is one.</summary>
    /// <param name="rules">The rules of the compact's text.</param>
    /// <param name="compact">The facts.</param>
    /// <param name="group">The group that is nominated to.</param>
    /// <param name="on">The day asked about.</param>
    /// <exception cref="ArgumentException">No rule of the set is about nominations to the group.</exception>
    public static NominationRound NominationRound(this RuleSet rules, Compact compact, GroupId group, LocalDate on)
    {
        Guard.Against.Null(compact);
        Calendar.Checked(on, nameof(on));
        NominatedInTime ofTheDay = Guard.Against.Null(rules).OfType<NominatedInTime>().FirstOrDefault(rule => rule.Group == group) ?? throw NoRuleAbout(group, rules);
        NominatedInTime rule = OfTheRound(ofTheDay, compact, on);
        Rule[] asked = [.. rules.Select(each => ReferenceEquals(each, ofTheDay) ? rule : each)];
        Moment now = rule.MomentOn(on, compact);
        if (!Life.MayBeOn(on, now))
        {
            return new(group, Fact.None, Fact.None, [], [], [], Fact.None) { IsInForce = compact.IsInForceOn(on), MayHaveItsGroup = Life.LackingOn(on, now) is null, HasItsClause = Life.IsAskedOn(on, now) };
        }

        RoundWindow window = RoundWindow.Of(rule, now);
        LocalDate last = window.LastClosing is { } closes ? LocalDate.Min(on, closes) : on;
        Register<ReceivedNomination> received = Received(asked, rule, window, now);
        Register<Nomination> candidates = Candidates(received, group, now);
        return new(
            group,
            window.Opens,
            window.Closes,
            MayNominate(asked, rule, compact, window.IsKnown ? compact : compact.With(facts => rule.WithOpenRound(facts, group, last)), last),
            received,
            candidates,
            NumbersThatBalance(rules, candidates, group, compact, on))
        {
            ClosesWithin = window.ClosesWithin,
            IsClosed = window.LastClosing < on,
            MayHaveReopened = window.LastClosing is { } closed && closed < on && rule.Rounds.At(now).MayHaveOneAfter(closed),
            MayBeClosed = window.ClosesWithin is { } within && within.Start < on && within.End >= on,
        };
    }

    /// <summary>The same by the editions of a text: a round by the edition that answers for it, and what else is asked of a nomination by the edition in force on the day.</summary>
    /// <param name="editions">The editions of the compact's text.</param>
    /// <param name="compact">The facts.</param>
    /// <param name="group">The group that is nominated to.</param>
    /// <param name="on">The day asked about.</param>
    /// <exception cref="ArgumentException">No rule of the edition in force on the day is about nominations to the group.</exception>
    public static NominationRound NominationRound(this Editions editions, Compact compact, GroupId group, LocalDate on) =>
        Guard.Against.Null(editions).AskedOn(Calendar.Checked(on, nameof(on))).NominationRound(compact, group, on);

    /// <summary>Of the rules that editions have for the clause, the last that answers for a round.</summary>
    private static NominatedInTime OfTheRound(NominatedInTime ofTheDay, Compact compact, LocalDate on) =>
        ofTheDay.Tenure?.Rules.OfType<NominatedInTime>().LastOrDefault(rule => rule.Group == ofTheDay.Group && Answering.WindowsIn(rule, rule.MomentOn(on, compact)).Any(window => window.IsTold)) ?? ofTheDay;

    private static ArgumentException NoRuleAbout(GroupId group, RuleSet rules)
    {
        GroupId[] groups = [.. rules.OfType<NominatedInTime>().Select(rule => rule.Group).Distinct()];
        string meant = NearIds.Suggest(group, groups);
        string others = groups.Length == 0 ? " It has none about any group." : $" It has one about {string.Join(" and ", groups.Select(each => $"\"{each}\""))}.";
        return new($"{rules.Id} has no rule about rounds of nominations (NominatedInTime) to \"{group}\".{(meant.Length > 0 ? meant : others)}", nameof(group));
    }

    /// <summary>Those whose nomination would stand, by every rule that asks something of each: a nomination of each is looked at as though it had come in.</summary>
    private static Register<OrganisationId> MayNominate(Rule[] rules, NominatedInTime rule, Compact compact, Compact open, LocalDate on)
    {
        if (compact.Group(rule.Group) is null)
        {
            open = open.With(facts => facts with { Groups = facts.Groups.Add(new Group(rule.Group)) });
        }

        OrganisationId[] all =
        [
            .. compact.Facts.Signatories.Known.Select(signatory => signatory.Organisation)
                .Concat(rule.AreParties.Where(id => compact.Organisation(id) is not null))
                .Concat(compact.Facts.Organisations.Known.Select(organisation => organisation.Id)).Distinct(),
        ];
        int before = open.Group(rule.Group)!.Nominations.Known.Count;
        Compact nominated = open.With(facts => facts with
        {
            Groups = facts.Groups.Replace(facts.Groups.Known.PlaceOf(each => each.Id == rule.Group), open.Group(rule.Group)! with
            {
                Nominations = Supposed(open.Group(rule.Group)!.Nominations, all.Select(id => new Nomination(id, on))),
            }),
        });
        List<(Rule, Each<Nomination>, Moment)> asking = OneByOne.Asking<Nomination>(rules, nominated, on, static _ => null);
        Row<Nomination>[] rows = nominated.Rows.Group(rule.Group)!.Nominations[before..].ToArray();
        Dictionary<OrganisationId, bool?> may = rows.ToDictionary(row => row.Fact.By, row => new ReceivedNomination(row.Fact, OneByOne.Of(row, asking)).Stands);
        return new Register<OrganisationId>(all.ToValueList(), compact.Facts.Signatories.IsComplete).Those(id => may[id]);
    }

    /// <summary>The nominations with others beside them, each with a key that none of the list has.</summary>
    private static Register<Nomination> Supposed(Register<Nomination> told, IEnumerable<Nomination> others) => new(
        [.. told.Known, .. others.Zip(FactKey.Free(told.Known.Select(nomination => nomination.Key)), (nomination, key) => nomination with { Key = key })], told.IsComplete);

    /// <summary>What has come in, of which each is answered by every rule that asks something of each.</summary>
    private static Register<ReceivedNomination> Received(Rule[] rules, NominatedInTime rule, RoundWindow window, Moment now)
    {
        if (now.Compact.Rows.Group(rule.Group) is not { } group)
        {
            return Fact.NotKnown;
        }

        List<(Rule, Each<Nomination>, Moment)> asking = OneByOne.Asking<Nomination>(rules, now.Compact, now.On, each => ReferenceEquals(each, rule) ? window.At : null);
        IEnumerable<ReceivedNomination> received = group.Nominations.ToArray()
            .Where(row => row.Fact.Day.IsOnOrBefore(now.On) != false && window.MayHave(row))
            .OrderBy(row => row.Fact.Day.Latest ?? LocalDate.MaxIsoValue)
            .Select(row => new ReceivedNomination(row.Fact, row.Fact.WithdrawnOn.IsOnOrBefore(now.On) == true ? null : OneByOne.Of(row, asking)));
        return new(received.ToValueList(), group.Group.Nominations.IsComplete);
    }

    /// <summary>Somebody whom two organisations have nominated is one candidate, by the first of them.</summary>
    private static Register<Nomination> Candidates(Register<ReceivedNomination> received, GroupId group, Moment at)
    {
        Register<Nomination> free = received.Those(each => each.Stands & !Sits(each.Nomination, group, at)).Map(each => each.Nomination);
        List<Nomination> candidates = [];
        foreach (Nomination nomination in free.Known)
        {
            if (!candidates.Exists(earlier => IsOfSame(earlier, nomination)))
            {
                candidates.Add(nomination);
            }
        }

        return new(candidates.ToValueList(), free.IsComplete);
    }

    /// <summary>Tries every choice that makes a difference: all nominees come from one side, so between sectors only how many; between parties, how many of each.</summary>
    private static Fact<ValueList<int>> NumbersThatBalance(RuleSet rules, Register<Nomination> candidates, GroupId group, Compact compact, LocalDate on)
    {
        List<BalancedSectors> balances = [.. rules.OfType<BalancedSectors>().Where(rule => rule.Group == group)];
        if (balances.Count == 0)
        {
            return Fact.None;
        }

        if (compact.Group(group) is null || !candidates.IsComplete)
        {
            return Fact.NotKnown;
        }

        bool isBetweenParties = balances.Exists(balance => balance.Between.Is(Between.Parties));
        List<Nomination[]> alike = [.. candidates.Known.GroupBy(each => isBetweenParties ? PartyOf(each.By, compact) : group).Select(each => each.ToArray())];
        if (alike.Aggregate(1, (choices, those) => Math.Min(choices * (those.Length + 1), MostChoices + 1)) > MostChoices)
        {
            return Fact.NotKnown;
        }

        List<(int Number, List<Outcome> Outcomes)> tried = [.. Choices(alike).Select(chosen => (chosen.Length, OutcomesWith(chosen, balances, group, compact, on)))];
        return tried.Exists(each => each.Outcomes.Contains(Outcome.Undetermined))
            ? Fact.NotKnown
            : tried.Where(each => each.Outcomes.TrueForAll(outcome => outcome == Outcome.Kept)).Select(each => each.Number).Distinct().Order().ToValueList();
    }

    /// <summary>So many of the first, so many of the second, and so on: every combination of numbers.</summary>
    private static IEnumerable<Nomination[]> Choices(IEnumerable<Nomination[]> alike) => alike.Aggregate(
        (IEnumerable<Nomination[]>)[[]],
        (some, those) => some.SelectMany(chosen => Enumerable.Range(0, those.Length + 1).Select(number => (Nomination[])[.. chosen, .. those[..number]])));

    /// <summary>The party of an organisation; itself, where that is not known, for then it is like no other.</summary>
    private static Id PartyOf(OrganisationId id, Compact compact) =>
        compact.Organisation(id)!.Party.Match<Id>(party => party, () => NoParty, () => id);

    private static List<Outcome> OutcomesWith(IEnumerable<Nomination> chosen, List<BalancedSectors> balances, GroupId group, Compact compact, LocalDate on)
    {
        Compact seated = Seat(chosen, group, compact, on);
        return balances.ConvertAll(balance => Answering.OutcomeOf(balance, seated, on));
    }

    private static bool IsOfSame(Nomination one, Nomination other) => one.Nominee.TryGet(out PersonId? nominee) && other.Nominee.Is(nominee) == true;

    /// <summary>Whether the nominee has a regular seat; null when that is not known. Whoever is not named is somebody else than everybody else.</summary>
    private static bool? Sits(Nomination nomination, GroupId group, Moment at) =>
        !nomination.Nominee.TryGet(out PersonId? nominee) ? false
        : at.Compact.Group(group)!.Seats.Any(seat => seat.Holder.Is(nominee) == true ? seat.Kind.Is(SeatKind.Regular) & seat.IsHeldOn(at.On) : false);

    private static Compact Seat(IEnumerable<Nomination> chosen, GroupId group, Compact compact, LocalDate on) => compact.With(facts => facts with
    {
        Groups = facts.Groups.Replace(
            facts.Groups.Known.PlaceOf(each => each.Id == group),
            compact.Group(group)! with
            {
                Seats = chosen.Aggregate(compact.Group(group)!.Seats, (seats, nomination) =>
                    seats.Add(new Seat(nomination.By, SeatKind.Regular) { Holder = nomination.Nominee, FirstDay = on })),
            }),
    });
}
