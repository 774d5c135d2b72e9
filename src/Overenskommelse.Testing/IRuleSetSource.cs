namespace Overenskommelse.Testing;

/// <summary>Says which rule set cases are generated for, to a test framework that takes a type: <see cref="CasesOf{TSource}"/>.</summary>
public interface IRuleSetSource
{
    /// <summary>The rule set.</summary>
    static abstract RuleSet Rules { get; }

    /// <summary>Which share of what there is to know is left unknown, from 0 (nothing) to 1 (all of it). A fourth, unless the source says otherwise.</summary>
    static virtual double Unknown => 0.25;
}
