using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Overenskommelse.Laws;

public sealed class PropertyAttributeTests
{
    [Property]
    public bool A_law_may_return_a_bool(int a, int b) => a + b == b + a;

    [Property]
    public void A_law_may_return_nothing(int[] numbers) => numbers.Reverse().Reverse().ShouldBe(numbers);

    [Property]
    public Property A_law_may_return_a_property(int a) => (Math.Sign(a) != 0).When(a != 0);

    [Property(Arbitrary = [typeof(OnlyEven)])]
    public bool A_law_gets_its_values_from_its_arbitrary_types(int number) => int.IsEvenInteger(number);

    [Fact]
    public void A_false_law_fails_with_the_shrunk_counterexample()
        => Failure(nameof(SampleLaws.No_number_reaches_ten)).ShouldMatch(@"\s10\s+with exception");

    [Fact]
    public void A_false_law_fails_at_once_when_its_seed_is_replayed()
    {
        var seed = Regex.Match(Failure(nameof(SampleLaws.No_number_reaches_ten)), "Replay = \"(.*)\"").Groups[1].Value;

        Failure(nameof(SampleLaws.No_number_reaches_ten), new PropertyAttribute { Replay = seed, MaxTest = 1 })
            .ShouldContain("after 1 test");
    }

    [Fact]
    public void An_assertion_that_fails_falsifies_the_law()
        => Failure(nameof(SampleLaws.Every_number_is_zero)).ShouldContain("should be");

    [Fact]
    public void The_same_seed_gives_the_same_values()
    {
        var first = Values(new PropertyAttribute { Replay = "123,457" });
        var again = Values(new PropertyAttribute { Replay = "123,457" });

        again.ShouldBe(first);
    }

    [Theory]
    [InlineData(7, null, 7)]
    [InlineData(2_000, null, 2_000)]
    [InlineData(7, "300", 300)]
    [InlineData(2_000, "300", 2_000)]
    public void As_many_cases_are_tried_as_the_law_asks_for_or_the_environment_if_that_is_more(int law, string? environment, int tried)
    {
        var before = Environment.GetEnvironmentVariable(PropertyAttribute.MaxTestVariable);
        try
        {
            Environment.SetEnvironmentVariable(PropertyAttribute.MaxTestVariable, environment);
            Values(new PropertyAttribute { MaxTest = law }).Count.ShouldBe(tried);
        }
        finally
        {
            Environment.SetEnvironmentVariable(PropertyAttribute.MaxTestVariable, before);
        }
    }

    private static string Failure(string law, PropertyAttribute? property = null)
        => Should.Throw<PropertyFailedException>(() => Run(new SampleLaws(), law, property ?? new PropertyAttribute())).Message;

    private static List<int> Values(PropertyAttribute property)
    {
        var laws = new SampleLaws();
        Run(laws, nameof(SampleLaws.Remember), property);
        return laws.Seen;
    }

    private static void Run(SampleLaws laws, string law, PropertyAttribute property)
        => PropertyRunner.Run(typeof(SampleLaws).GetMethod(law)!, laws, property);

    public sealed class SampleLaws
    {
        public List<int> Seen { get; } = [];

        public bool No_number_reaches_ten(int number) => number < 10;

        public void Every_number_is_zero(int number) => number.ShouldBe(0);

        public void Remember(int number) => Seen.Add(number);
    }

    public static class OnlyEven
    {
        public static Arbitrary<int> Numbers() => ArbMap.Default.ArbFor<int>().Filter(int.IsEvenInteger);
    }
}
