using FsCheck;
using FsCheck.Xunit;

namespace Overenskommelse.Laws.Five;

/// <summary>
/// The hardest norms, as a host would write them, against plain queries over facts that are all known: whatever is missing is filled in in every way.
/// Never decided wrongly, one round of questions is enough, what is pending says until when; and how often there is doubt without need.
/// </summary>
public sealed class FiveLaws
{
    private const int MostHoles = 3;

    private static readonly bool IsLongRun = SeededAttribute.FromOutside is not null;

    [Property(MaxTest = 1)]
    public void Nobody_holds_an_office_for_a_third_year_by_the_terms_before(DoNotSize<int> seed) => ShouldHold(Terms.ByTheTermsBefore, seed, needless: 5);

    [Property(MaxTest = 1)]
    public void Nobody_holds_an_office_for_a_third_year_in_a_row(DoNotSize<int> seed) => ShouldHold(Terms.InARow, seed, needless: 5);

    [Property(MaxTest = 1)]
    public void Each_joint_meeting_is_preceded_by_a_meeting_of_each_party(DoNotSize<int> seed) => ShouldHold(PreMeetings.Preceded, seed, needless: 5);

    [Property(MaxTest = 1)]
    public void Joint_meetings_are_kept_apart_by_a_meeting_of_each_party(DoNotSize<int> seed) => ShouldHold(PreMeetings.KeptApart, seed, needless: 5);

    [Property(MaxTest = 1)]
    public void A_report_about_each_year_is_made_by_March(DoNotSize<int> seed) => ShouldHold(YearReports.AtLeastOne, seed, needless: 5);

    [Property(MaxTest = 1)]
    public void Exactly_one_report_about_each_year_is_made_by_March(DoNotSize<int> seed) => ShouldHold(YearReports.ExactlyOne, seed, needless: 5);

    [Property(MaxTest = 1)]
    public void A_report_is_made_each_quarter(DoNotSize<int> seed) => ShouldHold(YearReports.EachQuarter, seed, needless: 5);

    [Property(MaxTest = 1)]
    public void No_capacity_is_above_half(DoNotSize<int> seed) => ShouldHold(HalfACapacity.Found, seed, needless: 5);

    [Property(MaxTest = 1)]
    public void Two_capacities_are_equal(DoNotSize<int> seed) => ShouldHold(HalfACapacity.Named, seed, needless: 5);

    [Property(MaxTest = 1)]
    public void So_many_attend_in_all(DoNotSize<int> seed) => ShouldHold(AttendedInAll.Between, seed, needless: 5);

    [Property(MaxTest = 1)]
    public void Half_of_those_attend_what_one_convenes(DoNotSize<int> seed) => ShouldHold(AttendedInAll.Half, seed, needless: 5);

    [Property(MaxTest = 1)]
    public void Within_thirty_days_it_is_told_what_a_report_is_about(DoNotSize<int> seed) => ShouldHold(YearReports.WithinThirtyDays, seed, needless: 5);

    [Property(MaxTest = 1)]
    public void The_holders_of_two_offices_come_from_different_sides(DoNotSize<int> seed) => ShouldHold(DifferentSides.OfTwoOffices, seed, needless: 5);

    [Property(MaxTest = 1)]
    public void Those_who_share_an_office_come_from_different_sides(DoNotSize<int> seed) => ShouldHold(DifferentSides.OfOneOffice, seed, needless: 5);

    [Property(MaxTest = 1)]
    public void Those_whom_most_have_nominated_sit(DoNotSize<int> seed) => ShouldHold(MostNominated.AreSeated, seed, needless: 5);

    /// <param name="hard">The norm.</param>
    /// <param name="seed">The first case.</param>
    /// <param name="needless">Of a hundred answers that every filling agrees on, at most so many left undetermined.</param>
    private static void ShouldHold(Hard hard, DoNotSize<int> seed, int needless)
    {
        Trial trial = new(hard);
        for (int i = 0; i < (IsLongRun ? 2000 : 90); i++)
        {
            trial.Try(unchecked(seed.Item + i), MostHoles);
        }

        for (int i = 0; i < (IsLongRun ? 60 : 5); i++)
        {
            trial.Walk(unchecked(seed.Item + i));
        }

        string told = trial.ToString();
        if (Environment.GetEnvironmentVariable("OVERENSKOMMELSE_TELL") is { } file)
        {
            File.AppendAllText(file, $"{hard.Rules[0].Norm}: {told}\n\n");
        }

        trial.Wrong.ShouldBeEmpty(told);
        (trial.Needless * 100).ShouldBeLessThanOrEqualTo(Math.Max(trial.Settled, 40) * needless, told);
    }
}
