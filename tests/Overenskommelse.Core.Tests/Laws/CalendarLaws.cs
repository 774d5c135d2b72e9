using Overenskommelse.Examination;
using Overenskommelse.Laws.Given;

namespace Overenskommelse.Laws;

/// <summary>What the calendar changes, and what it does not.</summary>
public sealed class CalendarLaws
{
    /// <summary>Clauses that ask only how things are on the day, and have no calendar of their own: no first year to appoint somebody in.</summary>
    private static readonly string[] OfTheDay =
    [
        "leadership-group.in-place", "leadership-group.every-party-seated", "leadership-group.capacities", "leadership-group.even-split",
        "development-group.in-place", "development-group.members", "development-group.officials", "development-group.balance",
        "development-group.support", "development-group.broad-participation",
        "working-group.in-place", "network-group.in-place", "signatories.contact-person", "process-leader.organisation",
    ];

    /// <summary>Four hundred years are 146,097 days, after which the Gregorian calendar is the same again, leap days and all.</summary>
    [Law(Arbitrary = [typeof(Questions)])]
    public void Four_hundred_years_later_everything_stands_and_changes_four_hundred_years_later(Question question)
    {
        Question later = question.With(new Redated(AllOf(FourCenturies)).Of(question.Facts)) with { On = FourCenturies(question.On) };

        later.Report.Select(finding => (Stand.Of(finding), later.Report.LastDayOf(finding), finding.Deadline)).ShouldBe(question.Report.Select(finding => (
            Stand.Of(finding) with { Period = finding.Period is { } year ? new(FourCenturies(year.Start), FourCenturies(year.End)) : null },
            Shifted(question.Report.LastDayOf(finding)),
            Shifted(finding.Deadline))));
    }

    [Law(200, Arbitrary = [typeof(Questions)])]
    public void Shifted_by_any_number_of_days_what_only_asks_how_things_are_on_the_day_stands_the_same(Question question, int seed)
    {
        int days = new Dice(seed).Between(-3_000, 3_000);
        CompactFacts facts = new Redated(day => day.Earliest!.Value).Of(question.Facts);
        if (!Fog.Builds(facts))
        {
            return;
        }

        // A month is no month when it is shifted by a day.
        Question exact = question.With(facts);
        Question shifted = exact.With(new Redated(day => day.Earliest!.Value.PlusDays(days)).Of(exact.Facts)) with { On = question.On.PlusDays(days) };

        OfTheDayIn(shifted.Report).ShouldBe(OfTheDayIn(exact.Report));
    }

    [Law(200, Arbitrary = [typeof(Questions)])]
    public void What_happens_after_the_day_asked_about_has_not_happened(Question question, int seed)
    {
        CompactFacts later = Later.Than(question.On, question.Facts, new Dice(seed));

        // What is told already cannot happen once more.
        if (Fog.Builds(later))
        {
            question.With(later).Report.ShouldStandAs(question.Report.Stands());
        }
    }

    private static LocalDate FourCenturies(LocalDate day) => day.PlusDays(146_097);

    /// <summary>The same of a month or a year, which four hundred years later is one again.</summary>
    private static Func<DayFact, DayFact> AllOf(Func<LocalDate, LocalDate> move) => day =>
    {
        LocalDate first = move(day.Earliest!.Value);
        return day.TryGet(out _) ? first : day.Latest!.Value.Month == day.Earliest.Value.Month ? first.ToYearMonth() : DayFact.InYear(first.Year);
    };

    private static LocalDate? Shifted(LocalDate? day) => day is { } known ? FourCenturies(known) : null;

    private static List<Stand> OfTheDayIn(Report report) => [.. report.Stands().Where(stand => OfTheDay.Contains(stand.Clause.Value))];
}
