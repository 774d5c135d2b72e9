using Overenskommelse.Compacts.Changes;
using Overenskommelse.Regions;

namespace Overenskommelse.Laws.Given;

/// <summary>Makes a change of any kind: most often one that fits the compact as it stands, now and then one that cannot fit.</summary>
internal sealed class AnyChange(RuleSet rules, Compact compact, Dice dice)
{
    private const int Kinds = 21;

    private CompactFacts Facts => compact.Facts;

    /// <summary>One change most often, sometimes a few.</summary>
    public static ValueList<Change> Some(RuleSet rules, Compact compact, Dice dice)
    {
        AnyChange any = new(rules, compact, dice);
        return [.. Enumerable.Range(0, dice.One(1, 1, 1, 2, 3)).Select(_ => any.One())];
    }

    public Change One() => dice.Between(1, Kinds) switch
    {
        1 => new OrganisationApplied(Organisation(), Day()),
        2 => new OrganisationApproved(Applicant(), Day()),
        3 => new OrganisationSigned(Organisation(), Day()),
        4 => new OrganisationLeft(Signatory(), Day()),
        5 => new ContactChosen(Signatory(), Person(), Day()),
        6 or 7 => Taken(),
        8 => SeatHeld() is var (group, seat) ? new SeatEnded(group, seat, Day()) : Taken(),
        9 => SeatHeld() is var (group, seat) ? new SeatCapacityChanged(group, seat, AnyCapacity(), Day()) : Taken(),
        10 => new Appointed(Office(), Appointment()),
        11 => Leaving(),
        12 => new NominationSubmitted(Group(), new(Organisation(), Day()) { Nominee = Person() }),
        13 => Withdrawn(),
        14 => new MeetingCalled(MaybeGroup(), Meeting()),
        15 => new MeetingTookPlace(MaybeGroup(), Meeting()),
        16 => Cancelled(),
        17 => dice.Chance(40) ? Decided()
            : dice.Chance(40) ? new AskedInVainRecorded(new(new(FactKind.Seats, Group(), Group()), Day()))
            : new ReportRecorded(new(dice.OneOf(Forums), Day()) { From = Somebody() }),
        18 => dice.Chance(33) ? Voted() : dice.Chance(50) ? new PlanRecorded(new(Day(), Fact.None)) : new OwnFactRecorded(new(new("own-fact"), dice.Chance(50) ? Fact.None : Somebody()) { IsSo = dice.Chance(50) }),
        19 => Explained(),
        20 => new OrganisationCounted(Organisation(), dice.Between(-1, 600)),
        _ => Judged(),
    };

    private static IReadOnlyList<ForumId> Forums { get; } =
        [Regions.Norrbotten.RegionalCouncil, Regions.Norrbotten.PoliticalForum, new ForumId("another-forum")];

    /// <summary>In one of the years that the compacts live in; now and then on any of the days on which something turns already.</summary>
    private LocalDate Day()
    {
        LocalDate[] turning = TurningDayList.Of(compact.Facts);
        return turning.Length == 0 || dice.Chance(60) ? dice.Day() : dice.One(turning.AsSpan());
    }

    private OrganisationId Organisation() => Known(Facts.Organisations.Known.Select(each => each.Id), new("unheard-of"));

    private OrganisationId Signatory() => Known(Facts.Signatories.Known.Select(each => each.Organisation), new("unheard-of"));

    /// <summary>One that has not signed, most often.</summary>
    private OrganisationId Applicant() =>
        Known(Facts.Signatories.Known.Where(each => !each.SignedOn.TryGet(out _)).Select(each => each.Organisation), Signatory());

    private GroupId Group() => Known(Facts.Groups.Known.Select(each => each.Id), new("nowhere"));

    private GroupId? MaybeGroup() => dice.Chance(50) ? Group() : null;

    private OfficeId Office() => Known(Facts.Offices.Known.Select(each => each.Id), new("no-such-office"));

    /// <summary>Somebody who holds an office or a seat, or who does not yet.</summary>
    private PersonId Person() => dice.Chance(35)
        ? new PersonId($"new-{dice.Between(1, 6)}")
        : Known(Facts.Offices.Known.SelectMany(each => each.Appointments.Known).Select(each => each.Holder)
            .Concat(Facts.Groups.Known.SelectMany(each => each.Seats.Known).Select(each => each.Holder))
            .Select(each => each.TryGet(out PersonId? person) ? person : null).OfType<PersonId>(), new("nobody"));

    private Id Somebody() => dice.Chance(50) ? Known(Facts.Parties.Known.Select(each => each.Id), new("no-party")) : Group();

    private Capacity AnyCapacity() => dice.One(Capacity.BoardMember, Capacity.Manager, Capacity.Official, Capacity.Politician);

    /// <summary>Told by who holds it, or by itself.</summary>
    private (GroupId Group, Meant<Seat> Seat)? SeatHeld()
    {
        List<(GroupId, Meant<Seat>)> held =
        [
            .. Facts.Groups.Known.SelectMany(group => group.Seats.Known.Select(seat =>
                (group.Id, seat.Holder.TryGet(out PersonId? holder) && dice.Chance(70) ? (Meant<Seat>)holder : seat))),
        ];
        return held.Count > 0 ? dice.OneOf(held) : null;
    }

