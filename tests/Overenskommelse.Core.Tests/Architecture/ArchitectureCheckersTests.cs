using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;

namespace Overenskommelse.Architecture;

/// <summary>The checkers are worth no more than their ability to object.</summary>
public sealed class ArchitectureCheckersTests
{
    [Theory]
    [InlineData("Overenskommelse.Rules", "Overenskommelse.Compacts")]
    [InlineData("Overenskommelse.Rules", "Overenskommelse.Rules")]
    [InlineData("Overenskommelse.Examination", "Overenskommelse.Rulebook")]
    [InlineData("Overenskommelse.Compacts", "Overenskommelse")]
    [InlineData("Overenskommelse.Compacts", "NodaTime")]
    [InlineData("Overenskommelse.Interchange", "System.Text.Json.Nodes")]
    [InlineData("Overenskommelse.DependencyInjection", "Microsoft.Extensions.DependencyInjection")]
    public void An_arrow_down_is_allowed(string from, string to) => Arrows.Allow(from, to).ShouldBeTrue();

    [Theory]
    [InlineData("Overenskommelse.Compacts", "Overenskommelse.Rulebook")]
    [InlineData("Overenskommelse.Examination", "Overenskommelse.Rules")]
    [InlineData("Overenskommelse.Examination", "Overenskommelse.Regions")]
    [InlineData("Overenskommelse", "Overenskommelse.Compacts")]
    [InlineData("Overenskommelse.Presentation", "System.Text.Json")]
    [InlineData("Overenskommelse.Interchange", "Microsoft.Extensions.DependencyInjection")]
    public void An_arrow_up_is_refused(string from, string to) => Arrows.Allow(from, to).ShouldBeFalse();

    [Theory]
    [InlineData(typeof(InField))]
    [InlineData(typeof(InBody))]
    [InlineData(typeof(InLambda))]
    [InlineData(typeof(InIterator))]
    [InlineData(typeof(InGenericArgument))]
    [InlineData(typeof(InAttribute))]
    public void A_use_is_seen_wherever_it_hides(Type type) => TypeUse.Of(type).Types.ShouldContain(typeof(Used));

    [Fact]
    public void A_constraint_is_a_use() => TypeUse.Of(typeof(InConstraint<>)).Types.ShouldContain(typeof(IUsed));

    [Fact]
    public void A_caught_exception_is_a_use() => TypeUse.Of(typeof(InCatch)).Types.ShouldContain(typeof(UsedException));

    [Fact]
    public void A_type_that_is_not_used_is_not_seen() => TypeUse.Of(typeof(InField)).Types.ShouldNotContain(typeof(InBody));

    [Theory]
    [InlineData(typeof(ReadsNow))]
    [InlineData(typeof(ReadsSystemClock))]
    [InlineData(typeof(ReadsStopwatch))]
    public void A_clock_is_seen(Type type) => Clock.ReadBy(TypeUse.Of(type)).ShouldNotBeEmpty();

    [Fact]
    public void A_given_date_is_not_a_clock() => Clock.ReadBy(TypeUse.Of(typeof(IsTold))).ShouldBeEmpty();

    [Fact]
    public void Two_public_types_in_a_file_are_seen()
        => SourceFile.PublicTypes(
            [
                "public sealed record One(int X);",
                "    public enum Nested { }",
                "public readonly record struct Two;",
                "internal class Three;",
            ])
            .ShouldBe(["One", "Two"]);

    [Fact]
    public void The_namespace_follows_from_the_folder()
        => SourceFile.NamespaceOfFolder("src/Overenskommelse.Core/Rules/BalancedSectors.cs", "src/Overenskommelse.Core")
            .ShouldBe("Overenskommelse.Rules");

    [Fact]
    public void An_empty_summary_is_no_summary()
    {
        var type = typeof(IsTold).FullName!.Replace('+', '.');
        var xml = XDocument.Parse(
            $"""
            <doc>
              <member name="T:{type}"><summary>Told.</summary></member>
              <member name="P:{type}.Year"><summary> </summary></member>
            </doc>
            """);

        new Documentation(xml).Missing([typeof(IsTold)]).ShouldBe([$"P:{type}.Year", $"M:{type}.Add"], ignoreOrder: true);
    }

    [AttributeUsage(AttributeTargets.All)]
    private sealed class Used : Attribute
    {
        public static int Value => 1;
    }

    private interface IUsed;

    private sealed class UsedException : Exception;

    private sealed class InField
    {
        public Used? Field { get; init; }
    }

    private sealed class InBody
    {
        public int Method() => Used.Value;
    }

    private sealed class InLambda
    {
        public Func<int> Method() => () => Used.Value;
    }

    private sealed class InIterator
    {
        public IEnumerable<int> Method()
        {
            yield return Used.Value;
        }
    }

    private sealed class InGenericArgument
    {
        public Dictionary<string, List<Used[]>>? Method() => null;
    }

    private sealed class InConstraint<T>
        where T : IUsed
    {
        public string Method() => typeof(T).Name;
    }

    [Used]
    private sealed class InAttribute;

    private sealed class InCatch
    {
        public int Method(string text)
        {
            try
            {
                return int.Parse(text, CultureInfo.InvariantCulture);
            }
            catch (UsedException)
            {
                return 0;
            }
        }
    }

    private sealed class ReadsNow
    {
        public int Method() => DateTime.Now.Year;
    }

    private sealed class ReadsSystemClock
    {
        public Instant Method() => SystemClock.Instance.GetCurrentInstant();
    }

    private sealed class ReadsStopwatch
    {
        public long Method() => Stopwatch.GetTimestamp();
    }

    public sealed record IsTold(int Year)
    {
        public LocalDate Add(LocalDate date) => date.PlusYears(Year);
    }
}
