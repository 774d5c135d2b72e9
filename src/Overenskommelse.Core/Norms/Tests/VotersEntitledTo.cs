namespace Overenskommelse.Norms;

/// <summary>Whether all who voted had a right to, on the day of the ballot, and none voted twice: as organisations that had joined, or as those who had regular seats in a group.</summary>
internal sealed class VotersEntitledTo(GroupId? group) : OwnTest<Ballot>
{
    private readonly Population<Seat>? _seats = group is null ? null : Seats.In(group).That(Seats.Regular);

    public override FactAreas Reads => FactAreas.Ballots | (_seats?.Reads ?? FactAreas.Signatories);

    public override Phrase Says => field ??= group is null ? new("ballot.by-joined") : new("ballot.by-members", [group]);

    public override Truth Of(Row<Ballot> row, in Moment at)
    {
        if (row.IsBlank)
        {
            return Truth.Unknown;
        }

        Truth all = row.Fact.Voters.IsComplete ? Truth.Yes : Truth.Unknown;
        ReadOnlySpan<Id> voters = row.Fact.Voters.Known.Items;
        for (int place = 0; place < voters.Length; place++)
        {
            all &= voters[..place].Contains(voters[place]) ? Truth.No : MayVote(voters[place], row, at);
        }

        return all;
    }

    /// <summary>Who sat there, or had joined, on a day nobody fills in together with who voted. Of a ballot that nobody has told of, anybody may have voted on any day.</summary>
    public override void Ask(Row<Ballot> row, in Moment at, Questions ask)
    {
        Questions theirs = new();
        if (row.IsBlank || !row.Fact.Voters.IsComplete)
        {
            AskOfAnybody(row, at, theirs);
        }

        if (!row.IsBlank)
        {
            AskWhoVoted(row, at, ask);
            foreach (Id voter in row.Fact.Voters.Known.Items)
            {
                if (MayVote(voter, row, at).IsOpen)
                {
                    Ballots.Day.AskOpen(row, at, ask);
                    AskOf(voter, row, at, theirs);
                }
            }
        }

        foreach (MissingFact fact in theirs.Missing)
        {
            ask.AddOpen(fact, this, row);
        }
    }

    public override void Why(Row<Ballot> row, in Moment at, ICollection<Breach> found)
    {
        ReadOnlySpan<Id> voters = row.Fact.Voters.Known.Items;
        for (int place = 0; place < voters.Length; place++)
        {
            if (voters[..place].Contains(voters[place]))
            {
                found.Add(new(BreachReason.VotedTwice, voters[place]) { Day = Ballots.Day.Of(row, at) });
            }
            else if (MayVote(voters[place], row, at).MayBeNo)
            {
                found.Add(new(BreachReason.NotEntitled, voters[place]) { Day = Ballots.Day.Of(row, at) });
            }
        }
    }

    public override void Turns(Row<Ballot> row, in Moment at, TurningDays days)
    {
    }

    public override void Mend(Row<Ballot> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(Says.Code, null, []));

    private Truth MayVote(Id voter, Row<Ballot> row, in Moment at) => _seats is null ? HadJoined(voter, row, at) : Sat(voter, _seats, row, at);

    /// <summary>A person is no organisation, and has not joined.</summary>
    private static Truth HadJoined(Id voter, Row<Ballot> row, in Moment at)
    {
        (LocalDate from, LocalDate to) = Ballots.Day.Bounds(row, at);
        return from > to || voter is not OrganisationId id || at.Compact.Rows.Find(id) is not { } organisation ? Truth.No
            : !organisation.Signatories.IsEmpty ? Signatories.ArePartDuring(organisation.Signatories, Calendar.Key(from), Calendar.Key(to), null, at)
            : at.Compact.Facts.Signatories.IsComplete && Recorded.IsSince(from, at) ? Truth.No
            : Truth.Unknown;
    }

    private static Truth Sat(Id voter, Population<Seat> seats, Row<Ballot> row, in Moment at)
    {
        DayFact day = Ballots.Day.Of(row, at);
        if (!day.TryGet(out LocalDate on))
        {
            return day.IsNone ? Truth.No : Truth.Unknown;
        }

        Moment then = at.OnDay(on);
        Truth any = seats.MayLackOne(then) ? Truth.Unknown : Truth.No;
        foreach (Row<Seat> seat in seats.Rows(then))
        {
            any |= IsTheirs(voter, seat.Fact) & seats.Has(seat, then);
        }

        return any;
    }

