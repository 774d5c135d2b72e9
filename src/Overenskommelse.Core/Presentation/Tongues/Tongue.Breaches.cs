using Overenskommelse.Rules;

namespace Overenskommelse.Presentation.Tongues;

/// <summary>What is not as a clause says: those with the same reason share a sentence.</summary>
internal abstract partial class Tongue
{
    /// <summary>All of so many are as the clause says; one or more.</summary>
    protected abstract string AllWell(Rule rule, int examined);

    protected abstract string Breach(BreachReason reason, Who who, LocalDate? limit, Finding finding);

    /// <summary>The person that an organisation has in an office, or one of those in office when the organisation is not known.</summary>
    /// <param name="id">The organisation, or the office itself when the organisation is not known.</param>
    /// <param name="office">The office; null when it is not known which.</param>
    protected abstract string Holder(Id id, OfficeId? office);

    /// <summary>Somebody from an organisation, or from another one when it is not known which.</summary>
    protected abstract string SomeoneFrom(Id id);

    /// <summary>The name of an organisation that has several seats.</summary>
    protected abstract string WithSeats(string name, int seats);

    /// <summary>A day as it stands after a verb or between parentheses.</summary>
    protected abstract string On(LocalDate day);

    protected abstract string MoreCases(int count);

    /// <summary>Whether a breach is about a nomination, and not about a seat.</summary>
    protected static bool Nominated(Who who, Finding finding) => finding.Rule is NominatedInTime || who.When.Length > 0;

    private IEnumerable<string> InWords(Breaches breaches, Finding finding)
    {
        if (breaches.Found.Count == 0)
        {
            return finding.Outcome == Outcome.Kept ? [AllWell(finding.Rule, breaches.Examined)] : [];
        }

        IGrouping<(BreachReason Reason, LocalDate? Limit, bool), Breach>[] groups =
            [.. breaches.Found.GroupBy(breach => (breach.Reason, breach.Limit, breach.Day is null))];
        IEnumerable<string> sentences = groups
            .Take(MostListed)
            .Select(group => Breach(group.Key.Reason, WhoOf([.. group], finding.Rule), group.Key.Limit, finding));
        int rest = groups.Skip(MostListed).Sum(group => group.Count());
        return rest > 0 ? sentences.Append(MoreCases(rest)) : sentences;
    }

    private Who WhoOf(Breach[] breaches, Rule rule)
    {
        BreachReason reason = breaches[0].Reason;
        LocalDate? day = breaches[0].Day;
        bool sameDay = Array.TrueForAll(breaches, breach => breach.Day == day);
        string[] names = sameDay
            ? [.. breaches.GroupBy(breach => NameOf(breach, rule)).Select(same => Repeated(reason, same.Key, same.Count()))]
            : [.. breaches.Select(breach => $"{NameOf(breach, rule)} ({On(breach.Day!.Value)})").Distinct()];
        return new Who(And(names), names.Length > 1, sameDay && day is { } known ? $" {On(known)}" : "");
    }

    private string Repeated(BreachReason reason, string name, int times) =>
        times > 1 && reason == BreachReason.OtherCapacity ? WithSeats(name, times) : name;

    private string NameOf(Breach breach, Rule rule) => (breach.Reason.Value, breach.Subject) switch
    {
        (_, null) => Someone,
        ("from-neither-side" or "not-in-group" or "term-ended"
            or "appointed-by-other", { } holder) => Holder(holder, OfficeOf(rule)),
        ("other-organisation", { } holder) => SomeoneFrom(holder),
        (_, { } subject) => Name(subject),
    };

    private static OfficeId? OfficeOf(Rule rule) => rule switch
    {
        SharedLeadership shared => shared.Office,
        AppointedYearly yearly => yearly.Office,
        _ => null,
    };
}
