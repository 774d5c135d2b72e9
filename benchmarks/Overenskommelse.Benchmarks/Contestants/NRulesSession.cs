using System.Linq.Expressions;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Contestants;

/// <summary>NRules as its guide shows it: items are facts of their own, and the network that finds those that match is compiled once.</summary>
internal static class NRulesSession
{
    private static readonly ISessionFactory Network = Compile();

    public static Examination On(PlainCompact facts) => Examination.Of(() =>
    {
        Asked asked = new(facts);
        var session = Network.CreateSession();
        session.Insert(asked);
        session.InsertAll(facts.Leaders);
        session.InsertAll(facts.Signatories);
        session.InsertAll(facts.Nominations);
        session.Fire();
        return asked.Found;
    });

    private static ISessionFactory Compile()
    {
        RuleRepository repository = new();
        repository.Load(load => load.NestedTypes().From(typeof(NRulesSession).GetNestedTypes()));
        return repository.Compile();
    }

    /// <summary>What is asked about, and what was found.</summary>
    public sealed class Asked(PlainCompact facts)
    {
        public PlainCompact Facts => facts;

        public List<Breach> Found { get; } = [];

        public void Add(Norm norm, int subject) => Found.Add(new(norm, subject));
    }

    public sealed class EvenSplit() : WholeRule(Norm.LeadershipSplitEvenly, asked => !asked.Facts.IsEven(), _ => (int)Body.Leadership);

    public sealed class Balance() : WholeRule(Norm.DevelopmentBalanced, asked => !asked.Facts.IsBalanced(), _ => (int)Body.Development);

    public sealed class CivilLeader() : WholeRule(
        Norm.SharedLeadership, asked => !asked.Facts.IsLedFrom(Side.CivilSociety), _ => (int)Side.CivilSociety);

    public sealed class PublicLeader() : WholeRule(Norm.SharedLeadership, asked => !asked.Facts.IsLedFrom(Side.Public), _ => (int)Side.Public);

    public sealed class Met() : WholeRule(
        Norm.FourMeetings, asked => !asked.Facts.HasMet(Terms.MeetingsPerYear, false), facts => facts.ClosedYear);

    public sealed class MetAnnually() : WholeRule(Norm.AnnualMeeting, asked => !asked.Facts.HasMet(1, true), facts => facts.ClosedYear);

    public sealed class Appointment : Rule
    {
        public override void Define()
        {
            Asked asked = null!;
            PlainLeader leader = null!;
            When().Match(() => asked).Match(() => leader, one => one.HasLapsed(asked.Facts));
            Then().Do(_ => asked.Add(Norm.AppointedWithinTheYear, (int)leader.Organisation.Side));
        }
    }

    public sealed class ContactPerson : Rule
    {
        public override void Define()
        {
            Asked asked = null!;
            PlainSignatory signatory = null!;
            When().Match(() => asked).Match(() => signatory, one => one.LacksContact(asked.Facts));
            Then().Do(_ => asked.Add(Norm.ContactPersonNamed, signatory.Organisation.Number));
        }
    }

    public sealed class Nominated : Rule
    {
        public override void Define()
        {
            Asked asked = null!;
            PlainNomination nomination = null!;
            When().Match(() => asked).Match(() => nomination, one => !one.Stands(asked.Facts));
            Then().Do(_ => asked.Found.Add(new Breach(Norm.NominatedInTime, nomination.By.Number, nomination.Day)));
        }
    }

    /// <remarks>The condition is an expression of its own: the network takes two that read alike for one.</remarks>
    public abstract class WholeRule(Norm norm, Expression<Func<Asked, bool>> isBroken, Func<PlainCompact, int> subject) : Rule
    {
        public override void Define()
        {
            Asked asked = null!;
            When().Match(() => asked, isBroken);
            Then().Do(_ => asked.Add(norm, subject(asked.Facts)));
        }
    }
}
