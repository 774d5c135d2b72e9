using System.Globalization;
using System.Reflection;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace FsCheck.Xunit;

// Stands in for the package FsCheck.Xunit, with its shape; see docs/decisions for why, and for how to remove it.

/// <summary>Runs the test method as a law: FsCheck makes the arguments, and shrinks those that falsify it.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("FsCheck.Xunit.PropertyDiscoverer", "Overenskommelse.Core.Tests")]
public sealed class PropertyAttribute : FactAttribute
{
    internal const string MaxTestVariable = "OVERENSKOMMELSE_MAXTEST";

    /// <summary>An ordinary run tries the same cases every time, so that the gate is repeatable; a long run tries new ones.</summary>
    private const string OrdinarySeed = "20210519,20260727";

    /// <summary>How many cases to try; the environment variable OVERENSKOMMELSE_MAXTEST raises it for a long run.</summary>
    public int MaxTest { get; set; } = 100;

    /// <summary>Size of the first generated values.</summary>
    public int StartSize { get; set; } = 1;

    /// <summary>Size of the last generated values.</summary>
    public int EndSize { get; set; } = 100;

    /// <summary>Types whose static members give the generators.</summary>
    public Type[] Arbitrary { get; set; } = [];

    /// <summary>The seed that a failure printed, "seed,gamma" or "seed,gamma,size".</summary>
    public string? Replay { get; set; }

    internal Config ToConfig()
    {
        var atLeast = int.TryParse(Environment.GetEnvironmentVariable(MaxTestVariable), CultureInfo.InvariantCulture, out var n) ? n : 0;
        var config = Config.Default
            .WithMaxTest(Math.Max(MaxTest, atLeast))
            .WithStartSize(StartSize)
            .WithEndSize(EndSize)
            .WithArbitrary(Arbitrary);

        var seed = Replay ?? (atLeast > 0 ? null : OrdinarySeed);
        return seed is null ? config : config.WithReplay(ParseReplay(seed));
    }

    private static FSharpOption<Replay> ParseReplay(string text)
    {
        var parts = text.Trim('(', ')').Split(',', StringSplitOptions.TrimEntries);
        var rnd = new Rnd(ulong.Parse(parts[0], CultureInfo.InvariantCulture), ulong.Parse(parts[1], CultureInfo.InvariantCulture));
        var size = parts.Length > 2 ? FSharpOption<int>.Some(int.Parse(parts[2], CultureInfo.InvariantCulture)) : FSharpOption<int>.None;

        return FSharpOption<Replay>.Some(new Replay(rnd, size));
    }
}

/// <summary>Checks one method against its <see cref="PropertyAttribute"/>.</summary>
internal sealed class PropertyRunner : IRunner
{
    private TestResult? _result;

    public static void Run(MethodInfo method, object target, PropertyAttribute property)
    {
        var name = $"{method.DeclaringType?.Name}.{method.Name}";
        var runner = new PropertyRunner();
        Check.Method(property.ToConfig().WithName(name).WithRunner(runner), method, FSharpOption<object>.Some(target));

        if (runner._result is not TestResult.Passed)
        {
            throw new PropertyFailedException(Explain(name, runner._result!));
        }
    }

    public void OnFinished(string name, TestResult result) => _result = result;

    public void OnStartFixture(Type t)
    {
    }

    public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
    {
    }

    public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
    {
    }

    private static string Explain(string name, TestResult result)
    {
        var told = Environment.NewLine + Runner.onFinishedToString(name, result);

        // The seed and the size of the very case that failed.
        return result is TestResult.Failed { Item6: var seed, Item7: var size }
            ? string.Create(CultureInfo.InvariantCulture, $"{told}Again: [Property(Replay = \"{seed.Seed},{seed.Gamma},{size}\")]")
            : told;
    }
}

/// <summary>The law does not hold; the message shows the shrunk counterexample and its seed.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Thrown only by the runner.")]
public sealed class PropertyFailedException(string message) : Exception(message);

/// <summary>Found by xunit through the name in <see cref="PropertyAttribute"/>.</summary>
public sealed class PropertyDiscoverer(IMessageSink diagnosticMessageSink) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute)
        => [new PropertyTestCase(diagnosticMessageSink, discoveryOptions.MethodDisplayOrDefault(), testMethod)];
}

/// <summary>A test case whose arguments come from FsCheck; everything else (constructor, fixtures, disposal) is xunit's.</summary>
public sealed class PropertyTestCase : XunitTestCase
{
    [Obsolete("Called by the de-serializer.", error: true)]
    public PropertyTestCase()
    {
    }

    public PropertyTestCase(IMessageSink diagnosticMessageSink, TestMethodDisplay display, ITestMethod testMethod)
        : base(diagnosticMessageSink, display, TestMethodDisplayOptions.None, testMethod)
    {
    }

    public override Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink, IMessageBus messageBus, object[] constructorArguments,
        ExceptionAggregator aggregator, CancellationTokenSource cancellationTokenSource)
        => new CaseRunner(this, DisplayName, SkipReason, constructorArguments, messageBus, aggregator, cancellationTokenSource).RunAsync();

    private sealed class CaseRunner(
        IXunitTestCase testCase, string displayName, string skipReason, object[] constructorArguments,
        IMessageBus messageBus, ExceptionAggregator aggregator, CancellationTokenSource cancellation)
        : XunitTestCaseRunner(testCase, displayName, skipReason, constructorArguments, [], messageBus, aggregator, cancellation)
    {
        protected override XunitTestRunner CreateTestRunner(
            ITest test, IMessageBus messageBus, Type testClass, object[] constructorArguments, MethodInfo testMethod,
            object[] testMethodArguments, string skipReason, IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes,
            ExceptionAggregator aggregator, CancellationTokenSource cancellationTokenSource)
            => new TestRunner(
                test, messageBus, testClass, constructorArguments, testMethod, skipReason, beforeAfterAttributes, aggregator,
                cancellationTokenSource);
    }

    private sealed class TestRunner(
        ITest test, IMessageBus messageBus, Type testClass, object[] constructorArguments, MethodInfo testMethod, string skipReason,
        IReadOnlyList<BeforeAfterTestAttribute> beforeAfter, ExceptionAggregator aggregator, CancellationTokenSource cancellation)
        : XunitTestRunner(
            test, messageBus, testClass, constructorArguments, testMethod, [], skipReason, beforeAfter, aggregator, cancellation)
    {
        protected override Task<decimal> InvokeTestMethodAsync(ExceptionAggregator aggregator)
            => new Invoker(
                Test, MessageBus, TestClass, ConstructorArguments, TestMethod, BeforeAfterAttributes, aggregator,
                CancellationTokenSource).RunAsync();
    }

    private sealed class Invoker(
        ITest test, IMessageBus messageBus, Type testClass, object[] constructorArguments, MethodInfo testMethod,
        IReadOnlyList<BeforeAfterTestAttribute> beforeAfter, ExceptionAggregator aggregator, CancellationTokenSource cancellation)
        : XunitTestInvoker(test, messageBus, testClass, constructorArguments, testMethod, [], beforeAfter, aggregator, cancellation)
    {
        protected override Task<decimal> InvokeTestMethodAsync(object testClassInstance)
        {
            var property = TestMethod.GetCustomAttribute<PropertyAttribute>()!;
            Aggregator.Run(() => Timer.Aggregate(() => PropertyRunner.Run(TestMethod, testClassInstance, property)));
            return Task.FromResult(Timer.Total);
        }
    }
}
