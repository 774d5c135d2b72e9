using System.Reflection;

namespace Overenskommelse.Rulebook;

/// <summary>What sets the rules apart that two rule sets have for one clause.</summary>
/// <remarks>Knobs are compared as they are stated: the public properties of a kind of rule that can be set, of a host's own kinds too; readings by their names.</remarks>
public sealed record RuleDifference
{
    private static readonly string[] NoKnobs = [nameof(Rule.Clause), nameof(Rule.Alternatives)];

    private RuleDifference(Rule before, Rule after, ValueList<PartDifference> parts) => (Before, After, Parts) = (before, after, parts);

    /// <summary>The clause that both have.</summary>
    public ClauseId Clause => After.Clause.Id;

    /// <summary>The rule of the first, whose clause has the citation there.</summary>
    public Rule Before { get; }

    /// <summary>The rule of the second, whose clause has the citation there.</summary>
    public Rule After { get; }

    /// <summary>What is another; never empty. Where the kind of rule is, its knobs are not compared.</summary>
    public ValueList<PartDifference> Parts { get; }

    /// <summary>The clause and what is another, for a debugger.</summary>
    public override string ToString() => $"{Clause}: {string.Join(", ", Parts.Select(part => part.Name))}";

    /// <summary>What sets two rules of one clause apart; null when nothing does.</summary>
    internal static RuleDifference? Between(Rule before, Rule after)
    {
        if (before == after)
        {
            return null;
        }

        ValueList<PartDifference> parts =
        [
            .. InClause(before.Clause, after.Clause).OfType<PartDifference>(),
            .. before.GetType() == after.GetType() ? InKnobs(before, after) : [new(RulePart.Kind, nameof(RulePart.Kind)) { Before = before.GetType().Name, After = after.GetType().Name }],
        ];
        return parts.Count > 0 ? new(before, after, parts) : null;
    }

    private static PartDifference?[] InClause(Clause before, Clause after) =>
    [
        Part(RulePart.Strength, before.Strength, after.Strength),
        Part(RulePart.Title, before.Title, after.Title),
        Part(RulePart.Citation, before.Citation, after.Citation),
        Part(RulePart.Bearers, before.Bearers, after.Bearers),
        Part(RulePart.Judges, before.Judges, after.Judges),
        Part(RulePart.KnownBy, before.KnownBy, after.KnownBy),
        Part(RulePart.FirstDay, before.FirstDay, after.FirstDay),
        Part(RulePart.LastDay, before.LastDay, after.LastDay),
        Part(RulePart.Interpretations, before.Interpretations, after.Interpretations),
    ];

    private static IEnumerable<PartDifference> InKnobs(Rule before, Rule after)
    {
        foreach (PropertyInfo knob in before.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(each => each.CanWrite && each.GetIndexParameters().Length == 0 && !NoKnobs.Contains(each.Name)))
        {
            if (Part(typeof(Reading).IsAssignableFrom(knob.PropertyType) ? RulePart.Reading : RulePart.Knob, knob.GetValue(before), knob.GetValue(after)) is { } other)
            {
                yield return other with { Name = knob.Name };
            }
        }

        if (Part(RulePart.Alternatives, before.Alternatives, after.Alternatives) is { } alternatives)
        {
            yield return alternatives;
        }
    }

    private static PartDifference? Part(RulePart part, object? before, object? after) => Equals(before, after) ? null : new(part, $"{part}") { Before = before, After = after };
}
