namespace Overenskommelse.Norms;

/// <summary>What a trace explains: the clause, the day and the period that were asked about, and what was found.</summary>
internal sealed record Explained(ClauseId Clause, LocalDate On, DateInterval? Period, Evidence Evidence);
