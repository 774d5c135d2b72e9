using FluentValidation;
using Overenskommelse.Benchmarks.Peers.Objects;
using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Peers;

/// <summary>FluentValidation as its guide shows it: a rule for each item of each collection.</summary>
internal sealed class ItemsValidator : AbstractValidator<PlainCompact>
{
    public ItemsValidator()
    {
        RuleFor(facts => facts.Seats)
            .Must((facts, _) => Count(facts, GroupKind.Leadership, Side.CivilSociety) == Count(facts, GroupKind.Leadership, Side.Public))
            .WithMessage("The leadership group is not split evenly.")
            .WithState(_ => new Breach(Norm.LeadershipSplitEvenly, (int)GroupKind.Leadership));

        RuleFor(facts => facts.Seats)
            .Must((facts, _) => DevelopmentIsBalanced(facts))
            .WithMessage("The development group is not balanced.")
            .WithState(_ => new Breach(Norm.DevelopmentBalanced, (int)GroupKind.Development));

        Leader(Side.CivilSociety);
        Leader(Side.Public);

        RuleForEach(facts => facts.Leaders)
            .Must((facts, leader) => facts.Asked < leader.Appointed.PlusYears(1))
            .WithMessage("The appointment has lapsed.")
            .WithState((_, leader) => new Breach(Norm.AppointedWithinTheYear, leader.Index));

        RuleForEach(facts => facts.Signatories)
            .Must((facts, signatory) => !signatory.HadJoinedOn(facts.Asked) || signatory.HasContactOn(facts.Asked))
            .WithMessage("The signatory has no contact person.")
            .WithState((_, signatory) => new Breach(Norm.ContactPersonNamed, signatory.Organisation.Number));

        RuleForEach(facts => facts.Nominations)
            .Must((facts, nomination) =>
                nomination.IsWithin(facts.CouncilDecision, facts.LastNomination) && nomination.IsFromJoinedCivilSociety())
            .WithMessage("The nomination is not in time, or not from a joined civil-society organisation.")
            .WithState((_, nomination) => new Breach(Norm.NominatedInTime, nomination.Index));

        RuleFor(facts => facts.Meetings)
            .Must((facts, meetings) => Count(facts, meetings, MeetingKind.Development) >= Terms.MeetingsPerYear)
            .WithMessage("Too few meetings were held.")
            .WithState(facts => new Breach(Norm.FourMeetings, facts.ClosedYear));

        RuleFor(facts => facts.Meetings)
            .Must((facts, meetings) => Count(facts, meetings, MeetingKind.Annual) > 0)
            .WithMessage("No annual meeting was held.")
            .WithState(facts => new Breach(Norm.AnnualMeeting, facts.ClosedYear));
    }

    private void Leader(Side side) =>
        RuleFor(facts => facts.Leaders)
            .Must((facts, leaders) => leaders.Any(leader => leader.Side == side && SitsInLeadership(facts, leader.Person)))
            .WithMessage("A side has no meeting leader in the leadership group.")
            .WithState(_ => new Breach(Norm.SharedLeadership, (int)side));

    private static bool DevelopmentIsBalanced(PlainCompact facts)
    {
        var civil = Count(facts, GroupKind.Development, Side.CivilSociety);
        var @public = Count(facts, GroupKind.Development, Side.Public);
        return Math.Max(civil, @public) * 100 <= (civil + @public) * Terms.LargestSharePercent;
    }

    private static int Count(PlainCompact facts, GroupKind group, Side side) =>
        facts.Seats.Count(seat => seat.Group == group && seat.Side == side && seat.CountsOn(facts.Asked));

    private static int Count(PlainCompact facts, List<PlainMeeting> meetings, MeetingKind kind) =>
        meetings.Count(meeting => meeting.Kind == kind && meeting.Day.Year == facts.ClosedYear);

    private static bool SitsInLeadership(PlainCompact facts, int person) =>
        facts.Seats.Any(seat => seat.Group == GroupKind.Leadership && seat.Person == person && seat.CountsOn(facts.Asked));
}