    private SteppedDown Leaving()
    {
        OfficeId office = Office();
        List<Appointment> appointments = [.. compact.Office(office)?.Appointments.Known ?? []];
        return appointments.Count == 0 || dice.Chance(30) ? new(office, Person(), Day())
            : dice.OneOf(appointments) is var one && one.Holder.TryGet(out PersonId? holder) && dice.Chance(50) ? new(office, holder, Day())
            : new(office, one, Day());
    }

    /// <summary>Another decision, or more of one that is known in part.</summary>
    private DecisionRecorded Decided()
    {
        List<Decision> undated = [.. Facts.Decisions.Known.Where(each => !each.Day.IsKnown)];
        return undated.Count > 0 && dice.Chance(70)
            ? More(dice.OneOf(undated))
            : new(new(dice.OneOf(Forums), dice.Chance(85) ? Day() : Fact.NotKnown) { About = dice.Chance(70) ? Norrbotten.RoundOfNominations : Fact.NotKnown });
    }

    private DecisionRecorded More(Decision known) => new(known with { Day = Day() }) { InPlaceOf = known };

    private BallotRecorded Voted() => new(new(dice.Chance(50) ? Group() : Regions.Norrbotten.FollowUp, Day())
    {
        Voters = [Organisation(), Person()],
        Votes = [new(Person(), dice.Between(0, 9)) { IsElected = dice.Chance(50) }],
    });

    private SeatTaken Taken()
    {
        LocalDate first = Day();
        return dice.Chance(15)
            ? SeatTaken.CoOpted(Group(), Organisation(), Person(), first)
            : new(Group(), new(Organisation(), dice.Chance(85) ? SeatKind.Regular : Fact.NotKnown)
            {
                Holder = dice.Chance(75) ? Person() : dice.Chance(75) ? Fact.NotKnown : Fact.None,
                Capacity = dice.Chance(60) ? AnyCapacity() : Fact.NotKnown,
                FirstDay = dice.Chance(90) ? first : dice.One<DayFact>(Fact.NotKnown, Fact.None),
                LastDay = dice.LastDay(first, 20),
                AppointedBy = Somebody(),
            });
    }

    private Appointment Appointment() => new(Organisation(), Day()) { Holder = Person(), AppointedBy = Group() };

    private NominationWithdrawn Withdrawn()
    {
        GroupId group = Known(Facts.Groups.Known.Where(each => each.Nominations.Known.Count > 0).Select(each => each.Id), Group());
        List<Nomination> received = [.. compact.Group(group)?.Nominations.Known ?? []];
        return new NominationWithdrawn(group, received.Count > 0 ? dice.OneOf(received) : new(Organisation(), Day()), Day());
    }

    private MeetingCancelled Cancelled()
    {
        GroupId? group = MaybeGroup();
        List<Meeting> called = [.. ((group is null ? Facts.Meetings : compact.Group(group)?.Meetings) ?? []).Known.Where(each => each.Status.Is(MeetingStatus.Called) == true)];
        Meeting meeting = called.Count > 0 ? dice.OneOf(called) : Meeting();
        return new(group, meeting.Kind, meeting.Day.TryGet(out var day) ? day : Day());
    }

    private Meeting Meeting() => new(dice.One(MeetingKind.Group, MeetingKind.PreMeeting, MeetingKind.Annual, MeetingKind.Conference), Day())
    {
        ArrangedBy = Somebody(),
        Attended = dice.Chance(80) ? Facts.Parties.Known.Select(each => each.Id).Where(_ => dice.Chance(85)).ToRegister() : Fact.NotKnown,
        OrganisationsAttending = dice.One(0, 9, 10, 30),
        Matters = [Regions.Norrbotten.FollowUp, .. dice.Chance(70) ? [Regions.Norrbotten.Direction, Regions.Norrbotten.Collaboration] : Array.Empty<MatterId>()],
    };

    private int? MaybeYear(ClauseId clause, LocalDate day) => rules[clause].IsByPeriod && dice.Chance(85) ? day.Year - dice.Between(0, 1) : null;

    private ExplanationRecorded Explained()
    {
        LocalDate day = Day();
        ClauseId clause = Known(rules.Where(each => each.Clause.Strength == Strength.Should).Select(each => each.Clause.Id), dice.OneOf(rules.Rules).Clause.Id);
        return new(new(clause, dice.One("a reason", "another reason"), dice.Chance(75) ? dice.OneOf(rules[clause].Clause.Bearers) : Somebody(), day) { Year = MaybeYear(clause, day), LastDay = dice.LastDay(day, 40) });
    }

    private JudgementRecorded Judged()
    {
        LocalDate day = Day();
        Clause clause = dice.OneOf(rules.Rules).Clause;
        Id by = dice.Chance(80) ? dice.OneOf(clause.Judges) : Somebody();
        return new(new(clause.Id, dice.Chance(80) ? Verdict.Kept : Verdict.NotKept, by, day) { Year = MaybeYear(clause.Id, day), LastDay = dice.LastDay(day, 30) });
    }

    /// <summary>One that is known, most often.</summary>
    private T Known<T>(IEnumerable<T> known, T unknown)
    {
        List<T> all = [.. known];
        return all.Count == 0 || dice.Chance(4) ? unknown : dice.OneOf(all);
    }
}
