using FluentValidation;
using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Contestants;

/// <summary>FluentValidation as its guide shows it: a rule for each item of each collection.</summary>
internal sealed class FluentItemsValidator : AbstractValidator<PlainCompact>
{
    private FluentItemsValidator()
    {
        Whole(facts => facts.IsEven(), Norm.LeadershipSplitEvenly, _ => (int)Body.Leadership);
        Whole(facts => facts.IsBalanced(), Norm.DevelopmentBalanced, _ => (int)Body.Development);
        Whole(facts => facts.IsLedFrom(Side.CivilSociety), Norm.SharedLeadership, _ => (int)Side.CivilSociety);
        Whole(facts => facts.IsLedFrom(Side.Public), Norm.SharedLeadership, _ => (int)Side.Public);
        Whole(facts => facts.HasMet(Terms.MeetingsPerYear, annually: false), Norm.FourMeetings, facts => facts.ClosedYear);
        Whole(facts => facts.HasMet(1, annually: true), Norm.AnnualMeeting, facts => facts.ClosedYear);

        RuleForEach(facts => facts.Leaders)
            .Must((facts, leader) => !leader.HasLapsed(facts))
            .WithMessage("The appointment has lapsed.")
            .WithState((_, leader) => new Breach(Norm.AppointedWithinTheYear, (int)leader.Organisation.Side));

        RuleForEach(facts => facts.Signatories)
            .Must((facts, signatory) => !signatory.LacksContact(facts))
            .WithMessage("The signatory has no contact person.")
            .WithState((_, signatory) => new Breach(Norm.ContactPersonNamed, signatory.Organisation.Number));

        RuleForEach(facts => facts.Nominations)
            .Must((facts, nomination) => nomination.Stands(facts))
            .WithMessage("The nomination is not in time, or not from a joined civil-society organisation.")
            .WithState((_, nomination) => new Breach(Norm.NominatedInTime, nomination.By.Number, nomination.Day));
    }

    public static Examination On(PlainCompact facts) => new FluentItemsValidator().Examining(facts);

    private void Whole(Func<PlainCompact, bool> rule, Norm norm, Func<PlainCompact, int> subject) =>
        RuleFor(facts => facts).Must(rule).WithMessage("Not as the rule says.").WithState(facts => new Breach(norm, subject(facts)));
}

internal static class FluentExamination
{
    public static Examination Examining(this IValidator<PlainCompact> validator, PlainCompact facts) => new(
        () => validator.Validate(facts).Errors.Count,
        () => validator.Validate(facts).Errors.Select(error => (Breach)error.CustomState));
}
