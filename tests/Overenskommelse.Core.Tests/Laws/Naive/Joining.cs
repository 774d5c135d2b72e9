using Overenskommelse.Regions;

namespace Overenskommelse.Laws.Naive;

/// <summary>NB-21, NB-22, HA-9: those that have joined, whom they nominate and who their contact persons are.</summary>
internal static class Joining
{
    public static Outcome ContactPersons(this Facts facts)
        => Conclusions.Unless(
            facts.All.Signatories.Some(signatory => facts.IsPart(signatory) & !facts.HasContact(signatory)),
            facts.All.Signatories.Some(facts.IsPart));

    public static HashSet<(BreachReason, Id, LocalDate?)> WithoutContact(this Facts facts) =>
    [
        .. facts.All.Signatories.Known
            .Where(signatory => (facts.IsPart(signatory) & !facts.HasContact(signatory)) == true)
            .Select(signatory => (BreachReason.NoContactPerson, (Id)signatory.Organisation, (LocalDate?)null)),
    ];

    private static bool? IsPart(this Facts facts, Signatory signatory)
        => facts.On.IsWithin(signatory.SignedOn, signatory.LastDay) & !signatory.SignedOn.IsNone;

    private static bool? HasContact(this Facts facts, Signatory signatory)
        => signatory.ContactPersons.Some(contact => (contact.Person.IsKnown ? !contact.Person.IsNone : null)
            & facts.On.IsWithin(contact.FirstDay, contact.LastDay));

    /// <summary>Of the round that is open and of the last that has closed; where none is known to have opened, of all that has come in.</summary>
    public static IEnumerable<(LocalDate? From, Outcome Outcome)> Nominations(this Facts facts, string? reading = null)
    {
        Round[] rounds = [.. facts.Rounds(reading)];
        bool isInForce = facts.InForceOn(facts.On);
        IEnumerable<Round> last = rounds.TakeLast(rounds.Length > 0 && rounds[^1].Window.End >= facts.On ? 2 : 1);
        return rounds.Length == 0
            ? [(null, isInForce ? facts.UnlessItsGroupHasCeased(facts.Nominations(reading, _ => true)) : facts.NominationsOfAnEarlierRound(reading))]
            : !isInForce
            ? [.. last.Where(round => round.Window.End < facts.On && facts.InForceOn(round.Window.End)).Select(Of), (null, facts.NominationsOfAnEarlierRound(reading))]
            : last.Select(Of);

        (LocalDate?, Outcome) Of(Round round) => (round.Window.Start, facts.UnlessNotAnsweredFor(round.Window.End, facts.Nominations(reading, round.Has)));
    }

    /// <summary>Of a compact that has ended: a round that nobody tells of may have closed while it was in force.</summary>
    private static Outcome NominationsOfAnEarlierRound(this Facts facts, string? reading)
    {
        IEnumerable<LocalDate> lastDays = Enumerable.Range(2015, facts.On.Year - 2014).Select(year => new LocalDate(year, 7, 26)).Where(day => day < facts.On && facts.InForceOn(day));
        bool mayHaveClosed = lastDays.Any(day => !facts.All.Decisions.IsComplete || facts.All.Decisions.Known.Any(decision => facts.MayHaveClosedOn(day, decision, reading)));
        return mayHaveClosed ? facts.Nominations(reading, _ => null) : Outcome.NotApplicable;
    }

    private static bool MayHaveClosedOn(this Facts facts, LocalDate last, Decision decision, string? reading)
        => IsAboutTheRound(decision) != false && decision.Day.HasCome(facts.On) != false && !facts.Window(decision, reading).Any(each => each.IsCertain)
            && DaysOf(decision.Day, facts.On).Select(day => Window(day.PlusDays(DaysAfterDecision(reading))).End).DefaultIfEmpty(last).Contains(last);

    private static Outcome Nominations(this Facts facts, string? reading, Func<Nomination, bool?> belongs)
    {
        Register<Nomination> nominations = facts.Of(Norrbotten.DevelopmentGroup, each => each.Nominations);
        bool? breach = nominations.Some(nomination => belongs(nomination) & facts.Counts(nomination)
            & !(facts.InWindow(nomination, DaysAfterDecision(reading)) & facts.IsFit(nomination, reading)));

        return Conclusions.Unless(breach, nominations.Some(nomination => belongs(nomination) & facts.Counts(nomination)));
    }

