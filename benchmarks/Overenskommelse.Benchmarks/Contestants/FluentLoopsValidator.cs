using FluentValidation;
using FluentValidation.Results;
using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Contestants;

/// <summary>FluentValidation as an expert uses it: each rule is a hand-written loop inside one <c>Custom</c>.</summary>
internal sealed class FluentLoopsValidator : AbstractValidator<PlainCompact>
{
    private FluentLoopsValidator()
    {
        Rule((facts, fail) => FailIf(!facts.IsEven(), Norm.LeadershipSplitEvenly, (int)Body.Leadership, fail));
        Rule((facts, fail) => FailIf(!facts.IsBalanced(), Norm.DevelopmentBalanced, (int)Body.Development, fail));
        Rule((facts, fail) =>
        {
            FailIf(!facts.IsLedFrom(Side.CivilSociety), Norm.SharedLeadership, (int)Side.CivilSociety, fail);
            FailIf(!facts.IsLedFrom(Side.Public), Norm.SharedLeadership, (int)Side.Public, fail);
        });
        Rule((facts, fail) =>
        {
            foreach (var one in facts.Leaders)
            {
                FailIf(one.HasLapsed(facts), Norm.AppointedWithinTheYear, (int)one.Organisation.Side, fail);
            }
        });
        Rule((facts, fail) =>
        {
            foreach (var one in facts.Signatories)
            {
                FailIf(one.LacksContact(facts), Norm.ContactPersonNamed, one.Organisation.Number, fail);
            }
        });
        Rule((facts, fail) =>
        {
            var (opens, closes) = (facts.FirstNomination, facts.LastNomination);
            foreach (var one in facts.Nominations)
            {
                if (!one.IsWithin(opens, closes) || !one.IsFromJoinedCivilSociety())
                {
                    Fail(new(Norm.NominatedInTime, one.By.Number, one.Day), fail);
                }
            }
        });
        Rule((facts, fail) => FailIf(!facts.HasMet(Terms.MeetingsPerYear, annually: false), Norm.FourMeetings, facts.ClosedYear, fail));
        Rule((facts, fail) => FailIf(!facts.HasMet(1, annually: true), Norm.AnnualMeeting, facts.ClosedYear, fail));
    }

    public static Examination On(PlainCompact facts) => new FluentLoopsValidator().Examining(facts);

    private void Rule(Action<PlainCompact, ValidationContext<PlainCompact>> rule) => RuleFor(facts => facts).Custom(rule);

    private static void FailIf(bool isBroken, Norm norm, int subject, ValidationContext<PlainCompact> context)
    {
        if (isBroken)
        {
            Fail(new(norm, subject), context);
        }
    }

    private static void Fail(Breach breach, ValidationContext<PlainCompact> context) =>
        context.AddFailure(new ValidationFailure(context.PropertyPath, "Not as the rule says.") { CustomState = breach });
}
