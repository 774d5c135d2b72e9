using Overenskommelse.Testing.Facts;
using Hidden = System.Collections.Immutable.ImmutableDictionary<int, Overenskommelse.Testing.Facts.Degree>;

namespace Overenskommelse.Testing;

/// <summary>What a law is tried on: facts, of which some are left unknown, and a day.</summary>
public sealed class LawCase
{
    private Compact? _compact;
    private Compact? _whole;

    internal LawCase(RuleSet rules, FactTree tree, Hidden hidden, LocalDate on, int seed) => (Rules, Tree, Hidden, On, Seed) = (rules, tree, hidden, on, seed);

    /// <summary>The facts, of which some are left unknown.</summary>
    public Compact Compact => _compact ??= Compact.From(Tree.Facts(Hidden));

    /// <summary>The same facts with nothing left unknown that the other tells nothing of: one of the compacts that it may be.</summary>
    public Compact Whole => Hidden.IsEmpty ? Compact : _whole ??= Compact.From(Tree.Facts(Hidden.Empty));

    /// <summary>The day asked about.</summary>
    public LocalDate On { get; }

    internal RuleSet Rules { get; }

    internal FactTree Tree { get; }

    internal Hidden Hidden { get; }

    /// <summary>What chance is made of where a law needs more of it, such as which change is tried.</summary>
    internal int Seed { get; }

    internal LawCase With(RuleSet rules) => new(rules, Tree, Hidden, On, Seed);

    internal LawCase With(FactTree tree) => ReferenceEquals(tree, Tree) ? this : new(Rules, tree, Hidden, On, Seed);

    internal LawCase With(Hidden hidden) => ReferenceEquals(hidden, Hidden) ? this : new(Rules, Tree, hidden, On, Seed);

    /// <summary>Whether a compact can be built of it, as it is and with everything told.</summary>
    internal bool IsSound => Compact.TryFrom(Tree.Facts(Hidden), out _compact, out _) && (Hidden.IsEmpty || Compact.TryFrom(Tree.Facts(Hidden.Empty), out _whole, out _));

    /// <summary>The facts as the C# that states them.</summary>
    public string ToCode() => FactWriter.Write(Compact.Facts);

    /// <summary>The day, and the facts as the C# that states them.</summary>
    public override string ToString() => $"On {On:uuuu'-'MM'-'dd}, of\n{ToCode()}";
}