    /// <summary>Every nomination of the round that is open, or of the last, or that may be, that is certainly wrong, with why: the day if that is wrong, or else whom it comes from.</summary>
    public static HashSet<(BreachReason, Id, LocalDate?)> WrongNominations(this Facts facts, bool orMayBe = false)
    {
        Func<Nomination, bool?> belongs = facts.Rounds(null).LastOrDefault() is { } last ? last.Has : _ => true;
        return
        [
            .. facts.Of(Norrbotten.DevelopmentGroup, each => each.Nominations).Known
                .Where(nomination => (orMayBe ? belongs(nomination) != false : belongs(nomination) == true) && facts.Counts(nomination) == true && Day(nomination) is not null)
                .SelectMany(nomination => facts.Wrong(nomination).Select(reason => (reason, (Id)nomination.By, Day(nomination)))),
        ];
    }

    private static IEnumerable<BreachReason> Wrong(this Facts facts, Nomination nomination)
    {
        LocalDate day = Day(nomination)!.Value;
        if (facts.InWindow(nomination, 0) == false)
        {
            return [facts.IsEarly(day) ? BreachReason.BeforeOpening : BreachReason.AfterClosing];
        }

        List<Signatory> signed = [.. facts.Signatories(nomination.By).Where(time => !time.SignedOn.IsNone)];
        return facts.SectorOf(nomination.By).Is(Sector.CivilSociety) == false ? [BreachReason.NotCivilSociety]
            : nomination.By == Norrbotten.SamformaOffice || facts.HadJoined(nomination.By, day) != false ? []
            : signed.Count == 0 ? [BreachReason.NotJoined]
            : signed.Exists(time => time.LastDay.HasCome(day.PlusDays(-1)) == true) ? [BreachReason.LeftBefore]
            : [BreachReason.JoinedLater];
    }

    private static int DaysAfterDecision(string? reading) => reading == "day-after-decision" ? 1 : 0;

    private static LocalDate? Day(Nomination nomination) => nomination.Day.TryGet(out var day) ? day : null;

    private static bool? Counts(this Facts facts, Nomination nomination)
        => nomination.Day.HasCome(facts.On) & !nomination.WithdrawnOn.HasCome(facts.On);

    /// <summary>Samforma is a party, and has no need to sign unless it is read so.</summary>
    private static bool? IsFit(this Facts facts, Nomination nomination, string? reading)
        => facts.SectorOf(nomination.By).Is(Sector.CivilSociety)
            & (nomination.By == Norrbotten.SamformaOffice && reading != "party-has-to-sign" ? true : facts.HadJoinedThen(nomination));

    private static bool? HadJoinedThen(this Facts facts, Nomination nomination)
        => DaysOf(nomination.Day, facts.On).Select(day => facts.HadJoined(nomination.By, day)).DefaultIfEmpty(facts.MayEverHaveJoined(nomination.By))
                .Aggregate((one, other) => one == other ? one : null);

    /// <summary>Of a day that is not known, only that it cannot be one on which the organisation had joined if it never has.</summary>
    private static bool? MayEverHaveJoined(this Facts facts, OrganisationId id)
        => facts.Signatories(id) is { Count: > 0 } times ? (times.TrueForAll(time => time.SignedOn.IsNone) ? false : null) : facts.All.Signatories.IsComplete ? false : null;

    private static bool? InWindow(this Facts facts, Nomination nomination, int daysAfterDecision)
    {
        List<LocalDate> days = [.. DaysOf(nomination.Day, facts.On)];
        return days.Count == 0 ? null : days.Select(day => facts.InWindow(day, daysAfterDecision)).Aggregate((one, other) => one == other ? one : null);
    }

    private static bool? InWindow(this Facts facts, LocalDate day, int daysAfterDecision)
    {
        bool? open = facts.All.Decisions.IsComplete ? false : null;
        foreach (Decision decision in facts.All.Decisions.Known.Where(decision => IsAboutTheRound(decision) != false && decision.Day.HasCome(facts.On) != false))
        {
            open |= IsAboutTheRound(decision) & DaysOf(decision.Day, facts.On).Select(made => (bool?)Window(made.PlusDays(daysAfterDecision)).Contains(day)).DefaultIfEmpty(null)
                .Aggregate((one, other) => one == other ? one : null);
        }

        return open;
    }

