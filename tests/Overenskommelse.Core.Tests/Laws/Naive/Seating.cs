namespace Overenskommelse.Laws.Naive;

/// <summary>NB-1, NB-3, NB-6, NB-9, NB-17, HA-8, HA-11: who sits in a group.</summary>
internal static class Seating
{
    public static Outcome InPlace(this Facts facts, GroupId group)
        => Conclusions.Done(facts.Seats(group).Some(facts.SitsRegularly));

    /// <summary>HA-11 under its other reading: whoever holds the office has no seat.</summary>
    public static Outcome InPlaceWithout(this Facts facts, GroupId group, OfficeId office)
        => Conclusions.Done(facts.Seats(group).Some(seat => facts.SitsRegularly(seat)
            & !facts.Appointments(office).Some(held => facts.InOffice(held) & facts.Same(held.Holder, seat.Holder, group))));

    /// <summary>Whoever sits here without a name is somebody else than those who sit here with one.</summary>
    private static bool? Same(this Facts facts, Fact<PersonId> holder, Fact<PersonId> sitter, GroupId group)
        => sitter.TryGet(out PersonId? person) ? holder.Is(person)
        : facts.Seats(group).Known.Any(seat => facts.Sits(seat) == true
            && holder.TryGet(out PersonId? named) && seat.Holder.Is(named) == true) ? false
        : null;

    public static Outcome EveryPartySeated(this Facts facts, GroupId group, params PartyId[] parties)
        => Conclusions.Done(parties.Every(party =>
            facts.Seats(group).Some(seat => facts.SitsRegularly(seat) & facts.IsOf(seat.For(), party))));

    public static Outcome PartiesOnly(this Facts facts, GroupId group, params PartyId[] parties)
        => Conclusions.Unless(
            facts.Seats(group).Some(seat => facts.SitsRegularly(seat) & !parties.Some(party => facts.IsOf(seat.For(), party))),
            facts.Seats(group).Some(facts.SitsRegularly));

    public static Outcome InCapacity(this Facts facts, GroupId group, params (PartyId Party, OrganisationId? Of, Capacity[] Capacities)[] asked)
        => Conclusions.Unless(
            facts.Seats(group).Some(seat => facts.SitsRegularly(seat)
                & asked.Some(each => facts.IsOf(seat.For(), each.Party)
                    & !(seat.Capacity.IsOneOf(each.Capacities) & (each.Of is null ? true : seat.CapacityOf.Is(each.Of))))),
            facts.Seats(group).Some(seat => facts.SitsRegularly(seat)
                & asked.Some(each => facts.IsOf(seat.For(), each.Party))));

    public static Outcome MembersJoined(this Facts facts, GroupId group, OrganisationId? umbrella, params PartyId[] publicParties)
        => Conclusions.Unless(
            facts.Seats(group).Some(seat => facts.SitsRegularly(seat) & seat.For() != umbrella
                & (facts.SectorOf(seat.For()).Is(Sector.CivilSociety) == true && !publicParties.Any(party => facts.IsOf(seat.For(), party) == true)
                    ? !facts.HadJoined(seat.For(), facts.On)
                    : !publicParties.Select(party => facts.IsOf(seat.For(), party)).Aggregate((one, other) => one | other)
                        & !(facts.SectorOf(seat.For()).Is(Sector.CivilSociety) & facts.HadJoined(seat.For(), facts.On)))),
            facts.Seats(group).Some(facts.SitsRegularly));

    public static Outcome Support(this Facts facts, GroupId group, OrganisationId from)
        => Conclusions.Done(facts.Seats(group).Some(seat =>
            seat.For() == from ? facts.Sits(seat) & seat.Kind.Is(SeatKind.Support) : false));

    /// <summary>NB-9: whether they are broad is judged, where anybody comes from a joined organisation at all.</summary>
    public static Outcome BroadlySeated(this Facts facts, GroupId group, OrganisationId? umbrella, Clause clause) => facts.OrganisationsSeated(group, 1, umbrella) switch
    {
        Outcome.Kept => facts.Judged(clause),
        Outcome.Undetermined when facts.Judged(clause) == Outcome.Broken => Outcome.Broken,
        var some => some,
    };

    /// <summary>NB-9 under its other reading: so many civil-society organisations that have joined are broad enough.</summary>
    public static Outcome OrganisationsSeated(this Facts facts, GroupId group, int enough, OrganisationId? umbrella)
    {
        Register<Seat> seats = facts.Seats(group);
        List<bool?> seated =
        [
            .. facts.All.Organisations.Known.Select(organisation => organisation.Id).Select(id =>
                facts.SectorOf(id).Is(Sector.CivilSociety) & (id == umbrella ? true : facts.HadJoined(id, facts.On)) & seats.Known.Some(seat => seat.For() == id ? facts.SitsRegularly(seat) : false)),
        ];

        return seated.Count(each => each == true) >= enough ? Outcome.Kept
            : !seats.IsComplete || seated.Count(each => each != false) >= enough ? Outcome.Undetermined
            : Outcome.Broken;
    }

    public static Outcome WorkingGroupsDelimited(this Facts facts, GroupId group)
        => Conclusions.Unless(
            facts.WorkingGroups(group).Some(each => facts.Exists(each) & (each.Question.IsKnown ? each.Question.IsNone : null)),
            facts.WorkingGroups(group).Some(facts.Exists));

    private static Register<Group> WorkingGroups(this Facts facts, GroupId group)
    {
        Register<GroupId> ids = facts.Of(group, each => each.WorkingGroups);
        return Given.Registers.Of(facts.All.Groups.Known.Where(each => ids.Known.Contains(each.Id)), ids.IsComplete);
    }
}
