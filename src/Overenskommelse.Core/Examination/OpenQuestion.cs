namespace Overenskommelse.Examination;

/// <summary>Something to ask so that more can be decided: a fact to fetch, or an open norm to have judged.</summary>
/// <param name="Fact">The fact that is missing. Null when a judgement is asked for: then <paramref name="Norm"/> says what is to be judged, and a <see cref="Judgement"/> is the answer.</param>
/// <param name="Norm">The open norm to be judged; null when a fact is asked for.</param>
/// <param name="AskedOf">Those who can answer.</param>
/// <param name="Settles">The clauses that wait for the answer.</param>
/// <remarks>
/// A fact is answered by stating it and building the compact again, a norm by recording a judgement of the clause, by one of those asked, about the year of
/// <see cref="Period"/> and about <see cref="About"/>, where the question has them.
/// </remarks>
public sealed record OpenQuestion(MissingFact? Fact, Text? Norm, ValueList<Id> AskedOf, ValueList<ClauseId> Settles)
{
    /// <summary>The period that the judgement is asked for; null when a fact is, and for a norm that is not judged period by period.</summary>
    public DateInterval? Period { get; init; }

    /// <summary>The periods that the fact is asked about, in their order, where each norm that waits for it is answered period by period; empty where one is not, and where a judgement is asked for.</summary>
    public ValueList<DateInterval> Periods { get; init; }

    /// <summary>What the judgement is asked about, for a norm that is judged thing by thing: to be the judgement's own <see cref="Judgement.About"/>. Null otherwise.</summary>
    public Id? About { get; init; }
}
