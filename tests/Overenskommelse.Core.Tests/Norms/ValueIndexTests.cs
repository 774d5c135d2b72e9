using Overenskommelse.Examination;

namespace Overenskommelse.Norms;

/// <summary>Things found by a value are those that are found by walking through all of them.</summary>
public sealed class ValueIndexTests
{
    private static readonly PersonId[] People = [.. Enumerable.Range(1, 6).Select(number => Given.Person($"person-{number}"))];

    /// <summary>One list for all of them: an index belongs to a list, and is made when a second value is asked for.</summary>
    private static readonly Population<Seat> Sitting = Seats.In(Given.Panel);

    [Theory]
    [InlineData(24)]
    [InlineData(25)]
    [InlineData(60)]
    public void Whether_they_are_many_or_few_known_or_not_the_answers_are_those_without_an_index(int seats)
    {
        var compact = Compact.From(Given.Compact.WithSeats(Given.Panel, Enumerable.Range(0, seats).Select(Seat).ToRegister()));
        var byIndex = Report(compact, holder => Seats.Holder.Is(holder));
        var byWalking = Report(compact, holder => !!Seats.Holder.Is(holder));

        byIndex.Select(finding => finding.Outcome).Distinct().ShouldBe([Outcome.Broken, Outcome.Undetermined, Outcome.Kept], ignoreOrder: true);
        byIndex.Select(Told).ShouldBe(byWalking.Select(Told));
    }

    /// <summary>An index is made where a second value is asked for in one look.</summary>
    [Theory]
    [InlineData(24)]
    [InlineData(25)]
    [InlineData(60)]
    public void Asked_for_in_one_norm_each_value_finds_its_own_and_those_that_may_have_it(int seats)
    {
        var compact = Compact.From(Given.Compact.WithSeats(Given.Panel, Enumerable.Range(0, seats).Select(Seat).ToRegister()));

        Parts(compact, holder => Seats.Holder.Is(holder)).ShouldBe(Parts(compact, holder => !!Seats.Holder.Is(holder)));
        Parts(compact, holder => Seats.Holder.Is(holder)).Distinct().Count().ShouldBeGreaterThan(2);
    }

    /// <summary>Of one person there are many seats, of the next fewer, and of the last none; of some it is not known who has them, and some nobody has.</summary>
    private static Seat Seat(int number) => new(Given.Association(1 + (number % Given.Associations)), SeatKind.Regular)
    {
        Holder = (number % 8) switch { 0 or 1 or 2 => People[0], 3 or 4 => People[1], 5 => People[2], 6 when number < 16 => Fact.NotKnown, 6 => People[3], _ => Fact.None },
        Key = new FactKey($"seat-{number}"),
    };

    private static Report Report(Compact compact, Func<PersonId, Test<Seat>> isHolder) => Given.RuleSet(
    [
        .. People.SelectMany((person, place) => new[] { 1, 3, 9 }.Select(times => new StatedNorm(
            Given.Clause($"clause-{place}-{times}"), () => new Count(Number.Of(Sitting.That(isHolder(person))), atLeast: times)))),
    ]).Examine(compact, Given.Today);

    private static List<Outcomes> Parts(Compact compact, Func<PersonId, Test<Seat>> isHolder)
    {
        All all = new([.. People.SelectMany(person => new[] { 1, 3, 9 }.Select(times => new Count(Number.Of(Sitting.That(isHolder(person))), atLeast: times)))]);
        Report report = Given.RuleSet(new MadeOf(all)).Examine(compact, Given.Today);
        return [.. report.Explain(report[0]).Parts.Select(part => part.May)];
    }

    private static (Outcome, Evidence, ValueList<MissingFact>) Told(Finding finding) => (finding.Outcome, finding.Evidence, finding.Missing);
}
