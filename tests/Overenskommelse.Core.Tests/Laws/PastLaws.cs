using FsCheck.Xunit;
using Overenskommelse.Examination;
using Overenskommelse.Laws.Given;

namespace Overenskommelse.Laws;

/// <summary>What is long over changes no answer, however much there is of it: from so many things on a population is looked at in another way.</summary>
public sealed class PastLaws
{
    private const int Many = 60;

    private static readonly LocalDate First = new(1950, 5, 1);
    private static readonly LocalDate Last = new(1950, 5, 31);

    [Property(MaxTest = 150, Arbitrary = [typeof(Questions)])]
    public void What_is_long_over_changes_nothing_whether_a_compact_is_asked_once_or_again(Question question)
    {
        Compact compact = Compact.From(WithPast(question.Facts));
        for (int day = 0; day < 3; day++)
        {
            LocalDate on = question.On.PlusDays(day);
            question.Rules.Examine(compact, on).ShouldStandAs(question.Rules.Examine(Compact.From(question.Facts), on).Stands());
        }
    }

    private static CompactFacts WithPast(CompactFacts facts) => facts with
    {
        Organisations = [.. facts.Organisations.Known, .. Enumerable.Range(0, Many).Select(number => new Organisation(Past(number)) { Party = Fact.None, Sector = Sector.CivilSociety })],
        Signatories = With(facts.Signatories, number => new Signatory(Past(number), First) { LastDay = Last, ContactPersons = [] }),
        Groups =
        [
            .. facts.Groups.Known.Select(group => group with
            {
                Seats = With(group.Seats, number => new Seat(Past(number), SeatKind.Regular) { Holder = new PersonId($"past-person-{number}"), FirstDay = First, LastDay = Last }),
                Nominations = With(group.Nominations, number => new Nomination(Past(number), First) { WithdrawnOn = Last }),
            }),
        ],
    };

    private static OrganisationId Past(int number) => new($"past-{number}");

    private static Register<T> With<T>(Register<T> some, Func<int, T> past)
        where T : notnull
    {
        Register<T> all = some;
        foreach (int number in Enumerable.Range(0, Many))
        {
            all = all.Add(past(number));
        }

        return all;
    }
}
