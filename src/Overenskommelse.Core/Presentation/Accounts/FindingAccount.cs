using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation.Accounts;

/// <summary>What a finding says, and in which order.</summary>
internal static class FindingAccount
{
    public static string OutcomeOf(Speech speech, Finding finding)
    {
        string outcome = Codes.Of(finding.Outcome);
        string strength = Codes.Of(finding.Clause.Strength);
        return speech.Say(new Part([finding.Explanation is null ? $"outcome.{outcome}.{strength}" : $"outcome.{outcome}.{strength}.explained", $"outcome.{outcome}"], []));
    }

    /// <summary>The title of the clause and, for one that is answered period by period, the period.</summary>
    public static string TitleOf(Speech speech, Finding finding)
    {
        string title = PlainText.Of(finding.Clause.Title.In(speech.Language));
        return finding.Period is not { } period ? title
            : $"{title}, {(finding.IsStartKnown ? speech.Say(period) : speech.Say("period.until", ("last", period.End)))}";
    }

    /// <summary>Why the outcome is what it is, what is not known, and who must act: whole sentences.</summary>
    public static IEnumerable<string> Why(Speech speech, Finding finding) => Why(speech, finding, speech);

    /// <summary>The same, with what was found and who must act told by another, such as one who never cuts a list.</summary>
    public static IEnumerable<string> Why(Speech speech, Finding finding, Speech found) =>
    [
        .. Evidence(found, finding),
        .. Ahead(finding).Select(found.Sentence),
        .. EditionAccount.Tell(finding).Select(speech.Sentence),
        .. GapAccount.Sentences(speech, finding),
        .. finding.SetAside.Take(speech.MostListed).Select(each => speech.Sentence(SetAside(each))),
    ];

    /// <summary>What was found: whole sentences.</summary>
    public static IEnumerable<string> Evidence(Speech speech, Finding finding) =>
        Found(speech, finding).Concat(Sources(finding)).Select(speech.Say).Where(words => words.Length > 0).Select(speech.Sentence);

    /// <summary>The last day that an outcome stands.</summary>
    public static string Stands(Speech speech, Finding finding, LocalDate lastDay) => finding.Outcome == Outcome.Kept
        ? speech.Sentence(new Part("stands", ("day", lastDay)))
        : speech.Sentence(new Part("changes", ("day", lastDay.PlusDays(1))));

    /// <summary>That nobody can tell how long an outcome stands, and why.</summary>
    public static string StandsNobodyKnows(Speech speech, Fault fault) => speech.Sentence(Threw("stands-nobody-knows", fault));

    /// <summary>What part threw, and what.</summary>
    public static Part Threw(string code, Fault fault) => new(code, ("leaf", fault.Leaf), ("what", fault.What));

    /// <summary>Other readings, and what they make of the outcome.</summary>
    public static string Depends(Speech speech, IEnumerable<(Reading Reading, Outcome? Outcome)> alternatives, Strength strength) => speech.Sentence(new Part(
        "depends",
        ("alternatives", alternatives
            .GroupBy(alternative => alternative.Outcome, alternative => alternative.Reading.Says)
            .Select(same => Under([.. same], same.Key, strength))
            .ToArray())));

    /// <summary>Whether an answer depends on the reading.</summary>
    public static string Tell(Speech speech, Examination.Sensitivity sensitivity)
    {
        (Reading, Outcome?)[] others = [.. sensitivity.Alternatives.Where(each => each.Outcome != sensitivity.Outcome).Select(each => (each.Reading, each.Outcome))];
        return others.Length > 0 ? Depends(speech, others, sensitivity.Strength)
            : speech.Sentence(new Part("robust", ("readings", sensitivity.Alternatives.Count > 0 ? sensitivity.Alternatives.Select(each => each.Reading.Says).ToArray() : null)));
    }

    /// <summary>Whether the finding is about a period that has closed.</summary>
    public static bool IsClosed(Finding finding) => finding.Period is { } period && finding.On > period.End;

    /// <summary>Whether the finding is about a period that has closed, in which nothing can be mended any more.</summary>
    public static bool IsPast(Finding finding) => IsClosed(finding) && !finding.Rule.CanBeDoneLate;

    /// <summary>What every phrase about a finding can speak of: what its kind of rule brings, and how it stands.</summary>
    public static (string Name, object? Value)[] PlacesOf(Finding finding, Compact compact) =>
    [
        ("meeting", MeetingKind.Group),
        .. KindPlaces.Of(finding, compact),
        ("on", finding.On),
        ("should", Part.Flag(finding.Clause.Strength == Strength.Should)),
        ("may", Part.Flag(finding.Clause.Strength == Strength.May)),
        ("period", finding.Period),
        ("closed", Part.Flag(IsClosed(finding))),
        ("open", Part.Flag(finding.Period is not null && !IsClosed(finding))),
        ("pending", Part.Flag(finding.Outcome == Outcome.Pending)),
        ("since", Part.Flag(finding.Period is null && compact.Facts.InForceFrom.Earliest is not null)),
        ("cut", Part.Flag(finding.Period is { } lived && (compact.Facts.InForceFrom.Earliest > lived.Start || compact.Facts.LastDay.Latest < lived.End))),
    ];

