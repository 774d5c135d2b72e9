using FluentValidation;
using FluentValidation.Results;
using Overenskommelse.Benchmarks.Peers.Objects;

namespace Overenskommelse.Benchmarks.Peers;

/// <summary>FluentValidation as a frame only: each rule is a hand-written loop inside one <c>Custom</c>.</summary>
internal sealed class LoopsValidator : AbstractValidator<PlainCompact>
{
    public LoopsValidator()
    {
        RuleFor(facts => facts.Seats).Custom(Loop(ObjectPass.LeadershipSplitEvenly));
        RuleFor(facts => facts.Seats).Custom(Loop(ObjectPass.DevelopmentBalanced));
        RuleFor(facts => facts.Leaders).Custom(Loop(ObjectPass.SharedLeadership));
        RuleFor(facts => facts.Leaders).Custom(Loop(ObjectPass.AppointedWithinTheYear));
        RuleFor(facts => facts.Signatories).Custom(Loop(ObjectPass.ContactPersonNamed));
        RuleFor(facts => facts.Nominations).Custom(Loop(ObjectPass.NominatedInTime));
        RuleFor(facts => facts.Meetings).Custom(Loop(ObjectPass.FourMeetings));
        RuleFor(facts => facts.Meetings).Custom(Loop(ObjectPass.AnnualMeeting));
    }

    private static Action<object, ValidationContext<PlainCompact>> Loop(Action<PlainCompact, List<Breach>> rule) =>
        (_, context) =>
        {
            var breaches = new List<Breach>();
            rule(context.InstanceToValidate, breaches);
            foreach (var breach in breaches)
            {
                context.AddFailure(new ValidationFailure(context.PropertyPath, "Not as the rule says.") { CustomState = breach });
            }
        };
}
