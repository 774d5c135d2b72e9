
namespace Overenskommelse.Presentation;

/// <summary>A host's own rule that finds what it is told to: whatever a rule may find must have words.</summary>
internal sealed record Told(Clause Clause, Outcome Outcome, Evidence Evidence, ValueList<MissingFact> Missing) : Rule(Clause)
{
    public bool Yearly { get; init; }

    public override bool IsYearly => Yearly;

    public override Finding Examine(Situation situation) => Outcome switch
    {
        Outcome.Kept => Kept(situation, Evidence),
        Outcome.Broken => Broken(situation, Evidence, Missing),
        Outcome.Pending => Pending(situation, Evidence),
        Outcome.NotApplicable => NotApplicable(situation, Evidence is NothingToJudge nothing ? nothing.Reason : new("own-nothing")),
        Outcome.Undetermined => Undetermined(situation, Missing, Evidence),
        _ => Judged(situation, new Text("Allt är gott.", "All is well.")),
    };
}
