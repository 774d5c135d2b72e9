using Hidden = System.Collections.Immutable.ImmutableDictionary<int, Overenskommelse.Testing.Facts.Degree>;

namespace Overenskommelse.Testing.Laws;

/// <summary>What is undetermined names what is missing, and once that is told, what everything told decides is decided.</summary>
internal sealed class OneRoundSettles : Check
{
    public override Law Law => Law.OneRoundSettles;

    /// <summary>What nobody knew from the beginning, no answer tells.</summary>
    public override bool MayForget => false;

    public override IEnumerable<Amiss> In(Trial trial)
    {
        Finding[] open = [.. trial.Report.With(Outcome.Undetermined).Where(finding => finding.Evidence is not Fault)];
        return open.Length == 0 ? [] : open.Where(finding => finding.Missing.Count == 0).Select(finding => new Amiss(finding.Clause.Id, "it is undetermined, and names nothing that is missing")).Concat(Asked(trial));
    }

    private static IEnumerable<Amiss> Asked(Trial trial)
    {
        LawCase one = trial.Case;
        MissingFact[] asked = [.. trial.Report.OpenQuestions.Select(question => question.Fact).OfType<MissingFact>()];
        Hidden left = Answers.To(asked, one);
        LawCase answered = one.With(left);
        if (!answered.IsSound)
        {
            return [];
        }

        Dictionary<(ClauseId, DateInterval?), Outcome> known = Trial.OutcomesOf(trial.Known);
        return one.Rules.Examine(answered.Compact, one.On).With(Outcome.Undetermined)
            .Where(finding => finding.Evidence is not Fault && known.TryGetValue(Trial.KeyOf(finding), out Outcome outcome) && outcome != Outcome.Undetermined)
            .Select(finding => new Amiss(
                finding.Clause.Id,
                $"it is still undetermined when it is told that {Telling.Of(one.Hidden.Keys.Except(left.Keys), one.Tree)}, which is all that was asked for ({string.Join(", ", trial.Report.Where(each => each.Clause.Id == finding.Clause.Id).SelectMany(each => each.Missing).Distinct().Select(Named))}); then it asks for {string.Join(", ", finding.Missing.Select(Named))}"));
    }

    private static string Named(MissingFact fact) => $"{fact.Kind} of {fact.Subject}{(fact.Within is null ? "" : $" in {fact.Within}")}";
}
