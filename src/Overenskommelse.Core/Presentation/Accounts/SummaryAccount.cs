using Overenskommelse.Examination;
using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation.Accounts;

/// <summary>How many duties, recommendations and permissions have each outcome.</summary>
internal static class SummaryAccount
{
    public static IEnumerable<Part> Of(Summary summary) =>
        new[] { Counted(Strength.Must, summary.Musts), Counted(Strength.Should, summary.Shoulds), Counted(Strength.May, summary.Mays) }.OfType<Part>();

    private static Part? Counted(Strength strength, OutcomeCount count)
    {
        (Outcome Outcome, int Number)[] counts =
        [
            (Outcome.Kept, count.Kept),
            (Outcome.Broken, count.Broken),
            (Outcome.Pending, count.Pending),
            (Outcome.Undetermined, count.Undetermined),
            (Outcome.NeedsJudgement, count.NeedsJudgement),
            (Outcome.NotApplicable, count.NotApplicable),
        ];
        Part Each(Outcome outcome, int number) => new(
            [$"count.{Codes.Of(outcome)}.{Codes.Of(strength)}", $"count.{Codes.Of(outcome)}"],
            [("n", number), ("explained", count.Explained), ("has-explained", Part.Flag(count.Explained > 0))]);
        return count.Total == 0 ? null : new(
            $"counted.{Codes.Of(strength)}",
            ("counts", counts.Where(each => each.Number > 0).Select(each => Each(each.Outcome, each.Number)).ToArray()));
    }
}
