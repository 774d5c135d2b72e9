using NodaTime;

namespace Overenskommelse.Benchmarks.Workloads;

internal static class MadeNominations
{
    public static NominationFact[] Of(Shape shape, Breaks breaks, SignatoryFact[] signatories, Random random)
    {
        var standing = Array.FindAll(signatories, one => one.Left is null);
        var numbers = new OrganisationNumbers(shape.Signatories);
        var nominations = new NominationFact[shape.Nominations];
        for (var i = 0; i < nominations.Length; i++)
        {
            var organisation = standing[random.Next(standing.Length)].Organisation;
            var day = i < breaks.WrongNominations ? Days.CouncilDecision : DayInside(i, random);
            nominations[i] = new NominationFact(organisation, day);
        }

        for (var i = 0; i < breaks.WrongNominations; i++)
        {
            nominations[i] = Wrong(nominations[i], i, numbers);
        }

        random.Shuffle(nominations);
        return nominations;
    }

    // The first and the last day of the window are inside it, and occur in every workload.
    private static LocalDate DayInside(int index, Random random) => (index % 10) switch
    {
        0 => Days.CouncilDecision,
        1 => Days.LastNomination,
        _ => random.Between(Days.CouncilDecision, Days.LastNomination),
    };

    private static NominationFact Wrong(NominationFact right, int index, OrganisationNumbers numbers) => (index % 4) switch
    {
        0 => right with { Day = Days.LastNomination.PlusDays(1) },
        1 => right with { Organisation = numbers.NeverJoined },
        2 => right with { Day = Days.CouncilDecision.PlusDays(-1) },
        _ => right with { Organisation = numbers.Region },
    };
}
