using System.Text.RegularExpressions;
using Overenskommelse.Compacts.Changes;
using Overenskommelse.Laws.Given;

namespace Overenskommelse.Laws;

/// <summary>What changes do to one another, and what forgetting does to nothing.</summary>
public sealed class ChangeLaws
{
    [Law(300, Arbitrary = [typeof(Questions)])]
    public void Changes_of_different_things_can_be_made_in_any_order(Question question, int seed)
    {
        Dice dice = new(seed);
        AnyChange any = new(question.Rules, question.Compact, dice);
        List<Change> independent =
        [
            .. Enumerable.Range(0, 12).Select(_ => any.One()).Where(change => Fits(question.Compact, change)).DistinctBy(ThingThatIsChanged),
        ];

        Compact one = question.Compact.Apply([.. independent]);
        Compact other = question.Compact.Apply([.. dice.Shuffled(independent)]);

        other.ShouldBe(one);
        (question with { Compact = other }).Report.ShouldStandAs((question with { Compact = one }).Report.Stands());
        independent.Aggregate(question.Compact, (compact, change) => compact.Apply(change)).ShouldBe(one);
    }

    [Law(200, Arbitrary = [typeof(Questions)])]
    public void Forgetting_somebody_changes_no_finding_on_any_day_and_leaves_no_trace_of_the_id(Question question, int seed)
    {
        Dice dice = new(seed);
        List<PersonId> people = [.. People(question.Facts)];
        if (people.Count == 0)
        {
            return;
        }

        PersonId person = dice.OneOf(people);
        Question forgotten = question with { Compact = question.Compact.Forget(person) };

        Regex id = new($@"(?<![\w.-]){Regex.Escape(person.Value)}(?![\w-])");
        id.IsMatch($"{forgotten.Facts}").ShouldBeFalse($"{person} in {forgotten.Facts}");
        People(forgotten.Facts).Count().ShouldBe(people.Count);
        PersonId stranger = People(forgotten.Facts).Except(people).Single();
        LocalDate[] days = [question.On, .. dice.Shuffled(TurningDayList.Of(question.Facts)).Take(4)];
        foreach (LocalDate day in days)
        {
            (forgotten with { On = day }).Report.Select(SameFindings.Told)
                .ShouldBe((question with { On = day }).Report.Select(finding => id.Replace(SameFindings.Told(finding), stranger.Value)));
        }
    }

    /// <summary>Everybody, in every place where a person can stand, each once.</summary>
    private static IEnumerable<PersonId> People(CompactFacts facts)
    {
        IEnumerable<Fact<PersonId>> people =
        [
            .. facts.Groups.Known.SelectMany(group => group.Seats.Known).Select(seat => seat.Holder),
            .. facts.Groups.Known.SelectMany(group => group.Nominations.Known).Select(nomination => nomination.Nominee),
            .. facts.Offices.Known.SelectMany(office => office.Appointments.Known).Select(held => held.Holder),
            .. facts.Signatories.Known.SelectMany(signatory => signatory.ContactPersons.Known).Select(contact => contact.Person),
        ];
        IEnumerable<PersonId> inBallots = facts.Ballots.Known.SelectMany(ballot => ballot.Voters.Known.Concat(ballot.Votes.Known.Select(count => count.For))).OfType<PersonId>();
        return people.Select(fact => fact.TryGet(out PersonId? person) ? person : null).OfType<PersonId>().Concat(inBallots).Distinct();
    }

    private static bool Fits(Compact compact, Change change)
    {
        try
        {
            return compact.Apply(change) is not null;
        }
        catch (InvalidCompactException)
        {
            return false;
        }
    }

    /// <summary>Changes with the same of these are about one thing, and then their order says something.</summary>
    private static object ThingThatIsChanged(Change change) => change switch
    {
        SignatoryChange signatory => signatory.Organisation,
        SeatTaken { Seat.Holder: var holder } taken => (taken.Group, $"{holder}"),
        SeatEnded ended => (ended.Group, $"{ended.Seat.By ?? ended.Seat.Itself!.Holder}"),
        SeatCapacityChanged changed => (changed.Group, $"{changed.Seat.By ?? changed.Seat.Itself!.Holder}"),
        Appointed { Appointment.Holder: var holder } appointed => (appointed.Office, $"{holder}"),
        SteppedDown steppedDown => (steppedDown.Office, $"{steppedDown.Appointment.By ?? steppedDown.Appointment.Itself!.Holder}"),
        NominationSubmitted submitted => (submitted.Group, submitted.Nomination),
        NominationWithdrawn withdrawn => (withdrawn.Group, withdrawn.Nomination),
        MeetingCalled called => (called.Group, called.Meeting.Kind, called.Meeting.Day),
        MeetingTookPlace held => (held.Group, held.Meeting.Kind, held.Meeting.Day),
        MeetingCancelled cancelled => (cancelled.Group, cancelled.Kind, (DayFact)cancelled.Day),
        DecisionRecorded decided => decided.Decision.By,
        BallotRecorded voted => voted.Ballot.About,
        OwnFactRecorded recorded => (recorded.OwnFact.Fact, recorded.OwnFact.About),
        OrganisationCounted counted => (counted.Organisation, nameof(Organisation.Members)),
        AskedInVainRecorded asked => asked.AskedInVain.Fact,
        _ => change,
    };
}
