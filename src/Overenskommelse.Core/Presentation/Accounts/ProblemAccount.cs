using Overenskommelse.Examination;
using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation.Accounts;

/// <summary>What does not fit: where, what stands there, and what was expected.</summary>
internal static class ProblemAccount
{
    /// <summary>In a sentence or two. What belongs to a change is called by its name; what lies in a list of facts, by its place as it is written.</summary>
    public static string Tell(Speech speech, Problem problem) => Tell(speech, problem, problem.Place.Contains('[', StringComparison.Ordinal) ? null : AfterFirst(problem.Place, '.'));

    /// <summary>Of a judgement or an explanation that counts for nothing.</summary>
    public static string Tell(Speech speech, RecordMisfit misfit)
    {
        string record = misfit.Kind == RecordKind.Judgement ? "judgement" : "explanation";
        return $"{speech.Sentence(new Part($"{record}-misfit", ("clause", misfit.Clause)))} {Tell(speech, misfit.Problem, $"{record}.{AfterFirst(misfit.Problem.Place, '.')}")}";
    }

    private static string Tell(Speech speech, Problem problem, string? member) => speech.Sentence(new Part(
        "problem",
        ("place", member is null ? new Part("place", ("place", problem.Place)) : new Part($"place.{Hyphened(member)}") { Otherwise = new("place", ("place", problem.Place)) }),
        ("value", problem.IsPrivate ? null : Value(problem)),
        ("perhaps", problem.Perhaps.Count > 0 ? problem.Perhaps : null),
        ("expected", new Part(problem.Expected.Code, [.. problem.Expected.With.Select((value, place) => ($"{place}", (object?)(DayIn(value) ?? value)))]))));

    /// <summary>A day in words, whoever the rules or the facts name by their name, and whatever else as it is written.</summary>
    private static Part Value(Problem problem) => problem.Stands switch
    {
        DayFact { IsNone: true } => new Part("value.none"),
        { } stands when DayIn(stands) is { } day => day,
        null when problem.Value == "none" => new Part("value.none"),
        Id id and not ClauseId => new Part("value.named", ("id", id), ("value", problem.Value)),
        _ => new Part("value", ("value", problem.Value)),
    };

    /// <summary>A day, or the month or the year of one, in words; null for what is neither.</summary>
    private static Part? DayIn(object value) => value switch
    {
        LocalDate day => new("value.day", ("day", day)),
        DayFact { Exact: { } day } => new("value.day", ("day", day)),
        DayFact { Earliest: not null } day => new("value.within", ("within", Part.Within(day))),
        _ => null,
    };

    private static string AfterFirst(string text, char mark) => text[(text.IndexOf(mark, StringComparison.Ordinal) + 1)..];

    private static string Hyphened(string member) => string.Join('.', member.Split('.').Select(Phrase.CodeOf));
}