    /// <summary>Whoever is not named may be anybody.</summary>
    private static Truth IsTheirs(Id voter, Seat seat) =>
        voter is PersonId person ? seat.Holder.TryGet(out PersonId? holder) ? Truth.Of(holder == person) : seat.Holder.IsNone ? Truth.No : Truth.Unknown
        : voter is OrganisationId organisation ? Truth.Of(seat.Organisation.Is(organisation)) : Truth.No;

    private void AskWhoVoted(Row<Ballot> row, in Moment at, Questions ask)
    {
        if (!row.Fact.Voters.IsComplete)
        {
            ask.AddOpen(Ballots.Of(FactKind.BallotVoters, row, at), this, row);
            Ballots.Day.AskOpen(row, at, ask);
        }
    }

    private void AskOf(Id voter, Row<Ballot> row, in Moment at, Questions ask)
    {
        if (_seats is null)
        {
            ask.Add(at.Compact.Rows.Find((OrganisationId)voter) is not { Signatories.IsEmpty: false } ? Signatories.Gap(at.Clause) : Signatories.DaysOf((OrganisationId)voter));
        }
        else if (Ballots.Day.Of(row, at).TryGet(out LocalDate on))
        {
            AskWhoSat(voter, _seats, at.OnDay(on), ask);
        }
        else
        {
            AskOfAnybody(row, at, ask);
        }
    }

    private static void AskWhoSat(Id voter, Population<Seat> seats, in Moment then, Questions ask)
    {
        seats.AskIfLacking(then, ask);
        foreach (Row<Seat> seat in seats.Rows(then))
        {
            Truth theirs = IsTheirs(voter, seat.Fact);
            if (theirs.MayBeYes && seats.Has(seat, then).MayBeYes)
            {
                seats.AskWhether(seat, then, ask);
                if (theirs.IsOpen)
                {
                    if (voter is PersonId)
                    {
                        Seats.Holder.Ask(seat, then, ask, []);
                    }
                    else
                    {
                        Seats.Organisation.Ask(seat, then, ask, []);
                    }
                }
            }
        }
    }

    private void AskOfAnybody(Row<Ballot> row, in Moment at, Questions ask)
    {
        if (_seats is null)
        {
            AskWhoHadJoined(row, at, ask);
        }
        else
        {
            AskWhoSat(_seats, group!, at, ask);
        }
    }

    /// <summary>Asks for whatever is not known of who had joined on the day of the ballot, or may have on a day of the period.</summary>
    private static void AskWhoHadJoined(Row<Ballot> row, in Moment at, Questions ask)
    {
        (LocalDate from, LocalDate to) = row.IsBlank ? (at.Period.Start, at.Last) : Ballots.Day.Bounds(row, at);
        if (!at.Compact.Facts.Signatories.IsComplete || !Recorded.IsSince(from, at))
        {
            ask.Add(Signatories.Gap(at.Clause));
        }

        foreach (Row<Signatory> signatory in at.Compact.Rows.Signatories)
        {
            if (!(signatory.Fact.SignedOn.IsKnown && signatory.Fact.LastDay.IsKnown) && signatory.Presence.During(Calendar.Key(from), Calendar.Key(to)).IsOpen)
            {
                ask.Add(Signatories.DaysOf(signatory.Fact.Organisation));
            }
        }
    }

    /// <summary>Asks for whatever is not known of who sat there on any day.</summary>
    private static void AskWhoSat(Population<Seat> seats, GroupId group, in Moment at, Questions ask)
    {
        seats.AskIfLacking(at, ask);
        if (at.Compact.Group(group) is { } told && !(told.FirstDay.IsKnown && told.LastDay.IsKnown))
        {
            ask.Add(new(FactKind.GroupDays, group, group));
        }

        foreach (Row<Seat> seat in seats.Rows(at))
        {
            Seats.Kind.Ask(seat, at, ask, []);
            Seats.Holder.Ask(seat, at, ask, []);
            Seats.Organisation.Ask(seat, at, ask, []);
            Seats.FirstDay.AskOpen(seat, at, ask);
            Seats.LastDay.AskOpen(seat, at, ask);
        }
    }
}
