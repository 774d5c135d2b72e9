using Overenskommelse.Rules;

namespace Overenskommelse.Presentation.Tongues;

/// <summary>English: before it happens.</summary>
internal sealed partial class English
{
    protected override string Accepted(bool changesSomething) => changesSomething ? "Accepted. This changes:" : "Accepted. No outcome changes.";

    protected override string DoNotFit(IEnumerable<string> places) => $"Cannot be made. This does not agree with the facts: {And(places)}.";

    protected override string BalanceIsNotKnown => "whether there will be balance cannot be decided, because facts about the seats are missing";

    protected override string IsWithdrawn => "withdrawn.";

    protected override string IsStanding => "stands.";

    protected override string AskFor(string what, string askedOf) => $"To {askedOf}: Do you know {what}?";

    protected override string AskToJudge(string norm, int? year, string askedOf) => $"To {askedOf}: Is this so{(year is null ? "" : $" for {year}")}, in your judgement? “{norm}.”";

    protected override string Window(NominationRound round) =>
        round.Opens.TryGet(out LocalDate opens) && round.Closes.TryGet(out LocalDate closes)
            ? $"time for nominations to {Name(round.Group)}: from {Date(opens)} up to and including {Date(closes)}"
            : round.Opens.IsNone
                ? $"nominations to {Name(round.Group)} have not opened: the decision that opens them has not been taken"
                : $"it is not known when nominations to {Name(round.Group)} open, because the day of the decision is not known";

    protected override string MayNominate(int organisations, DayFact opens)
    {
        string when = opens.IsNone ? "once nominations open" : opens.IsKnown ? "during that time" : "while nominations are open";
        return organisations switch
        {
            0 => "no known organisation is entitled to nominate",
            1 => $"one civil-society organisation that has joined is entitled to nominate {when}",
            _ => $"{Count(organisations, Numbers)} civil-society organisations that have joined are entitled to nominate {when}",
        };
    }

    protected override string Nomination(string organisation, DayFact day) =>
        day.TryGet(out LocalDate known) ? $"{organisation}, {Date(known)}" : $"{organisation}, on a day not known";

    protected override string KeepsBalance(ValueList<int> numbers, int candidates) => (numbers.Count, candidates) switch
    {
        (0, 1) => "there will be no balance, whether or not the nominee is given a regular seat",
        (0, _) => "there will be no balance, however many of the nominees are given a regular seat",
        (2, 1) => "there will be balance whether or not the nominee is given a regular seat",
        (1, 1) when numbers[0] == 0 => "there will be balance only if the nominee is not given a regular seat",
        (1, 1) => "there will be balance only if the nominee is given a regular seat",
        (1, _) when numbers[0] == 0 => "there will be balance only if none of the nominees is given a regular seat",
        _ when numbers.Count == candidates + 1 => "there will be balance however many of the nominees are given a regular seat",
        _ => $"there will be balance if {Or(numbers.Select(number => number == 0 ? "none" : Count(number, Numbers)))} of the {Count(candidates, Numbers)} nominees {(numbers[^1] > 1 ? "are" : "is")} given a regular seat",
    };

    protected override string Joined(string organisation, bool? hasJoined, bool? hasLeft, ValueList<JoiningStage> done) =>
        hasLeft == true ? $"{organisation} has left the compact"
        : hasJoined == true ? $"{organisation} has joined"
        : hasJoined is null ? $"it is not known whether {organisation} has joined"
        : done.Any(stage => stage.Step == JoiningStep.Approval) ? $"{organisation} is approved but has not signed"
        : done.FirstOrDefault(stage => stage.Step == JoiningStep.Application) is { } application
            ? $"{organisation} has {(application.By is { } by ? $"contacted {Name(by)}" : "applied")} but not yet joined"
        : $"{organisation} has not joined";

    protected override string NeedsNoJoining(string organisation) => $"{organisation} has its seats by the text and has no need to join";

    protected override string Without(string steps) => $"this happened without {steps}";

    protected override string NameOf(JoiningStage stage) => stage.Step switch
    {
        JoiningStep.Application => stage.By is { } by ? $"contact with {Name(by)}" : "an application",
        JoiningStep.Approval => stage.By is { } by ? $"approval by {Name(by)}" : "approval",
        JoiningStep.Signing => "a signature",
        _ => "a contact person",
    };

    protected override string NameOf(JoiningRight right) => right == JoiningRight.Nominate ? "nominate" : "hold a regular seat";

    protected override string May(List<string> may, List<string> mayNot, bool notYet) => (may.Count, mayNot.Count) switch
    {
        (0, _) when notYet => $"it may not yet {Or(mayNot)}",
        (0, 1) => $"it may not {mayNot[0]}",
        (0, _) => $"it may neither {string.Join(" nor ", mayNot)}",
        (_, 0) => $"it may {And(may)}",
        _ => $"it may {And(may)}, but not {Or(mayNot)}",
    };

    protected override string DependsOnMissingFacts(string rights) => $"whether it may {rights} depends on facts that are missing";

    protected override string Next(JoiningStage? next, bool isKnown)
    {
        if (next is null)
        {
            return "nothing remains to be done";
        }

        string step = next.Step switch
        {
            JoiningStep.Application => next.By is { } by ? $"to contact {Name(by)}" : "to apply",
            JoiningStep.Approval => next.By is { } by ? $"{Name(by)} considers the application" : "the application is considered",
            JoiningStep.Signing => "to sign",
            _ => "to name a contact person",
        };
        return $"next step: {step}{(isKnown ? "" : ", unless that is done already")}";
    }

    protected override string Refused(string citation, string reasons, bool hasHappened) =>
        hasHappened ? $"Refused under {citation}: {reasons}" : $"Refused under {citation}. This is how it would be: {reasons}";
}