    /// <summary>Where the facts are from that the outcome rests on, as far as somebody has said.</summary>
    private static IEnumerable<Part> Sources(Finding finding)
    {
        Provenance[] sources = finding.Evidence switch
        {
            Tally tally => [.. tally.Sources],
            Breaches breaches => [.. breaches.Found.Select(breach => breach.Source).OfType<Provenance>().Distinct()],
            _ => [],
        };
        return sources.Length == 0 ? [] : [new("sources", ("n", sources.Length), ("sources", sources.Select(each => new Part("source", ("where", each.Where), ("by", each.StatedBy), ("day", each.Day))).ToArray()))];
    }

    private static IEnumerable<Part> Found(Speech speech, Finding finding) => finding.Evidence switch
    {
        Tally tally => TallyAccount.Of(speech, finding, tally),
        Sides sides => SidesAccount.Of(speech, finding, sides),
        // What would be amiss is not so as long as it is not known whether anything is.
        Breaches when finding.Outcome == Outcome.Undetermined => [],
        Breaches breaches => BreachAccount.Of(speech, finding, breaches),
        NothingToJudge nothing => [Nothing(nothing, finding, speech.Names.Compact)],
        Judged judged => [Judged(judged.Judgement)],
        ToJudge { Beside: { } told } open => [.. Found(speech, finding with { Evidence = told }), .. Found(speech, finding with { Evidence = open with { Beside = null } })],
        ToJudge open => [new("to-judge", ("norm", open.Norm), ("of", open.Of.Count > 0 ? open.Of : null))],
        Fault fault => [Threw("fault", fault)],
        _ when finding.Missing.Count > 0 => [],
        _ => [new([$"evidence.{finding.Evidence.GetType().Name}", $"evidence.{Codes.Of(finding.Outcome)}"], PlacesOf(finding, speech.Names.Compact))],
    };

    private static Part Nothing(NothingToJudge nothing, Finding finding, Compact compact)
    {
        (string, object?)[] places = PlacesOf(finding, compact);
        MeetingKind kind = Part.ValueOf(places, "meeting") as MeetingKind ?? MeetingKind.Group;
        string code = Speech.CodeOf(nothing.Reason)!;
        return new(nothing.Group is null ? [code] : [$"{code}.of-group", code], [.. places, ("unit", Unit.Of(kind)), ("none", 0), ("group", nothing.Group), .. Part.Day("day", nothing.Day), .. Joined(compact, finding.On)])
        {
            Otherwise = new("nothing", ("reason", nothing.Reason)),
        };
    }

    /// <summary>Whether somebody had signed by a day, and whether somebody was part of the compact then.</summary>
    private static (string, object?)[] Joined(Compact compact, LocalDate on) =>
    [
        ("signed", Part.Flag(compact.Facts.Signatories.Known.Any(each => each.SignedOn.IsOnOrBefore(on) == true))),
        ("joined", Part.Flag(compact.Facts.Signatories.Known.Any(each => each.SignedOn.IsOnOrBefore(on) == true && each.LastDay.IsBefore(on) != true))),
    ];

    private static Part Judged(Judgement judgement) => new(
        "judged",
        [
            ("by", judgement.By),
            ("day", judgement.Day),
            ("kept", Part.Flag(judgement.Verdict == Verdict.Kept)),
            ("reason", judgement.Reason.TryGet(out string? reason) ? reason : null),
            .. Part.Day("last", judgement.LastDay),
        ]);

    private static Part SetAside(SetAside record) => new(
        $"set-aside.{Codes.Of(record.Reason)}",
        ("by", record.By),
        ("day", record.Day),
        ("explained", Part.Flag(record.Kind == RecordKind.Explanation)));

    private static Part Under(Text[] readings, Outcome? outcome, Strength strength)
    {
        string code = outcome is { } known ? Codes.Of(known) : "not-asked";
        return new([$"under.{code}.{Codes.Of(strength)}", $"under.{code}"], [("readings", readings)]);
    }

    private static IEnumerable<Part> Ahead(Finding finding)
    {
        if (finding.Explanation is { } explanation)
        {
            yield return new(
                "explained",
                [("by", explanation.DecidedBy), ("day", explanation.Day), ("reason", explanation.Reason), .. Part.Day("last", explanation.LastDay)]);
        }
        else if (finding is { Outcome: Outcome.NotApplicable, Deadline: { } deadline })
        {
            yield return new([$"{KindPlaces.CodeOf(finding.Rule)}.until", "until"], [.. KindPlaces.Of(finding.Rule), ("deadline", deadline)]);
        }
        else if (finding.MustAct.Count > 0 && finding.Outcome is Outcome.Broken or Outcome.Pending or Outcome.NeedsJudgement)
        {
            string code = $"act.{Codes.Of(finding.Outcome)}";
            string strength = Codes.Of(finding.Clause.Strength);
            yield return new(
                [IsPast(finding) ? $"{code}.{strength}.closed" : $"{code}.{strength}", $"{code}.{strength}", code],
                [("actors", finding.MustAct), ("they", Part.Flag(AreJustListed(finding))), ("deadline", finding.Deadline)]);
        }
    }

    /// <summary>Whether the sentence before has listed those who must act, so that a pronoun will do.</summary>
    private static bool AreJustListed(Finding finding) =>
        finding is { Evidence: Breaches { Found.Count: > 1 } breaches } && finding.MustAct.SequenceEqual(breaches.Found.Select(breach => breach.Subject));
}
