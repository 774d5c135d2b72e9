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
        => facts.HadJoined(signatory.Organisation, facts.On);

    private static bool? HasContact(this Facts facts, Signatory signatory)
        => signatory.ContactPersons.Some(contact => (contact.Person.IsKnown ? !contact.Person.IsNone : null)
            & facts.On.IsWithin(contact.FirstDay, contact.LastDay));

    public static Outcome Nominations(this Facts facts, GroupId group, ForumId council, int daysAfterDecision = 0)
    {
        Register<Nomination> nominations = facts.Of(group, each => each.Nominations);
        bool? breach = nominations.Some(nomination => facts.Counts(nomination)
            & !(facts.InWindow(nomination, council, daysAfterDecision) & facts.IsFit(nomination)));

        return Conclusions.Unless(breach, nominations.Some(facts.Counts));
    }

    /// <summary>Every nomination that is certainly wrong, with why: the day if that is wrong, or else whom it comes from.</summary>
    public static HashSet<(BreachReason, Id, LocalDate?)> WrongNominations(this Facts facts, GroupId group, ForumId council)
        => [.. facts.AllWrong(group, council)];

    private static IEnumerable<(BreachReason, Id, LocalDate?)> AllWrong(this Facts facts, GroupId group, ForumId council) =>
    [
        .. facts.Of(group, each => each.Nominations).Known
            .Where(nomination => facts.Counts(nomination) == true && Day(nomination) is not null)
            .SelectMany(nomination => facts.Wrong(nomination, council).Select(reason => (reason, (Id)nomination.By, Day(nomination)))),
    ];

    private static IEnumerable<BreachReason> Wrong(this Facts facts, Nomination nomination, ForumId council)
    {
        LocalDate day = Day(nomination)!.Value;
        if (facts.InWindow(nomination, council, 0) == false)
        {
            return [facts.IsEarly(day, council) ? BreachReason.BeforeOpening : BreachReason.AfterClosing];
        }

        Signatory? signatory = facts.Signatory(nomination.By);
        return facts.SectorOf(nomination.By).Is(Sector.CivilSociety) == false ? [BreachReason.NotCivilSociety]
            : facts.HadJoined(nomination.By, day) != false ? []
            : signatory is null || signatory.SignedOn.IsNone ? [BreachReason.NotJoined]
            : signatory.SignedOn.HasCome(day) == false ? [BreachReason.JoinedLater]
            : [BreachReason.LeftBefore];
    }

    private static LocalDate? Day(Nomination nomination) => nomination.Day.TryGet(out var day) ? day : null;

    private static bool? Counts(this Facts facts, Nomination nomination)
        => nomination.Day.HasCome(facts.On) & !nomination.WithdrawnOn.HasCome(facts.On);

    private static bool? IsFit(this Facts facts, Nomination nomination)
        => facts.SectorOf(nomination.By).Is(Sector.CivilSociety)
            & DaysOf(nomination.Day, facts.On).Select(day => facts.HadJoined(nomination.By, day)).DefaultIfEmpty(facts.MayEverHaveJoined(nomination.By))
                .Aggregate((one, other) => one == other ? one : null);

    /// <summary>Of a day that is not known, only that it cannot be one on which the organisation had joined if it never has.</summary>
    private static bool? MayEverHaveJoined(this Facts facts, OrganisationId id)
        => facts.Signatory(id) is { } signatory ? (signatory.SignedOn.IsNone ? false : null) : facts.All.Signatories.IsComplete ? false : null;

    private static bool? InWindow(this Facts facts, Nomination nomination, ForumId council, int daysAfterDecision)
    {
        List<LocalDate> days = [.. DaysOf(nomination.Day, facts.On)];
        return days.Count == 0 ? null : days.Select(day => facts.InWindow(day, council, daysAfterDecision)).Aggregate((one, other) => one == other ? one : null);
    }

    private static bool? InWindow(this Facts facts, LocalDate day, ForumId council, int daysAfterDecision)
    {
        bool? open = facts.All.Decisions.IsComplete ? false : null;
        foreach (Decision decision in facts.All.Decisions.Known.Where(decision => decision.By == council && decision.Day.HasCome(facts.On) != false))
        {
            open |= DaysOf(decision.Day, facts.On).Select(made => (bool?)Window(made.PlusDays(daysAfterDecision)).Contains(day)).DefaultIfEmpty(null)
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

    /// <summary>From each decision to the first 26 July on that day or after it; of one known to its month or year, of the last day that it may have been made on.</summary>
    private static IEnumerable<(DateInterval Window, bool IsCertain)> Windows(this Facts facts, ForumId council)
        => facts.All.Decisions.Known.Where(decision => decision.By == council)
            .Select(decision => (Days: DaysOf(decision.Day, facts.On).ToList(), decision.Day.IsKnown))
            .Where(decision => decision.Days.Count > 0)
            .Select(decision => (Window(decision.Days[^1]), decision.IsKnown));

    private static DateInterval Window(LocalDate first)
        => new(first, Enumerable.Range(0, 366).Select(first.PlusDays).First(day => day is { Month: 7, Day: 26 }));

    /// <summary>Before the window of its own year, or before the very first; otherwise after the last that has closed.</summary>
    private static bool IsEarly(this Facts facts, LocalDate day, ForumId council)
    {
        List<(DateInterval Window, bool IsCertain)> windows = [.. facts.Windows(council)];
        return windows.Any(each => each.IsCertain && each.Window.Start > day && each.Window.Start.Year == day.Year) || !windows.Any(each => each.Window.End < day);
    }
}
