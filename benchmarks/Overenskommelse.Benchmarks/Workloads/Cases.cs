using Overenskommelse.Benchmarks.Peers;

namespace Overenskommelse.Benchmarks.Workloads;

/// <summary>The region with all kept, put wrong in one way at a time, and the days just inside and just outside each limit.</summary>
internal static class Cases
{
    private const int ClosedYear = 2025;

    public static IEnumerable<Case> All()
    {
        var kept = Catalogue.RegionKept();
        yield return new Case(kept);
        yield return new Case(
            Made.Of("leadership uneven", Shape.Region, Breaks.None with { Unbalanced = GroupKind.Leadership }, seed: 1),
            new Breach(Norm.LeadershipSplitEvenly, (int)GroupKind.Leadership));
        yield return new Case(
            Made.Of("development unbalanced", Shape.Region, Breaks.None with { Unbalanced = GroupKind.Development }, seed: 1),
            new Breach(Norm.DevelopmentBalanced, (int)GroupKind.Development));

        foreach (var one in Leaders(kept).Concat(Meetings(kept)).Concat(ContactPersons(kept)).Concat(NominationCases.Of(kept)))
        {
            yield return one;
        }
    }

    private static IEnumerable<Case> Leaders(Workload kept)
    {
        var (civil, @public) = (kept.Leaders[0], kept.Leaders[1]);
        yield return new Case(
            kept with { Name = "no public leader", Leaders = [civil] },
            new Breach(Norm.SharedLeadership, (int)Side.Public));
        yield return new Case(
            kept with { Name = "a leader from another group", Leaders = [civil with { Person = kept.Seats[12].Person }, @public] },
            new Breach(Norm.SharedLeadership, (int)Side.CivilSociety));
        var aYearAgo = kept.Asked.PlusYears(-1);
        yield return new Case(
            kept with { Name = "on the anniversary", Leaders = [civil with { Appointed = aYearAgo }, @public] },
            new Breach(Norm.AppointedWithinTheYear, 0));
        yield return new Case(
            kept with { Name = "the day before the anniversary", Leaders = [civil with { Appointed = aYearAgo.PlusDays(1) }, @public] });
    }

    private static IEnumerable<Case> Meetings(Workload kept)
    {
        yield return new Case(
            kept with { Name = "three meetings", Meetings = kept.Meetings[1..] },
            new Breach(Norm.FourMeetings, ClosedYear));
        yield return new Case(
            kept with { Name = "no annual meeting", Meetings = Array.FindAll(kept.Meetings, one => one.Kind != MeetingKind.Annual) },
            new Breach(Norm.AnnualMeeting, ClosedYear));
    }

    private static IEnumerable<Case> ContactPersons(Workload kept)
    {
        var index = Array.FindIndex(kept.Signatories, one => one.Left is null);
        yield return new Case(With("contact ended the day before", one => one with { ContactTo = kept.Asked.PlusDays(-1) }), Broken());
        yield return new Case(With("contact ends on the day", one => one with { ContactTo = kept.Asked }));
        yield return new Case(With("contact begins the day after", one => one with { ContactFrom = kept.Asked.PlusDays(1) }), Broken());
        yield return new Case(With("no contact, last day today", one => one with { ContactFrom = null, Left = kept.Asked }), Broken());

        Breach Broken() => new(Norm.ContactPersonNamed, kept.Signatories[index].Organisation);

        Workload With(string name, Func<SignatoryFact, SignatoryFact> change)
        {
            var signatories = kept.Signatories.ToArray();
            signatories[index] = change(signatories[index]);
            return kept with { Name = name, Signatories = signatories };
        }
    }
}
