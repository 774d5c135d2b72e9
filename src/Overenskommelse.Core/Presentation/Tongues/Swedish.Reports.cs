using Overenskommelse.Examination;

namespace Overenskommelse.Presentation.Tongues;

/// <summary>Swedish: what a report says beside its findings.</summary>
internal sealed partial class Swedish
{
    public override string SummaryHeading => "Sammanfattning";

    public override string NextHeading => "Vad som behöver göras";

    public override string FindingsHeading => "Punkt för punkt, i textens ordning";

    public override string BreachesHeading => "Brister och avvikelser";

    public override string PastBreachesHeading => "Brister och avvikelser året före";

    public override string InTimeHeading => "Hinna med";

    public override string FindOutHeading => "Ta reda på";

    public override string JudgeHeading => "Bedöma";

    public override string NothingToDo => "Inget behöver göras just nu.";

    public override string YearlyCountsTwice => "En norm som gäller varje år räknas en gång för det år som pågår och en gång för året före.";

    public override string GreenMeans => "Att en norm är uppfylld betyder bara att det som går att kontrollera stämmer med texten.";

    public override string AskedOn(LocalDate day) => $"Läget {DateOf(day)}, mätt mot överenskommelsens egen text.";

    public override string MeasuredBy(string rules) => $"Regelverk: {rules}.";

    public override string Changed(string changes) => $"Reglerna skiljer sig från de publicerade: {changes}.";

    public override string ChangeOf(ChangeKind kind, string clause) => kind switch
    {
        ChangeKind.Added => $"{clause} är tillagd",
        ChangeKind.Adjusted => $"{clause} är ändrad",
        _ => $"{clause} är borttagen",
    };

    public override string OpenNorms(int count, int total) => count == 1
        ? $"En av de {Figure(total)} normerna är öppen: bara människor kan bedöma om den är uppfylld."
        : $"{Figure(count)} av de {Figure(total)} normerna är öppna: bara människor kan bedöma om de är uppfyllda.";

    public override string Informative(string sentences, int count) => count == 1
        ? $"Meningen {sentences} ställer inga krav och prövas därför inte."
        : $"Meningarna {sentences} ställer inga krav och prövas därför inte.";

    public override string NotExamined(string sentences, int count) => count == 1
        ? $"Meningen {sentences} anger en norm, men ingen regel prövar den."
        : $"Meningarna {sentences} anger normer, men ingen regel prövar dem.";

    public override string NoLaterThan(string actors, LocalDate day) => $"{actors}, senast {DateOf(day)}";

    public override string EachKnows(string what) => $"{what}; det vet de själva";

    public override string MoreItems(int count) => $"… och {Figure(count)} till";

    protected override string Counted(Strength strength, OutcomeCount count, string counts) => strength switch
    {
        Strength.Must => $"Skyldigheter: {counts}.",
        Strength.Should => $"Rekommendationer: {counts}.",
        _ => $"Tillåtelser: {counts}. De sänker aldrig resultatet.",
    };

    protected override IEnumerable<string> Counts(Strength strength, OutcomeCount count)
    {
        if (count.Kept > 0)
        {
            yield return strength == Strength.May
                ? $"{Figure(count.Kept)} har utnyttjats inom sina gränser"
                : $"{Figure(count.Kept)} är {(count.Kept == 1 ? "uppfylld" : "uppfyllda")}";
        }

        if (count.Broken > 0)
        {
            yield return strength switch
            {
                Strength.Must => $"{Figure(count.Broken)} är inte {(count.Broken == 1 ? "uppfylld" : "uppfyllda")}",
                Strength.Should => Deviations(count.Broken, count.Explained),
                _ => $"{Figure(count.Broken)} har överskridits",
            };
        }

        if (count.Pending > 0)
        {
            yield return $"{Figure(count.Pending)} pågår";
        }

        if (count.Undetermined > 0)
        {
            yield return $"{Figure(count.Undetermined)} kan inte avgöras";
        }

        if (count.NeedsJudgement > 0)
        {
            yield return $"{Figure(count.NeedsJudgement)} kräver bedömning";
        }

        if (count.NotApplicable > 0)
        {
            yield return strength == Strength.May
                ? $"{Figure(count.NotApplicable)} ger inget att pröva"
                : $"{Figure(count.NotApplicable)} är ej {(count.NotApplicable == 1 ? "tillämplig" : "tillämpliga")}";
        }
    }

    private static string Deviations(int count, int explained) => (count, explained) switch
    {
        (1, 0) => "1 avvikelse utan förklaring",
        (1, _) => "1 förklarad avvikelse",
        _ => $"{Figure(count)} avvikelser, varav {Figure(explained)} med förklaring",
    };
}
