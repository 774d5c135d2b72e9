using Overenskommelse.Rules;

namespace Overenskommelse.Presentation.Tongues;

/// <summary>Swedish: before it happens.</summary>
internal sealed partial class Swedish
{
    protected override string Accepted(bool changesSomething) => changesSomething ? "Godtas. Detta ändras:" : "Godtas. Inget utfall ändras.";

    protected override string DoNotFit(IEnumerable<string> places) => $"Går inte att genomföra. Detta stämmer inte med uppgifterna: {And(places)}.";

    protected override string BalanceIsNotKnown => "om det blir balans kan inte avgöras, eftersom uppgifter om platserna saknas";

    protected override string IsWithdrawn => "tillbakadragen.";

    protected override string IsStanding => "gäller.";

    protected override string AskFor(string what, string askedOf) => $"Till {askedOf}: Vet ni {what}?";

    protected override string AskToJudge(string norm, int? year, string askedOf) => $"Till {askedOf}: Stämmer detta{(year is null ? "" : $" för {year}")}, enligt er bedömning? ”{norm}.”";

    protected override string Window(NominationRound round) =>
        round.Opens.TryGet(out LocalDate opens) && round.Closes.TryGet(out LocalDate closes)
            ? $"Tid för nominering till {Name(round.Group)}: från den {Date(opens)} till och med den {Date(closes)}"
            : round.Opens.IsNone
                ? $"Nomineringen till {Name(round.Group)} har inte öppnat ännu: beslutet som öppnar den är inte fattat"
                : $"Det är inte känt när nomineringen till {Name(round.Group)} öppnar, eftersom beslutets dag inte är känd";

    protected override string MayNominate(int organisations, DayFact opens)
    {
        string when = opens.IsNone ? "när den öppnar" : opens.IsKnown ? "under den tiden" : "när den är öppen";
        return organisations switch
        {
            0 => "ingen känd organisation har rätt att nominera",
            1 => $"en ansluten idéburen organisation har rätt att nominera {when}",
            _ => $"{Count(organisations, Common)} anslutna idéburna organisationer har rätt att nominera {when}",
        };
    }

    protected override string Nomination(string organisation, DayFact day) =>
        day.TryGet(out LocalDate known) ? $"{organisation}, den {Date(known)}" : $"{organisation}, okänd dag";

    protected override string KeepsBalance(ValueList<int> numbers, int candidates) => (numbers.Count, candidates) switch
    {
        (0, 1) => "det blir inte balans, vare sig den nominerade får en ordinarie plats eller inte",
        (0, _) => "det blir inte balans, hur många av de nominerade som än får en ordinarie plats",
        (2, 1) => "det blir balans vare sig den nominerade får en ordinarie plats eller inte",
        (1, 1) when numbers[0] == 0 => "det blir balans bara om den nominerade inte får någon ordinarie plats",
        (1, 1) => "det blir balans bara om den nominerade får en ordinarie plats",
        (1, _) when numbers[0] == 0 => "det blir balans bara om ingen av de nominerade får en ordinarie plats",
        _ when numbers.Count == candidates + 1 => "det blir balans hur många av de nominerade som än får en ordinarie plats",
        _ => $"det blir balans om {Or(numbers.Select(number => number == 0 ? "ingen" : Count(number, Common)))} av de {Count(candidates, Common)} nominerade får en ordinarie plats",
    };

    protected override string Joined(string organisation, bool? hasJoined, bool? hasLeft, ValueList<JoiningStage> done) =>
        hasLeft == true ? $"{organisation} har lämnat överenskommelsen"
        : hasJoined == true ? $"{organisation} är ansluten"
        : hasJoined is null ? $"det är inte känt om {organisation} är ansluten"
        : done.Any(stage => stage.Step == JoiningStep.Approval) ? $"{organisation} är godkänd men har inte undertecknat"
        : done.FirstOrDefault(stage => stage.Step == JoiningStep.Application) is { } application
            ? $"{organisation} har {(application.By is { } by ? $"tagit kontakt med {Name(by)}" : "ansökt")} men är ännu inte ansluten"
        : $"{organisation} är inte ansluten";

    protected override string NeedsNoJoining(string organisation) => $"{organisation} har sina platser enligt texten och behöver inte ansluta sig";

    protected override string Without(string steps) => $"det skedde utan {steps}";

    protected override string NameOf(JoiningStage stage) => stage.Step switch
    {
        JoiningStep.Application => stage.By is { } by ? $"kontakt med {Name(by)}" : "ansökan",
        JoiningStep.Approval => stage.By is { } by ? $"godkännande från {Name(by)}" : "godkännande",
        JoiningStep.Signing => "underskrift",
        _ => "kontaktperson",
    };

    protected override string NameOf(JoiningRight right) => right == JoiningRight.Nominate ? "nominera" : "ha en ordinarie plats";

    protected override string May(List<string> may, List<string> mayNot, bool notYet) => (may.Count, mayNot.Count) switch
    {
        (0, 1) => $"den får {(notYet ? "ännu " : "")}inte {mayNot[0]}",
        (0, _) => $"den får {(notYet ? "ännu " : "")}varken {Or(mayNot)}",
        (_, 0) => $"den får {And(may)}",
        _ => $"den får {And(may)}, men inte {Or(mayNot)}",
    };

    protected override string DependsOnMissingFacts(string rights) => $"om den får {rights} beror på uppgifter som saknas";

    protected override string Next(JoiningStage? next, bool isKnown)
    {
        if (next is null)
        {
            return "ingenting återstår att göra";
        }

        string step = next.Step switch
        {
            JoiningStep.Application => next.By is { } by ? $"att kontakta {Name(by)}" : "att ansöka",
            JoiningStep.Approval => next.By is { } by ? $"{Name(by)} prövar ansökan" : "ansökan prövas",
            JoiningStep.Signing => "att underteckna",
            _ => "att utse en kontaktperson",
        };
        return $"nästa steg: {step}{(isKnown ? "" : ", om det inte redan är gjort")}";
    }

    protected override string Refused(string citation, string reasons, bool hasHappened) =>
        hasHappened ? $"Nekas enligt {citation}: {reasons}" : $"Nekas enligt {citation}. Så här skulle det bli: {reasons}";
}
