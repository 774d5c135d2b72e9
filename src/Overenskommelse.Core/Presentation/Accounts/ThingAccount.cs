using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation.Accounts;

/// <summary>What the facts tell of the thing that a breach is about, beside what the breach does: what a plan is called, when a meeting was called, where somebody is to sit.</summary>
internal static class ThingAccount
{
    public static (string Name, object? Value)[] Of(Compact compact, Rule rule, Breach breach) =>
        breach.Reason == BreachReason.PlanTooLong ? OfPlan(compact, breach)
        : breach.Reason == BreachReason.CalledLate ? OfMeeting(compact, rule, breach)
        : breach.Reason == BreachReason.NotInGroup ? OfSeat(rule)
        : breach.Reason == BreachReason.OtherConstituency ? [("constituency", breach.Instead)]
        : [];

    private static (string, object?)[] OfPlan(Compact compact, Breach breach)
    {
        Plan[] plans = [.. compact.Facts.Plans.Known.Where(plan => plan.FirstDay == breach.Day && Equals(plan.Key, breach.Which))];
        return
        [
            ("plan", plans is [{ Name: { } name }] ? name : null),
            ("dated", Part.Flag(breach.Day.Earliest is not null)),
            ("endless", Part.Flag(plans.Length > 0 && Array.TrueForAll(plans, plan => plan.LastDay.IsNone))),
        ];
    }

    /// <summary>When it was called, and how many days that was before; nothing where several meetings may be meant.</summary>
    private static (string, object?)[] OfMeeting(Compact compact, Rule rule, Breach breach)
    {
        MeetingKind? kind = Part.ValueOf(KindPlaces.Of(rule), "meeting") as MeetingKind;
        IEnumerable<Meeting> all = breach.Subject is GroupId group
            ? compact.Group(group)?.Meetings.Known ?? []
            : compact.Facts.Meetings.Known.Concat(compact.Facts.Groups.Known.SelectMany(each => each.Meetings.Known));
        DayFact[] called = [.. all.Where(each => (kind is null || each.Kind == kind) && each.Day == breach.Day && IsMeant(each.Key, breach)).Select(each => each.CalledOn).Distinct()];
        return called is not [var only] || only == Fact.NotKnown ? [] :
        [
            ("told", Part.Flag(true)),
            ("never-called", Part.Flag(only.IsNone)),
            .. Part.Day("called", only),
            ("days-before", breach.Day.TryGet(out LocalDate met) && only.TryGet(out LocalDate day) ? Period.DaysBetween(day, met) : null),
        ];
    }

    /// <summary>In which group they have the seat that it is asked of, and in which they are to have another.</summary>
    private static (string, object?)[] OfSeat(Rule rule) => NormAccount.SeatAlsoIn(rule.Norm.Says) is not { } asked ? [] :
    [
        ("seated-in", asked.Of),
        ("asked-in", asked.In),
        ("regular", Part.Flag(asked.IsRegular)),
    ];

    private static bool IsMeant(FactKey? key, Breach breach) => breach.Which is not FactKey which || key == which;
}
