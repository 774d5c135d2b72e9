namespace Overenskommelse.Rulebook;

/// <summary>How an organisation joins a compact, as its region states it: the steps in their order.</summary>
/// <param name="Stages">The steps in their order; each once, with signing among them.</param>
/// <param name="Citation">The sentences with a norm in them that state a step of it; null when the way is stated elsewhere than in such sentences.</param>
public sealed record JoiningPath(ValueList<JoiningStage> Stages, Citation? Citation)
{
    /// <summary>The steps in their order; each once, with signing among them.</summary>
    public ValueList<JoiningStage> Stages { get; init => field = Checked(value); } = Checked(Stages);

    /// <summary>The group that whoever has joined may nominate to and hold a regular seat in. Null, the default: the text ties nothing to it.</summary>
    public GroupId? Group { get; init; }

    /// <summary>The parties that have their seats by the text itself: what belongs to one of them has no need to join. Empty by default.</summary>
    public ValueList<PartyId> NeedNotJoin { get; init; }

    /// <summary>The organisations that are a party themselves, such as an umbrella whose members have to join: they have no need to. Empty by default.</summary>
    public ValueList<OrganisationId> AreParties { get; init; }

    private static ValueList<JoiningStage> Checked(ValueList<JoiningStage> stages) =>
        stages.Count(stage => stage.Step == JoiningStep.Signing) == 1 && stages.DistinctBy(stage => stage.Step).Count() == stages.Count
            ? stages
            : throw new ArgumentException("Expected each step once, with signing among them.", nameof(stages));
}
