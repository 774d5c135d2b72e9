namespace Overenskommelse.Presentation.Accounts;

/// <summary>What a norm asks, read from what it says of itself.</summary>
internal static class NormAccount
{
    /// <summary>The test with a code, or of an attribute with it; null where there is none, or several that are not alike.</summary>
    public static Phrase? Asked(Phrase norm, string code) =>
        Within(norm).Where(each => each.Code == code || each.Code.StartsWith($"{code}.", StringComparison.Ordinal)).Distinct().Take(2).ToArray() is [var only] ? only : null;

    /// <summary>Of seats that others are asked of, in which group they are, in which the others are to be, and whether those are to be regular; null where the norm does not say it once.</summary>
    public static (GroupId? Of, GroupId In, bool IsRegular)? SeatAlsoIn(Phrase norm) =>
        Within(norm)
            .Select(each => each switch
            {
                { Code: "each" or "each-by", With: [Phrase of, Phrase test, ..] } => (Of: of, Test: test),
                { Code: "count", With: [Phrase of] } => (Of: of, Test: of),
                _ => default,
            })
            .Where(each => each.Of is not null)
            .SelectMany(each => Within(each.Test).Where(test => test.Code == "has").Select(has => (Of: SeatsIn(each.Of), In: SeatsIn((Phrase)has.With[0]), IsRegular: IsRegular(has))))
            .Where(each => each.In is not null)
            .Distinct()
            .Take(2)
            .ToArray() is [var only] ? (only.Of, only.In!, only.IsRegular) : null;

    private static GroupId? SeatsIn(Phrase population) =>
        population.Code is "seats-of" or "members-of" ? population.With[0] as GroupId : population.Code.StartsWith("that", StringComparison.Ordinal) && population.With[0] is Phrase of ? SeatsIn(of) : null;

    private static bool IsRegular(Phrase has) => Within(has).Any(each => each.Code == "seat.kind.in");

    private static IEnumerable<Phrase> Within(Phrase phrase) => phrase.With.OfType<Phrase>().SelectMany(Within).Prepend(phrase);
}
