using FsCheck.Fluent;
using Overenskommelse.Examination;
using Overenskommelse.Regions;

namespace Overenskommelse.Testing;

/// <summary>Whatever is decided of a compact whose facts are kept from a day is so whatever had happened before, and nobody has recorded.</summary>
public sealed class KeptFromTests
{
    private const int Cases = 60;

    [Theory]
    [MemberData(nameof(FieldTests.All), MemberType = typeof(FieldTests))]
    public void What_was_before_overturns_nothing_that_a_kind_of_the_field_decides(string clause) => Holds(FieldTests.Of(clause));

    [Fact]
    public void What_was_before_overturns_nothing_in_Norrbotten() => Holds(Norrbotten.Rules);

    [Fact]
    public void What_was_before_overturns_nothing_in_Halland() => Holds(Halland.Rules);

    private static void Holds(RuleSet rules)
    {
        foreach (LawCase each in new RuleSetGenerators(rules).Cases().Generator.Sample(50, new FsCheck.Rnd(1, 3), Cases))
        {
            Report whole = rules.Examine(each.Whole, each.On);
            foreach (LocalDate from in new[] { -30, 0, 40, 200, 400, 900 }.Select(days => each.On.PlusDays(-days)))
            {
                if (Compact.TryFrom(KeptFrom(from, each.Whole.Facts), out Compact? kept, out _))
                {
                    rules.Examine(kept, each.On).Where(finding => IsOverturned(finding, whole)).ShouldBeEmpty($"kept from {from}: {each}");
                }
            }
        }
    }

    /// <summary>A round that nobody has told of is no period; then the clause has to be answered so of some round.</summary>
    private static bool IsOverturned(Finding finding, Report whole)
    {
        Finding[] those = [.. whole[finding.Clause.Id]];
        Finding[] same = [.. those.Where(each => each.Period == finding.Period)];
        return finding.Outcome != Outcome.Undetermined && !(same.Length > 0 ? same : those).Any(each => each.Outcome == finding.Outcome);
    }

    /// <summary>The facts without what was over before a day, on lists that are kept from that day.</summary>
    private static CompactFacts KeptFrom(LocalDate from, CompactFacts facts)
    {
        Register<T> Kept<T>(Register<T> list, Func<T, DayFact> day)
            where T : class => list.Known.Where(each => day(each).Exact is not { } on || on >= from).ToRegister();
        return facts with
        {
            RecordedFrom = from,
            Meetings = Kept(facts.Meetings, meeting => meeting.Day),
            Decisions = Kept(facts.Decisions, decision => decision.Day),
            Reports = Kept(facts.Reports, report => report.Day),
            Ballots = Kept(facts.Ballots, ballot => ballot.Day),
            Plans = Kept(facts.Plans, plan => plan.LastDay),
            Offices = facts.Offices.Known.Select(office => office with { Appointments = Kept(office.Appointments, appointment => appointment.LastDay) }).ToDirectory(),
            Groups = facts.Groups.Known.Select(group => group with
            {
                Seats = Kept(group.Seats, seat => seat.LastDay),
                Meetings = Kept(group.Meetings, meeting => meeting.Day),
                Nominations = Kept(group.Nominations, nomination => nomination.Day),
            }).ToDirectory(),
        };
    }
}
