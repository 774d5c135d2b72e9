namespace Overenskommelse.Norms;

/// <summary>Of a norm of several parts: which part is told where it is kept, broken, pending or in doubt, and how many things were looked at.</summary>
public sealed class WhichPartTests
{
    private static readonly Population<Seat> Sitting = Seats.In(Given.Panel, Unit.Seats);
    private static readonly Population<Seat> Supporting = Seats.In(Given.Panel, Unit.SupportSeats);
    private static readonly Norm TwoRegular = new Count(Number.Of(Sitting.That(Seats.Regular)), atLeast: 2);
    private static readonly Norm OneSupport = new Count(Number.Of(Supporting.That(Seats.HeldAs([SeatKind.Support]))), atLeast: 1);
    private static readonly Norm AllJoined = new Each<Seat>(Sitting.That(Seats.Regular), Seats.HasJoined);
    private static readonly Norm AllOfficials = new Each<Seat>(Sitting.That(Seats.Kind.Is(SeatKind.Regular)), Seats.Capacity.Is(Capacity.Official));
    private static readonly Norm Judged = new ByJudgement(Given.Norm);
    private static readonly Norm Met = new Each<Meeting>(Meetings.Of(Given.Panel, MeetingKind.Group), Meetings.TookPlace);

    private static readonly Seat Regular = new(Given.Association(1), SeatKind.Regular) { Capacity = Capacity.Manager };
    private static readonly Seat Support = Regular with { Kind = SeatKind.Support };
    private static readonly Seat Perhaps = Regular with { Kind = Fact.NotKnown };
    private static readonly Seat Stranger = Regular with { Organisation = Given.University };
    private static readonly Seat Official = Regular with { Capacity = Capacity.Official };

    private static readonly Dictionary<string, (Norm Norm, Seat[] Seats, Outcome Outcome, string Told)> Table = new()
    {
        ["all, kept, the first"] = (new All(TwoRegular, OneSupport), [Regular, Regular, Support], Outcome.Kept, "2 seats of 2"),
        ["all, broken, the one that is"] = (new All(TwoRegular, OneSupport), [Regular, Regular], Outcome.Broken, "0 support-seats of 1"),
        ["all, both broken, the first"] = (new All(TwoRegular, OneSupport), [Regular], Outcome.Broken, "1 seats of 2"),
        ["all, in doubt, the one that is"] = (new All(OneSupport, TwoRegular), [Regular, Perhaps, Support], Outcome.Undetermined, "1 seats of 2"),
        ["all, in doubt, not one that is kept"] = (new All(TwoRegular, OneSupport), [Regular, Regular, Perhaps], Outcome.Undetermined, "0 support-seats of 1"),
        ["all, things and a number, the things"] = (new All(AllJoined, TwoRegular), [Regular, Regular], Outcome.Kept, "of 2"),
        ["all, things of each"] = (new All(AllJoined, AllOfficials), [Regular, Stranger], Outcome.Broken, "of 2: not-joined university, other-capacity association-1, other-capacity university"),
        ["all, things of the one that is amiss"] = (new All(AllJoined, AllOfficials), [Official, Stranger with { Capacity = Capacity.Official }], Outcome.Broken, "of 2: not-joined university"),
        ["all, not what may be in order"] = (new All(AllJoined, AllOfficials), [Stranger with { Capacity = Fact.NotKnown }], Outcome.Broken, "of 1: not-joined university"),
        ["in turn, the first"] = (new InTurn(AllJoined, AllOfficials), [Stranger], Outcome.Broken, "of 1: not-joined university"),
        ["in turn, the second where the first is kept"] = (new InTurn(AllJoined, AllOfficials), [Regular], Outcome.Broken, "of 1: other-capacity association-1"),
        ["one by one, the first"] = (InTurn.OneByOne(AllJoined, AllOfficials), [Stranger], Outcome.Broken, "of 1: not-joined university"),
        ["one by one, the second where the first is kept"] = (InTurn.OneByOne(AllJoined, AllOfficials), [Regular], Outcome.Broken, "of 1: other-capacity association-1"),
        ["one by one, the second where it certainly is broken if the first is not"] = (InTurn.OneByOne(TwoRegular, OneSupport), [Regular, Regular with { FirstDay = Fact.NotKnown }], Outcome.Broken, "0 support-seats of 1"),
        ["one by one, the second where the first is judged"] = (InTurn.OneByOne(Judged, TwoRegular), [Regular], Outcome.Broken, "1 seats of 2"),
        ["any, kept, the first that is"] = (new Any(OneSupport, TwoRegular), [Regular, Regular], Outcome.Kept, "2 seats of 2"),
        ["any, broken, the last"] = (new Any(OneSupport, TwoRegular), [Regular], Outcome.Broken, "1 seats of 2"),
        ["any, in doubt, the first that may be"] = (new Any(OneSupport, TwoRegular), [Regular, Perhaps], Outcome.Undetermined, "0 support-seats of 1"),
        ["any, in doubt, not one that cannot be"] = (new Any(OneSupport, TwoRegular), [Regular, Regular with { FirstDay = Fact.NotKnown }], Outcome.Undetermined, "1 seats of 2"),
        ["any, by people"] = (new Any(OneSupport, Judged), [Regular], Outcome.NeedsJudgement, "to be judged"),
        ["all, by people"] = (new All(TwoRegular, Judged), [Regular, Regular], Outcome.NeedsJudgement, "to be judged"),
        ["all, nothing, the first"] = (new All(Met, AllJoined), [], Outcome.NotApplicable, "no-meeting"),
        ["any, nothing, the first"] = (new Any(AllJoined, Met), [], Outcome.NotApplicable, "no-seats"),
        ["when, what counts then"] = (new When<Seat>(Sitting, TwoRegular), [Regular], Outcome.Broken, "1 seats of 2"),
        ["when kept, what counts then"] = (new WhenKept(OneSupport, TwoRegular), [Support], Outcome.Broken, "0 seats of 2"),
        ["else, its own reason"] = (TwoRegular.Else(new("too-few"), Given.Panel), [Regular], Outcome.Broken, "of 1: too-few panel"),
        ["else, none where it is kept"] = (TwoRegular.Else(new("too-few"), Given.Panel), [Regular, Regular], Outcome.Kept, "of 2"),
    };

    public static TheoryData<string> All => [.. Table.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void It_is_told(string name)
    {
        (Norm norm, Seat[] seats, Outcome outcome, string told) = Table[name];
        Finding finding = new MadeOf(norm).Asked(Given.Compact.With(new Group(Given.Judge)).WithSeats(Given.Panel, [.. seats]));

        (finding.Outcome, Told(finding.Evidence)).ShouldBe((outcome, told));
    }

    private static string Told(Evidence evidence) => evidence switch
    {
        Tally tally => $"{tally.Observed} {tally.Unit} of {tally.AtLeast}",
        Breaches { Found.Count: 0 } none => $"of {none.Examined}",
        Breaches breaches => $"of {breaches.Examined}: {string.Join(", ", breaches.Found.Select(breach => $"{breach.Reason} {breach.Subject}"))}",
        ToJudge => "to be judged",
        NothingToJudge nothing => $"{nothing.Reason}",
        _ => $"{evidence}",
    };
}
