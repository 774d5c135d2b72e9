namespace Overenskommelse.Compacts.Indexing;

/// <summary>A nomination on a known day, and how its organisation stood on that day.</summary>
internal readonly record struct IndexedNomination(LocalDate Day, Nomination Nomination, Standing Standing);
