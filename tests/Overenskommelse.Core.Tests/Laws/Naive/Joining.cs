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

        return Conclusions.Unless(breach, facts.KnowsWindows(council) ? nominations.Some(facts.Counts) : null);
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
            & (Day(nomination) is { } day ? facts.HadJoined(nomination.By, day) : facts.MayEverHaveJoined(nomination.By));

    /// <summary>Of a day that is not known, only that it cannot be one on which the organisation had joined if it never has.</summary>
    private static bool? MayEverHaveJoined(this Facts facts, OrganisationId id)
        => facts.Signatory(id) is { } signatory ? (signatory.SignedOn.IsNone ? false : null) : facts.All.Signatories.IsComplete ? false : null;

    private static bool KnowsWindows(this Facts facts, ForumId council)
        => facts.All.Decisions.IsComplete && facts.All.Decisions.Known.Where(decision => decision.By == council).All(decision => decision.Day.IsKnown);

    private static bool? InWindow(this Facts facts, Nomination nomination, ForumId council, int daysAfterDecision)
        => Day(nomination) is { } day && facts.Windows(council, daysAfterDecision).Any(window => window.Contains(day)) ? true
            : facts.KnowsWindows(council) && Day(nomination) is not null ? false : null;

    /// <summary>From each decision to the first 26 July on that day or after it. A decision of a later day has not been made.</summary>
    private static IEnumerable<DateInterval> Windows(this Facts facts, ForumId council, int daysAfterDecision)
        => facts.All.Decisions.Known.Where(decision => decision.By == council && decision.Day.HasCome(facts.On) == true).SelectMany(decision => decision.Day.TryGet(out var day)
            ? [Window(day.PlusDays(daysAfterDecision))]
            : Array.Empty<DateInterval>());

    private static DateInterval Window(LocalDate first)
        => new(first, Enumerable.Range(0, 366).Select(first.PlusDays).First(day => day is { Month: 7, Day: 26 }));

    /// <summary>Before the window of its own year, or before the very first; otherwise after the last that has closed.</summary>
    private static bool IsEarly(this Facts facts, LocalDate day, ForumId council)
    {
        List<DateInterval> windows = [.. facts.Windows(council, 0)];
        return windows.Any(window => window.Start > day && window.Start.Year == day.Year) || !windows.Any(window => window.End < day);
    }
}
