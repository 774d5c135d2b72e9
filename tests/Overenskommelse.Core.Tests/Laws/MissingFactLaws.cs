using Overenskommelse.Laws.Given;

namespace Overenskommelse.Laws;

/// <summary>What is not known never makes an answer that knowing it would take back.</summary>
public sealed class MissingFactLaws
{
    /// <summary>
    /// Facts that are presumed when they are missing: a compact is taken to be in force, and what nobody has told of a judgement does not make one. So is a group
    /// to be there that the facts do not name, whatever they told of its days.
    /// </summary>
    private static readonly FactName[] Presumed =
    [
        new(nameof(CompactFacts), nameof(CompactFacts.InForceFrom)),
        new(nameof(CompactFacts), nameof(CompactFacts.LastDay)),
        new(nameof(CompactFacts), nameof(CompactFacts.Judgements)),
    ];

    private static readonly FactName Groups = new(nameof(CompactFacts), nameof(CompactFacts.Groups));

    private static readonly FactName Sitting = new(nameof(Seat), nameof(Seat.Holder));

    /// <remarks>Where a round is no longer known, another one answers, or all that has come in together: that is another question.</remarks>
    [Law(60, Arbitrary = [typeof(Questions)])]
    public void Forgetting_a_fact_leaves_an_outcome_as_it_was_or_makes_it_undetermined(Question question)
    {
        Dictionary<(ClauseId, DateInterval?), Outcome> known = question.Report.ToDictionary(Key, finding => finding.Outcome);

        foreach (var (forgotten, make) in Blurrings.Of(question.Facts).Where(each => !IsPresumed(each.Forgotten, question.Facts)))
        {
            CompactFacts facts = make();
            if (Fog.Builds(facts))
            {
                question.With(facts).Report
                    .Where(finding => finding.Outcome != Outcome.Undetermined && known.TryGetValue(Key(finding), out Outcome before) && finding.Outcome != before)
                    .Select(finding => $"{finding}, though it was {known[Key(finding)]} before {forgotten} was forgotten: {facts}")
                    .ToList().ShouldBeEmpty();
            }
        }
    }

    private static (ClauseId, DateInterval?) Key(Finding finding) => (finding.Clause.Id, finding.Period);

    /// <summary>Whoever sits without a name is counted as somebody else: that is enough until one person holds two seats.</summary>
    private static bool IsPresumed(FactName fact, CompactFacts facts)
        => Presumed.Contains(fact) || (fact == Groups && facts.Groups.Known.Any(group => !group.FirstDay.IsNone || !group.LastDay.IsNone)) || (fact.Of == nameof(Meeting) && MayBeOne(facts)) || (fact == Sitting && facts.Groups.Known.Any(group => HasTwice(group.Seats.Known.Select(seat => seat.Holder))));

    /// <summary>Two meetings that are equal in what is told count as one for certain; when one of them tells less they are no longer equal.</summary>
    private static bool MayBeOne(CompactFacts facts)
        => facts.Groups.Known.Select(group => group.Meetings).Append(facts.Meetings).Any(meetings => meetings.Known.Distinct().Count() < meetings.Known.Count);

    private static bool HasTwice(IEnumerable<Fact<PersonId>> holders)
        => holders.Where(holder => holder.IsKnown).GroupBy(holder => holder).Any(holder => holder.Count() > 1);
}
