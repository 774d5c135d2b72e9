namespace Overenskommelse.Presentation.Tongues;

/// <summary>Swedish: outcomes, judgements, and who must act.</summary>
internal sealed partial class Swedish
{
    public override string OutcomeOf(Outcome outcome, Strength strength, bool isExplained) => (outcome, strength) switch
    {
        (Outcome.Kept, Strength.May) => "Inom tillåtelsen",
        (Outcome.Kept, _) => "Uppfylld",
        (Outcome.Broken, Strength.Must) => "Inte uppfylld",
        (Outcome.Broken, Strength.Should) => isExplained ? "Förklarad avvikelse" : "Avvikelse",
        (Outcome.Broken, _) => "Utanför tillåtelsen",
        (Outcome.Pending, _) => "Pågår",
        (Outcome.NotApplicable, _) => "Ej tillämplig",
        (Outcome.Undetermined, _) => "Kan inte avgöras",
        _ => "Kräver bedömning",
    };

    public override string Stands(Finding finding, LocalDate lastDay) => finding.Outcome == Outcome.Kept
        ? $"Med det som är känt i dag gäller det till och med {DateOf(lastDay)}"
        : $"Med det som är känt i dag blir svaret ett annat {DateOf(lastDay.PlusDays(1))}";

    protected override string Depends(string alternatives) => $"Svaret beror på tolkningen: {alternatives}";

    protected override string Under(string reading, Outcome? outcome, Strength strength) => $"med {reading} " + (outcome, strength) switch
    {
        (Outcome.Kept, Strength.May) => "ryms det i tillåtelsen",
        (Outcome.Kept, _) => "är normen uppfylld",
        (Outcome.Broken, Strength.Must) => "är normen inte uppfylld",
        (Outcome.Broken, Strength.Should) => "finns en avvikelse",
        (Outcome.Broken, _) => "överskrids tillåtelsen",
        (Outcome.Pending, _) => "pågår perioden ännu",
        (Outcome.NotApplicable, _) => "finns inget att pröva",
        (Outcome.Undetermined, _) => "kan frågan inte avgöras",
        (Outcome.NeedsJudgement, _) => "krävs en bedömning",
        _ => "ställs frågan inte",
    };

    protected override string Nothing(NothingReason reason, Finding finding) => reason.Value switch
    {
        "permission" => "Det här är en tillåtelse: den kan utnyttjas eller lämnas outnyttjad, men inte brytas",
        "not-in-force" => $"Överenskommelsen gällde inte {DateOf(finding.On)}",
        "part-of-a-year" when finding.Period is { } year => $"Överenskommelsen gällde bara en del av {Year(year)}, och en del av ett år mäts inte som ett år",
        "part-of-a-year" => "Överenskommelsen har gällt i mindre än ett år, och en del av ett år mäts inte som ett år",
        "no-seats" => "Ingen har någon plats som den här punkten gäller, så det finns inget att pröva",
        "no-meeting" => $"{NoMeeting(finding)}, så det finns inget att pröva{(IsClosed(finding) ? "" : " än")}",
        "no-report" => "Ingen rapport har lämnats, så det finns inget att pröva än",
        "no-signatories" => "Ingen organisation har undertecknat, så det finns inget att pröva än",
        "no-nominations" => "Inga nomineringar har kommit in, så det finns inget att pröva",
        "no-working-groups" => "Det finns inga arbetsgrupper, så det finns inget att pröva",
        "nobody-in-office" => "Ingen har uppdraget, så det finns inget att pröva",
        _ => "Det finns inget att pröva",
    };

    protected override string Judged(Judgement judgement)
    {
        string verdict = judgement.Verdict == Verdict.Kept ? "är uppfylld" : "inte är uppfylld";
        string reason = judgement.Reason.TryGet(out string? why) ? $", med skälet {Quote(why)}" : "";
        string until = judgement.LastDay.TryGet(out LocalDate last) ? $". Bedömningen gäller till och med {DateOf(last)}" : "";
        return $"{Name(judgement.By)} bedömde {DateOf(judgement.Day)} att normen {verdict}{reason}{until}";
    }

    protected override string ToJudge(string norm) => $"Någon behöver bedöma om detta stämmer: {Quote(norm)}";

    protected override string Opaque(Outcome outcome) => outcome switch
    {
        Outcome.Kept => "Det som har prövats är som texten anger",
        Outcome.Broken => "Det som har prövats är inte som texten anger",
        Outcome.Pending => "Det som ska göras är ännu inte gjort",
        Outcome.NeedsJudgement => "Svaret går inte att räkna fram; någon behöver bedöma frågan",
        Outcome.NotApplicable => "Det finns inget att pröva",
        _ => "För lite är känt för att ge ett svar",
    };

    protected override string They => "de";

    protected override string Explained(Explanation explanation)
    {
        string until = explanation.LastDay.TryGet(out LocalDate last) ? $". Förklaringen gäller till och med {DateOf(last)}" : "";
        return $"{Name(explanation.DecidedBy)} förklarade avvikelsen {DateOf(explanation.Day)}: {Quote(explanation.Reason)}{until}";
    }

    protected override string? ToAct(Finding finding) => (finding.Outcome, finding.Clause.Strength) switch
    {
        _ when finding.MustAct.Count == 0 => null,
        (Outcome.Broken, Strength.Must) when IsClosed(finding) => $"Året är slut; ansvaret låg hos {And(finding.MustAct)}",
        (Outcome.Broken, Strength.Should) when IsClosed(finding) => $"{And(finding.MustAct)} kan förklara avvikelsen",
        (Outcome.Broken, Strength.Must) => $"{Actors(finding)} behöver rätta till det",
        (Outcome.Broken, Strength.Should) => $"{And(finding.MustAct)} kan rätta till det eller förklara avvikelsen",
        (Outcome.Broken, _) => $"{And(finding.MustAct)} behöver se över det",
        (Outcome.Pending, _) when finding.Deadline is { } deadline => $"{And(finding.MustAct)} har till och med {DateOf(deadline)} på sig",
        (Outcome.Pending, _) => $"{And(finding.MustAct)} har det kvar att göra",
        (Outcome.NeedsJudgement, _) => $"{Or(finding.MustAct)} kan göra bedömningen",
        _ => null,
    };

    private static string NoMeeting(Finding finding)
    {
        string when = finding.Period is null ? "" : IsClosed(finding) ? " under året" : " i år";
        return KindOf(finding.Rule)?.Value switch
        {
            "pre-meeting" => $"Inget förmöte har hållits{when}",
            "annual" => $"Inget årligt möte har hållits{when}",
            "conference" => $"Ingen konferens har hållits{when}",
            "occasion" => $"Ingen annan sammankomst har ordnats{when}",
            _ => $"Inget möte har hållits{when}",
        };
    }
}
