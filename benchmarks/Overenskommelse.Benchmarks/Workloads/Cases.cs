using NodaTime;

namespace Overenskommelse.Benchmarks.Workloads;

/// <summary>The region with all kept, put wrong in one way at a time, and the days just inside and just outside each limit.</summary>
internal static class Cases
{
    private static int ClosedYear => Days.Asked.Year - 1;

    public static IEnumerable<(PlainCompact Facts, Breach[] Expected)> All()
    {
        yield return Case("all kept", _ => { });
        yield return (
            Made.Of(Shape.RegionKept with { Name = "leadership uneven", Unbalanced = Body.Leadership }),
            [new(Norm.LeadershipSplitEvenly, (int)Body.Leadership)]);
        yield return (
            Made.Of(Shape.RegionKept with { Name = "development unbalanced", Unbalanced = Body.Development }),
            [new(Norm.DevelopmentBalanced, (int)Body.Development)]);

        var aYearAgo = Days.Asked.PlusYears(-1);
        yield return Case("no public leader", facts => facts.Leaders.RemoveAt(1), new Breach(Norm.SharedLeadership, (int)Side.Public));
        yield return Case(
            "a leader from another group",
            facts => facts.Leaders[0].Person = facts.Seats[12].Person,
            new Breach(Norm.SharedLeadership, (int)Side.CivilSociety));
        yield return Case(
            "on the anniversary",
            facts => facts.Leaders[0].Appointed = aYearAgo,
            new Breach(Norm.AppointedWithinTheYear, (int)Side.CivilSociety));
        yield return Case("the day before the anniversary", facts => facts.Leaders[0].Appointed = aYearAgo.PlusDays(1));
        yield return Case("three meetings", facts => facts.Meetings.RemoveAt(0), new Breach(Norm.FourMeetings, ClosedYear));
        yield return Case("no annual meeting", facts => facts.Meetings.RemoveAll(one => one.IsAnnual), new Breach(Norm.AnnualMeeting, ClosedYear));

        foreach (var one in ContactPersons().Concat(Nominations()).Concat(Joinings()))
        {
            yield return one;
        }
    }

    private static IEnumerable<(PlainCompact Facts, Breach[] Expected)> ContactPersons()
    {
        var member = Made.Of(Shape.RegionKept).Signatories.First(one => one.Left is null).Organisation.Number;
        Breach broken = new(Norm.ContactPersonNamed, member);
        yield return With("contact ended the day before", one => one.ContactTo = Days.Asked.PlusDays(-1), broken);
        yield return With("contact ends on the day", one => one.ContactTo = Days.Asked);
        yield return With("contact begins the day after", one => one.ContactFrom = Days.Asked.PlusDays(1), broken);
        yield return With("no contact, last day today", one => (one.ContactFrom, one.Left) = (null, Days.Asked), broken);

        (PlainCompact, Breach[]) With(string name, Action<PlainSignatory> change, params Breach[] expected) =>
            Case(name, facts => change(facts.Signatories[member]), expected);
    }

    private static IEnumerable<(PlainCompact Facts, Breach[] Expected)> Nominations()
    {
        var kept = Made.Of(Shape.RegionKept);
        var (by, day) = (kept.Nominations[0].By.Number, kept.Nominations[0].Day);
        var (region, university, neverJoined) = (kept.Organisations.Count - 4, kept.Organisations.Count - 2, kept.Organisations.Count - 1);
        yield return Broken("nominated on 27 July", by, Days.LastNomination.PlusDays(1));
        yield return Broken("nominated the day before the decision", by, Days.CouncilDecision.PlusDays(-1));
        yield return Broken("nominated by an organisation that never joined", neverJoined, day);
        yield return Broken("nominated by a region", region, day);
        yield return Broken("nominated by an organisation of neither side", university, day);
        yield return Broken("nominated late by an organisation that never joined", neverJoined, Days.LastNomination.PlusDays(1));

        static (PlainCompact, Breach[]) Broken(string name, int organisation, LocalDate day) => Case(
            name,
            facts => (facts.Nominations[0].By, facts.Nominations[0].Day) = (facts.Organisations[organisation], day),
            new Breach(Norm.NominatedInTime, organisation, day));
    }

    private static IEnumerable<(PlainCompact Facts, Breach[] Expected)> Joinings()
    {
        // An organisation that does not nominate otherwise, so that its later signature puts nothing else wrong.
        var kept = Made.Of(Shape.RegionKept);
        var newcomer = kept.Signatories.First(one => one.Left is null && kept.Nominations.TrueForAll(each => each.By != one.Organisation)).Organisation.Number;
        LocalDate signing = new(2026, 6, 1);
        yield return Joining("signed on the day it nominated", signing);
        yield return Joining("signed the day after it nominated", signing.PlusDays(-1), new Breach(Norm.NominatedInTime, newcomer, signing.PlusDays(-1)));

        (PlainCompact, Breach[]) Joining(string name, LocalDate nominated, params Breach[] expected) => Case(
            name,
            facts =>
            {
                var one = facts.Signatories[newcomer];
                one.SignedOn = signing;
                one.ContactFrom = signing;
                (facts.Nominations[0].By, facts.Nominations[0].Day) = (one.Organisation, nominated);
            },
            expected);
    }

    private static (PlainCompact Facts, Breach[] Expected) Case(string name, Action<PlainCompact> change, params Breach[] expected)
    {
        var facts = Made.Of(Shape.RegionKept with { Name = name });
        change(facts);
        return (facts, expected);
    }
}
