namespace Overenskommelse.Rulebook;

/// <summary>How an organisation joins a compact, as its region states it: the steps in their order.</summary>
/// <param name="Stages">The steps in their order; each once, with signing among them.</param>
/// <param name="Citation">The sentences with a norm in them that state a step of it; null when the way is stated elsewhere than in such sentences.</param>
public sealed record JoiningPath(ValueList<JoiningStage> Stages, Citation? Citation)
{
    /// <summary>The steps in their order; each once, with signing among them.</summary>
    public ValueList<JoiningStage> Stages { get; init => field = Checked(value); } = Checked(Stages);

    /// <summary>What the text gives an organisation that has joined. Empty by default: the text ties nothing to it.</summary>
    public ValueList<JoiningRight> Grants { get; init; }

    /// <summary>The parties that have their seats by the text itself: what belongs to one of them has no need to join. Empty by default.</summary>
    public ValueList<PartyId> NeedNotJoin { get; init; }

    /// <summary>Where an organisation stands on the way, on a day.</summary>
    /// <exception cref="ArgumentException">The organisation is not among the facts.</exception>
    public Joining Of(OrganisationId organisation, Compact compact, LocalDate on)
    {
        Guard.Against.Null(compact);
        if (compact.Organisation(organisation) is null)
        {
            throw new ArgumentException($"There is no organisation \"{organisation}\" among the facts.", nameof(organisation));
        }

        return new Joining(this, organisation, compact, Calendar.Checked(on, nameof(on)));
    }

    private static ValueList<JoiningStage> Checked(ValueList<JoiningStage> stages) =>
        stages.Count(stage => stage.Step == JoiningStep.Signing) == 1 && stages.DistinctBy(stage => stage.Step).Count() == stages.Count
            ? stages
            : throw new ArgumentException("Expected each step once, with signing among them.", nameof(stages));
}
