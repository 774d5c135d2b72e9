using NodaTime;
using Overenskommelse.Benchmarks.Peers;

namespace Overenskommelse.Benchmarks.Workloads;

internal static class NominationCases
{
    private static OrganisationNumbers Numbers { get; } = new(Shape.Region.Signatories);

    public static IEnumerable<Case> Of(Workload kept)
    {
        yield return Broken("nominated on 27 July", one => one with { Day = Days.LastNomination.PlusDays(1) });
        yield return Broken("nominated the day before the decision", one => one with { Day = Days.CouncilDecision.PlusDays(-1) });
        yield return Broken("nominated by an organisation that never joined", one => one with { Organisation = Numbers.NeverJoined });
        yield return Broken("nominated by a region", one => one with { Organisation = Numbers.Region });
        yield return Broken("nominated by an organisation of neither sector", one => one with { Organisation = Numbers.University });
        yield return Broken("nominated late by an organisation that never joined", one =>
            new NominationFact(Numbers.NeverJoined, Days.LastNomination.PlusDays(1)));

        var signed = new LocalDate(2026, 6, 1);
        yield return Joining("signed on the day it nominated", signed, signed);
        yield return Joining("signed the day after it nominated", signed, signed.PlusDays(-1), new Breach(Norm.NominatedInTime, 0));

        Case Broken(string name, Func<NominationFact, NominationFact> change) =>
            new(Changed(name, change), new Breach(Norm.NominatedInTime, 0));

        Workload Changed(string name, Func<NominationFact, NominationFact> change)
        {
            var nominations = kept.Nominations.ToArray();
            nominations[0] = change(nominations[0]);
            return kept with { Name = name, Nominations = nominations };
        }

        Case Joining(string name, LocalDate signing, LocalDate nominated, params Breach[] expected)
        {
            // An organisation that nominates once only, so that its later signature puts nothing else wrong.
            var newcomer = kept.Signatories.First(one =>
                one.Left is null && !kept.Nominations.Any(nomination => nomination.Organisation == one.Organisation)).Organisation;
            var signatories = kept.Signatories.ToArray();
            signatories[newcomer] = signatories[newcomer] with { Signed = signing, ContactFrom = signing };
            var changed = Changed(name, _ => new NominationFact(newcomer, nominated));
            return new Case(changed with { Signatories = signatories }, expected);
        }
    }
}
