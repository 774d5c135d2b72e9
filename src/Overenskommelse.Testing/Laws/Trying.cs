using Overenskommelse.Testing.Making;

namespace Overenskommelse.Testing.Laws;

/// <summary>Tries the laws of a rule set on one case after another.</summary>
internal sealed class Trying(RuleSet rules, LawOptions options)
{
    private const int LightlyEvery = 3;
    private const double Lightly = 0.2;

    private readonly Check[] _all =
        [new NeverThrows(), new DecidedStays(), new OneRoundSettles(), new KnownIsDecided(), new StandsUntil(), new AnyOrder(), new ConsideringIsExamining(), new PlainEvaluatorAgrees(), new HasWords(options.Languages)];

    private readonly CaseMaker _maker = new(rules, options.Facts);
    private readonly int _cases = options.CasesFor(rules);
    private readonly Dictionary<(Law Law, ClauseId? Clause), BrokenLaw> _broken = [];

    public LawReport Report()
    {
        Check[] checks = [.. _all.Where(check => options.Laws.Contains(check.Law))];
        Witnesses witnesses = new(rules, options);
        for (int number = 0; number < _cases; number++)
        {
            Trial trial = new(Case(number), _maker);
            foreach (Check check in checks.Where(check => number % check.Every == 0))
            {
                Try(check, trial);
            }

            witnesses.See(trial);
        }

        foreach (Amiss amiss in options.Laws.Contains(Law.HasWords) ? _all.OfType<HasWords>().SelectMany(words => words.Of(rules)) : [])
        {
            _ = _broken.TryAdd((Law.HasWords, amiss.Clause), new(Law.HasWords, amiss.Clause, amiss.What, null));
        }

        ValueList<ClauseWitness> seen = witnesses.Seen();
        return new(_cases, [.. _broken.Values.OrderBy(each => each.Law), .. witnesses.Lacking()], seen);
    }

    private LawCase Case(int number) => _maker.Case(unchecked((options.Seed * 1_000_003) + number), number % LightlyEvery == 0 ? options.Unknown * Lightly : options.Unknown);

    private void Try(Check check, Trial trial)
    {
        foreach (Amiss amiss in check.In(trial))
        {
            if (_broken.TryAdd((check.Law, amiss.Clause), null!))
            {
                _broken[(check.Law, amiss.Clause)] = Smallest(check, trial.Case, amiss);
            }
        }
    }

    private BrokenLaw Smallest(Check check, LawCase one, Amiss amiss)
    {
        LawCase alone = amiss.Clause is null ? one : one.With(Only(rules, amiss.Clause));
        (LawCase smallest, string what) = Smaller.Smallest(alone, amiss.What, check.MayForget, each =>
        {
            foreach (Amiss still in check.In(new(each, _maker)))
            {
                if (still.Clause == amiss.Clause)
                {
                    return still.What;
                }
            }

            return null;
        });
        return new(check.Law, amiss.Clause, what, smallest);
    }

    /// <summary>The rule of a clause by itself: what breaks one rule breaks it without the others.</summary>
    public static RuleSet Only(RuleSet rules, ClauseId clause) => new(rules.Id, rules.Name, rules.Sources, rules.Vocabulary, [rules[clause]]);
}
