using Overenskommelse.Compacts.Changes;

namespace Overenskommelse.Examination;

/// <summary>Asks of the editions of a text what is asked of one rule set, each day and each period by the edition that was in force.</summary>
public static class ExaminingEditions
{
    /// <summary>How does this compact stand on this day against the text in the editions that were in force?</summary>
    /// <param name="editions">The editions of the compact's text.</param>
    /// <param name="compact">The facts.</param>
    /// <param name="on">The day asked about.</param>
    /// <returns>
    /// A report by the edition in force on the day, in the order of its text. A period that another edition answers for is answered by that one's rule, whose clause and citation the finding has; what only an earlier edition has, and
    /// still answers for, comes last. Where no edition is in force on the day, each clause of the nearest is told as not in force.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the ISO calendar between the years 1900 and 2999.</exception>
    public static Report Examine(this Editions editions, Compact compact, LocalDate on) => Asked(editions, on).Examine(compact, on);

    /// <summary>May these changes be made, by the editions that are in force when they have taken effect?</summary>
    /// <param name="editions">The editions of the compact's text.</param>
    /// <param name="compact">The facts as they are; they stay so.</param>
    /// <param name="changes">What is proposed, in order.</param>
    /// <param name="on">The day whose findings are compared. Where it is left out, or comes before all of the changes have taken effect, the first day on which they have.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the ISO calendar between the years 1900 and 2999.</exception>
    /// <exception cref="ArgumentException">The day is left out, and a change has no day of its own.</exception>
    public static Consideration Consider(this Editions editions, Compact compact, ValueList<Change> changes, LocalDate? on = null) =>
        Asked(editions, Calendar.First).Consider(compact, changes, on);

    /// <summary>May an organisation nominate to a group on this day, by the edition in force on it?</summary>
    /// <param name="editions">The editions of the compact's text.</param>
    /// <param name="compact">The facts.</param>
    /// <param name="organisation">The organisation.</param>
    /// <param name="group">The group.</param>
    /// <param name="on">The day of the nomination.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the ISO calendar between the years 1900 and 2999.</exception>
    public static Entitlement MayNominate(this Editions editions, Compact compact, OrganisationId organisation, GroupId group, LocalDate on) =>
        Asked(editions, on).MayNominate(compact, organisation, group, on);

    /// <summary>May an organisation hold a regular seat in a group from this day, by the edition in force on it?</summary>
    /// <param name="editions">The editions of the compact's text.</param>
    /// <param name="compact">The facts.</param>
    /// <param name="organisation">The organisation.</param>
    /// <param name="group">The group.</param>
    /// <param name="on">The first day of the seat.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the ISO calendar between the years 1900 and 2999.</exception>
    public static Entitlement MayHoldSeat(this Editions editions, Compact compact, OrganisationId organisation, GroupId group, LocalDate on) =>
        Asked(editions, on).MayHoldSeat(compact, organisation, group, on);

    /// <summary>Where does an organisation stand on its way into the compact, and what may it do by the edition in force on this day?</summary>
    /// <param name="editions">The editions of the compact's text.</param>
    /// <param name="compact">The facts.</param>
    /// <param name="organisation">The organisation.</param>
    /// <param name="path">The way in, as the text states it on that day.</param>
    /// <param name="on">The day asked about.</param>
    /// <exception cref="ArgumentException">The organisation is not among the facts.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the ISO calendar between the years 1900 and 2999.</exception>
    public static Joining Joining(this Editions editions, Compact compact, OrganisationId organisation, JoiningPath path, LocalDate on) =>
        Asked(editions, on).Joining(compact, organisation, path, on);

    /// <summary>What do the rules of any edition name that the facts lack, and what do the facts tell that no rule of any edition reads?</summary>
    /// <param name="editions">The editions.</param>
    /// <param name="compact">The facts.</param>
    /// <returns>Everything that does not fit, with the rules of the last edition as its rule set. It depends on no day.</returns>
    public static Fit Fit(this Editions editions, Compact compact) => Asked(editions, Calendar.Last).Fit(compact);

    private static RuleSet Asked(Editions editions, LocalDate on) => Guard.Against.Null(editions).AskedOn(on);
}
