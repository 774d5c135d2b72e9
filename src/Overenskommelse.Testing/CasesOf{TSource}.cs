using FsCheck;

namespace Overenskommelse.Testing;

/// <summary>Cases of a rule set for a framework that takes its generators as types, such as FsCheck.Xunit: <c>[Property(Arbitrary = [typeof(CasesOf&lt;MyRules&gt;)])]</c>.</summary>
/// <typeparam name="TSource">Says which rule set.</typeparam>
public static class CasesOf<TSource>
    where TSource : IRuleSetSource
{
    private static readonly RuleSetGenerators Generators = new(TSource.Rules);

    /// <summary>Compacts, each with a day to ask about; what fails is made as small as it can be.</summary>
    public static Arbitrary<LawCase> Cases() => Generators.Cases(TSource.Unknown);
}
