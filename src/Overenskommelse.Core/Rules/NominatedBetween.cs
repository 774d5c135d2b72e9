using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>Nominations to a group come between two days of the year (<i>nomineringar lämnas från den 1 februari till den 31 mars</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group that is nominated to.</param>
/// <param name="FirstDay">The first day of the year on which a nomination may come, itself included.</param>
/// <param name="LastDay">The last day of the year on which a nomination may come, itself included; no earlier than the first.</param>
/// <remarks>Looks at the nominations of each calendar year that have come and have not been withdrawn. Where there are none, there is nothing to judge.</remarks>
public sealed record NominatedBetween(Clause Clause, GroupId Group, AnnualDate FirstDay, AnnualDate LastDay) : Rule(Clause)
{
    /// <summary>The group that is nominated to.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <inheritdoc/>
    protected override Per State() => FirstDay > LastDay
        ? throw new InvalidOperationException($"Nominations come from {FirstDay} to {LastDay}; expected a last day that does not come before the first.")
        : new(Recurrence.CalendarYears, new Each<Nomination>(
            Nominations.To(Group).That(Nominations.Day.InPeriod & !Nominations.WithdrawnOn.HasCome),
            Nominations.Day.InSeason(FirstDay, LastDay).Else(BreachReason.OutsideWindow)));
}
