using Overenskommelse.Rules;

namespace Overenskommelse.Presentation.Tongues;

/// <summary>English: before it happens.</summary>
internal sealed partial class English
{
    protected override string IsWithdrawn => "withdrawn.";

    protected override string IsStanding => "stands.";

    protected override string AskFor(string what, string askedOf) => $"To {askedOf}: Do you know {what}?";

    protected override string AskToJudge(string norm, string askedOf) => $"To {askedOf}: Is this so, in your judgement? “{norm}.”";

    protected override string Window(NominationRound round) =>
        round.Opens.TryGet(out LocalDate opens) && round.Closes.TryGet(out LocalDate closes)
            ? $"time for nominations to {Name(round.Group)}: from {Date(opens)} up to and including {Date(closes)}"
            : round.Opens.IsNone
                ? $"nominations to {Name(round.Group)} have not opened: the decision that opens them has not been taken"
                : $"it is not known when nominations to {Name(round.Group)} open, because the day of the decision is not known";

    protected override string MayNominate(int organisations) => organisations switch
    {
        0 => "No known organisation may nominate",
        1 => "One civil-society organisation that has joined may nominate",
        _ => $"{Count(organisations, Numbers)} civil-society organisations that have joined may nominate",
    };

    protected override string Nomination(string organisation, Fact<LocalDate> day) =>
        day.TryGet(out LocalDate known) ? $"{organisation}, {Date(known)}" : $"{organisation}, on a day not known";

    protected override string KeepsBalance(ValueList<int> numbers, int candidates) => numbers.Count switch
    {
        0 => "it cannot be shown that the balance is kept, however many of the nominees are seated",
        _ when numbers.Count == candidates + 1 => "the balance is kept however many of the nominees are seated",
        1 when numbers[0] == 0 => "the balance is kept only if none of the nominees is seated",
        _ => $"the balance is kept if {Or(numbers.Select(number => Figure(number)))} of the nominees are seated",
    };

    protected override string Joined(string organisation, bool? hasJoined, bool? hasLeft, IEnumerable<JoiningStep> done) =>
        hasLeft == true ? $"{organisation} has left the compact"
        : hasJoined == true ? $"{organisation} has joined"
        : hasJoined is null ? $"it is not known whether {organisation} has joined"
        : done.Contains(JoiningStep.Approval) ? $"{organisation} is approved but has not signed"
        : done.Contains(JoiningStep.Application) ? $"{organisation} has applied but not yet joined"
        : $"{organisation} has not joined";

    protected override string NeedsNoJoining(string organisation) => $"{organisation} has its seats by the text and has no need to join";

    protected override string May(bool? nominate, bool? holdSeat) => (nominate, holdSeat) switch
    {
        (true, true) => "it may nominate and hold a regular seat",
        (false, true) => "it may hold a regular seat, but not nominate",
        (_, false) => "it may not yet nominate or hold a regular seat",
        _ => "what it may do depends on facts that are missing",
    };

    protected override string Next(JoiningStage? next, bool isKnown)
    {
        if (next is null)
        {
            return "nothing remains";
        }

        string step = next.Step switch
        {
            JoiningStep.Application => next.By is { } by ? $"it turns to {Name(by)}" : "it applies",
            JoiningStep.Approval => next.By is { } by ? $"{Name(by)} considers the application" : "the application is considered",
            JoiningStep.Signing => "it signs",
            _ => "it names a contact person",
        };
        return $"next step: {step}{(isKnown ? "" : ", unless that is done already")}";
    }
}
