namespace Overenskommelse.Presentation.Accounts;

/// <summary>A thing that a missing fact may be about: what tells it from others of the same name, and the days on which it begins and ends.</summary>
internal readonly record struct GapThing(Id? Which, DayFact First, DayFact Last)
{
    /// <summary>Whether there are several things of the name, so that it has to be said which one is meant.</summary>
    public static bool IsOneOfSeveral(MissingFact fact, Compact compact) => fact.Which is not null && All(fact, compact).Skip(1).Any();

    /// <summary>The things that are meant: those that the fact tells from the others, or all of the name where it tells none.</summary>
    public static IEnumerable<GapThing> MeantBy(MissingFact fact, Compact compact) => All(fact, compact).Where(thing => fact.Which is null || thing.Which == fact.Which);

    private static IEnumerable<GapThing> All(MissingFact fact, Compact compact) => fact switch
    {
        { Kind: var kind } when kind == FactKind.SigningDays => compact.Facts.Signatories.Known.Where(each => each.Organisation == fact.Subject).Select(each => new GapThing(null, each.SignedOn, each.LastDay)),
        { Kind: var kind } when kind == FactKind.GroupDays => compact.Facts.Groups.Known.Where(each => each.Id == fact.Subject).Select(each => new GapThing(null, each.FirstDay, each.LastDay)),
        { Kind: var kind, Within: GroupId group } when kind == FactKind.NominationDays =>
            compact.Group(group)?.Nominations.Known.Where(each => each.By == fact.Subject).Select(each => new GapThing(each.Which, each.Day, each.WithdrawnOn)) ?? [],
        { Within: GroupId group } => compact.Group(group)?.Seats.Known.Where(each => each.Organisation == fact.Subject).Select(each => new GapThing(each.Which, each.FirstDay, each.LastDay)) ?? [],
        { Within: OfficeId office } => compact.Office(office)?.Appointments.Known.Where(each => each.Organisation.TryGet(out OrganisationId? id) && id == fact.Subject).Select(each => new GapThing(each.Which, each.HeldFrom, each.LastDay)) ?? [],
        _ => [],
    };
}
