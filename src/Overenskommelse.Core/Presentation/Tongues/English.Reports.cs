using Overenskommelse.Examination;

namespace Overenskommelse.Presentation.Tongues;

/// <summary>English: what a report says beside its findings.</summary>
internal sealed partial class English
{
    public override string SummaryHeading => "Summary";

    public override string NextHeading => "What needs to be done";

    public override string FindingsHeading => "Point by point, in the order of the text";

    public override string BreachesHeading => "Breaches and deviations";

    public override string PastBreachesHeading => "Breaches and deviations of the year before";

    public override string InTimeHeading => "To do in time";

    public override string FindOutHeading => "To find out";

    public override string JudgeHeading => "To judge";

    public override string NothingToDo => "Nothing needs to be done at present.";

    public override string YearlyCountsTwice => "A norm that applies every year counts once for the year that is open and once for the year before.";

    public override string GreenMeans => "That a norm is kept means only that what can be checked agrees with the text.";

    public override string AskedOn(LocalDate day) => $"The position on {Date(day)}, measured against the compact's own text.";

    public override string MeasuredBy(string rules) => $"Rules: {rules}.";

    public override string Changed(string changes) => $"The rules differ from the published ones: {changes}.";

    public override string ChangeOf(ChangeKind kind, string clause) => kind switch
    {
        ChangeKind.Added => $"{clause} has been added",
        ChangeKind.Adjusted => $"{clause} has been changed",
        _ => $"{clause} has been left out",
    };

    public override string OpenNorms(int count, int total) => count == 1
        ? $"One of the {Figure(total)} norms is open: only people can judge whether it is kept."
        : $"{Figure(count)} of the {Figure(total)} norms are open: only people can judge whether they are kept.";

    public override string Informative(string sentences, int count) => count == 1
        ? $"Sentence {sentences} states no norm and is therefore not examined."
        : $"Sentences {sentences} state no norm and are therefore not examined.";

    public override string NotExamined(string sentences, int count) => count == 1
        ? $"Sentence {sentences} states a norm, but no rule examines it."
        : $"Sentences {sentences} state norms, but no rule examines them.";

    public override string NoLaterThan(string actors, LocalDate day) => $"{actors}, by {Date(day)}";

    public override string EachKnows(string what) => $"{what}; they themselves can say";

    public override string MoreItems(int count) => $"… and {Figure(count)} more";

    protected override string Counted(Strength strength, OutcomeCount count, string counts) => strength switch
    {
        Strength.Must => $"Duties: {counts}.",
        Strength.Should => $"Recommendations: {counts}.",
        _ => $"Permissions: {counts}. They never lower the result.",
    };

    protected override IEnumerable<string> Counts(Strength strength, OutcomeCount count)
    {
        if (count.Kept > 0)
        {
            yield return strength == Strength.May
                ? $"{Figure(count.Kept)} {Plural(count.Kept, "has", "have")} been used within {Plural(count.Kept, "its", "their")} limits"
                : $"{Figure(count.Kept)} {Plural(count.Kept, "is", "are")} kept";
        }

        if (count.Broken > 0)
        {
            yield return strength switch
            {
                Strength.Must => $"{Figure(count.Broken)} {Plural(count.Broken, "is", "are")} broken",
                Strength.Should => Deviations(count.Broken, count.Explained),
                _ => $"{Figure(count.Broken)} {Plural(count.Broken, "has", "have")} been exceeded",
            };
        }

        if (count.Pending > 0)
        {
            yield return $"{Figure(count.Pending)} {Plural(count.Pending, "is", "are")} pending";
        }

        if (count.Undetermined > 0)
        {
            yield return $"{Figure(count.Undetermined)} cannot be decided";
        }

        if (count.NeedsJudgement > 0)
        {
            yield return $"{Figure(count.NeedsJudgement)} {Plural(count.NeedsJudgement, "needs", "need")} judgement";
        }

        if (count.NotApplicable > 0)
        {
            yield return strength == Strength.May
                ? $"{Figure(count.NotApplicable)} {Plural(count.NotApplicable, "has", "have")} nothing to examine"
                : $"{Figure(count.NotApplicable)} {Plural(count.NotApplicable, "is", "are")} not applicable";
        }
    }

    private static string Deviations(int count, int explained) => (count, explained) switch
    {
        (1, 0) => "1 deviation without an explanation",
        (1, _) => "1 explained deviation",
        _ => $"{Figure(count)} deviations, {Figure(explained)} of them explained",
    };
}