    /// <summary>Each day that it may be, until the day asked about; none when it may be any.</summary>
    private static IEnumerable<LocalDate> DaysOf(DayFact fact, LocalDate on)
    {
        for (LocalDate? day = fact.Earliest; day <= fact.Latest && day <= on; day = day.Value.PlusDays(1))
        {
            yield return day.Value;
        }
    }

    private static bool? IsAboutTheRound(Decision decision) => decision.By != Norrbotten.RegionalCouncil ? false : decision.About.Is(Norrbotten.RoundOfNominations);

    /// <summary>
    /// From each decision to the first 26 July on that day or after it. One known to its month or year opens a round for certain where it closes on the same day and opens in the
    /// same year on whichever day it was made, and has opened by then: from the first of them. Otherwise it is looked at from the last.
    /// </summary>
    private static IEnumerable<(DateInterval Window, bool IsCertain)> Windows(this Facts facts, string? reading)
        => facts.All.Decisions.Known.Where(decision => IsAboutTheRound(decision) != false).SelectMany(decision => facts.Window(decision, reading));

    private static IEnumerable<(DateInterval Window, bool IsCertain)> Window(this Facts facts, Decision decision, string? reading)
    {
        List<DateInterval> windows = [.. DaysOf(decision.Day, facts.On).Select(day => Window(day.PlusDays(DaysAfterDecision(reading))))];
        bool isOne = IsAboutTheRound(decision) == true && decision.Day.HasCome(facts.On) == true
            && (decision.Day.IsKnown || windows.TrueForAll(each => each.End == windows[0].End && each.Start.Year == windows[0].Start.Year && each.Start <= facts.On));
        return windows.Count == 0 ? [] : isOne ? [(windows[0], true)] : [(windows[^1], false)];
    }

    private static DateInterval Window(LocalDate first)
        => new(first, Enumerable.Range(0, 366).Select(first.PlusDays).First(day => day is { Month: 7, Day: 26 }));

    /// <summary>Before the window of its own year, or before the very first; otherwise after the last that has closed.</summary>
    private static bool IsEarly(this Facts facts, LocalDate day)
    {
        List<(DateInterval Window, bool IsCertain)> windows = [.. facts.Windows(null)];
        return windows.Any(each => each.IsCertain && each.Window.Start > day && each.Window.Start.Year == day.Year) || !windows.Any(each => each.Window.End < day);
    }

    /// <summary>The rounds that have certainly begun, in order: windows that close on one day are one.</summary>
    private static IEnumerable<Round> Rounds(this Facts facts, string? reading)
    {
        DateInterval[] windows =
        [
            .. facts.Windows(reading).Where(each => each.IsCertain && each.Window.Start <= facts.On).Select(each => each.Window)
                .GroupBy(window => window.End).Select(same => new DateInterval(same.Min(each => each.Start), same.Key)).OrderBy(window => window.Start),
        ];
        bool isAllKnown = facts.All.Decisions.IsComplete
            && facts.All.Decisions.Known.All(decision => IsAboutTheRound(decision) == false || decision.Day.HasCome(facts.On) == false || facts.Window(decision, reading).Any(each => each.IsCertain));
        return windows.Select((window, place) => new Round(window, place > 0 ? windows[place - 1] : null, place + 1 < windows.Length ? windows[place + 1] : null, isAllKnown));
    }

    /// <summary>A round, and those before and after it. What comes between two is of the later one if it comes in the year that one opens.</summary>
    private sealed record Round(DateInterval Window, DateInterval? Before, DateInterval? After, bool IsAllKnown)
    {
        public bool? Has(Nomination nomination) => !nomination.Day.TryGet(out LocalDate day) ? (nomination.Day.IsNone ? false : null)
            : Window.Contains(day) ? true
            : !Takes(day) ? false
            : IsAllKnown ? true : null;

        private bool Takes(LocalDate day) => day < Window.Start
            ? Before is null || (day > Before.End && day.Year == Window.Start.Year)
            : After is null || (day < After.Start && day.Year != After.Start.Year);
    }
}
