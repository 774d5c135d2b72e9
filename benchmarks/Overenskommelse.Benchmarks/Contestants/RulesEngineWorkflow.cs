using Overenskommelse.Benchmarks.Workloads;
using RulesEngine.Models;

namespace Overenskommelse.Benchmarks.Contestants;

/// <summary>RulesEngine: the rules are text, compiled once by its fast compiler, and each walks through its items with a query.</summary>
internal static class RulesEngineWorkflow
{
    private const string Name = "eight";

    private static readonly RulesEngine.RulesEngine Engine = new(
        [new Workflow { WorkflowName = Name, Rules = [.. Rules()] }],
        new ReSettings { CustomTypes = [typeof(PlainQuestions), typeof(Norm), typeof(Body), typeof(Side)], UseFastExpressionCompiler = true });

    public static Examination On(PlainCompact facts) => Examination.Of(() =>
    {
        Found found = new();
        var results = Engine.ExecuteAllRulesAsync(Name, new RuleParameter("facts", facts), new RuleParameter("found", found)).AsTask();
        results.GetAwaiter().GetResult();
        return found.Breaches;
    });

    private static IEnumerable<Rule> Rules()
    {
        yield return Rule("even split", "found.None(!PlainQuestions.IsEven(facts), Norm.LeadershipSplitEvenly, 0)");
        yield return Rule("balance", "found.None(!PlainQuestions.IsBalanced(facts), Norm.DevelopmentBalanced, 1)");
        yield return Rule("civil leader", "found.None(!PlainQuestions.IsLedFrom(facts, Side.CivilSociety), Norm.SharedLeadership, 1)");
        yield return Rule("public leader", "found.None(!PlainQuestions.IsLedFrom(facts, Side.Public), Norm.SharedLeadership, 2)");
        yield return Rule("appointment", "found.NoLeader(facts.Leaders.Where(PlainQuestions.HasLapsed(it, facts)))");
        yield return Rule("contact person", "found.NoSignatory(facts.Signatories.Where(PlainQuestions.LacksContact(it, facts)))");
        yield return Rule("nominated", "found.NoNomination(facts.Nominations.Where(!PlainQuestions.Stands(it, facts)))");
        yield return Rule("meetings", "found.None(!PlainQuestions.HasMet(facts, 4, false), Norm.FourMeetings, facts.ClosedYear)");
        yield return Rule("annual meeting", "found.None(!PlainQuestions.HasMet(facts, 1, true), Norm.AnnualMeeting, facts.ClosedYear)");
    }

    private static Rule Rule(string name, string expression) => new() { RuleName = name, Expression = expression };

    /// <summary>A rule says whether it is kept, and no more: what is not as it says is noted on the way.</summary>
    public sealed class Found
    {
        public List<Breach> Breaches { get; } = [];

        public bool None(bool isBroken, Norm norm, int subject) => !isBroken || None([new(norm, subject)]);

        public bool NoLeader(IEnumerable<PlainLeader> lapsed) =>
            None(lapsed.Select(one => new Breach(Norm.AppointedWithinTheYear, (int)one.Organisation.Side)));

        public bool NoSignatory(IEnumerable<PlainSignatory> lacking) =>
            None(lacking.Select(one => new Breach(Norm.ContactPersonNamed, one.Organisation.Number)));

        public bool NoNomination(IEnumerable<PlainNomination> wrong) =>
            None(wrong.Select(one => new Breach(Norm.NominatedInTime, one.By.Number, one.Day)));

        private bool None(IEnumerable<Breach> breaches)
        {
            var before = Breaches.Count;
            Breaches.AddRange(breaches);
            return Breaches.Count == before;
        }
    }
}
