namespace Overenskommelse.Testing.Laws;

/// <summary>Where nothing is unknown, nothing is undetermined; but for what no fact tells: whether a meeting that was called was held, and what somebody represents who is appointed for one side and sits for the other.</summary>
internal sealed class KnownIsDecided : Check
{
    private static readonly FactKind[] NoFacts = [FactKind.MeetingHeld, FactKind.HolderSide, FactKind.WhichAppointment];

    public override Law Law => Law.KnownIsDecided;

    public override bool MayForget => false;

    public override IEnumerable<Amiss> In(Trial trial) => trial.Known.With(Outcome.Undetermined)
        .Where(finding => finding.Evidence is not Fault && !finding.Missing.Any(fact => NoFacts.Contains(fact.Kind) || IsUnnamed(fact.Subject, trial.Known.Compact) || IsUnnamed(fact.Within, trial.Known.Compact)))
        .Select(finding => new Amiss(finding.Clause.Id, $"everything is known, and it asks for {string.Join(", ", finding.Missing.Select(fact => $"{fact.Kind} of {fact.Subject}"))}"));

    /// <summary>What is not named is not known, and no fact of it can be.</summary>
    private static bool IsUnnamed(Id? id, Compact compact) => id switch
    {
        GroupId group => compact.Group(group) is null,
        OfficeId office => compact.Office(office) is null,
        ForumId forum => compact.Forum(forum) is null,
        OrganisationId organisation => compact.Organisation(organisation) is null,
        _ => false,
    };
}
