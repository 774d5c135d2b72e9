using Overenskommelse.Rules;

namespace Overenskommelse.Presentation.Tongues;

/// <summary>Swedish: before it happens.</summary>
internal sealed partial class Swedish
{
    protected override string Accepted(bool changesSomething) => changesSomething ? "Godtas. Detta ändras:" : "Godtas. Inget utfall ändras.";

    protected override string DoesNotFit(Problem problem) => $"Går inte att genomföra: {problem}";

    protected override string IsWithdrawn => "tillbakadragen.";

    protected override string IsStanding => "gäller.";

    protected override string AskFor(string what, string askedOf) => $"Till {askedOf}: Vet ni {what}?";

    protected override string AskToJudge(string norm, int? year, string askedOf) => $"Till {askedOf}: Stämmer detta{(year is null ? "" : $" för {year}")}, enligt er bedömning? ”{norm}.”";

    protected override string Window(NominationRound round) =>
        round.Opens.TryGet(out LocalDate opens) && round.Closes.TryGet(out LocalDate closes)
            ? $"Tid för nominering till {Name(round.Group)}: från den {Date(opens)} till och med den {Date(closes)}"
            : round.Opens.IsNone
                ? $"Nomineringen till {Name(round.Group)} har inte öppnats: beslutet som öppnar den är inte fattat"
                : $"Det är inte känt när nomineringen till {Name(round.Group)} öppnar, eftersom beslutets dag inte är känd";

    protected override string MayNominate(int organisations, Fact<LocalDate> opens)
    {
        string when = opens.IsNone ? "när den öppnar" : opens.IsKnown ? "under den tiden" : "när den är öppen";
        return organisations switch
        {
            0 => "ingen känd organisation har rätt att nominera",
            1 => $"en ansluten idéburen organisation har rätt att nominera {when}",
            _ => $"{Count(organisations, Common)} anslutna idéburna organisationer har rätt att nominera {when}",
        };
    }

    protected override string Nomination(string organisation, Fact<LocalDate> day) =>
        day.TryGet(out LocalDate known) ? $"{organisation}, den {Date(known)}" : $"{organisation}, okänd dag";

    protected override string KeepsBalance(ValueList<int> numbers, int candidates) => numbers.Count switch
    {
        0 => "det går inte att visa att det blir balans, hur många av de nominerade som än får plats",
        _ when numbers.Count == candidates + 1 => "det blir balans hur många av de nominerade som än får plats",
        1 when numbers[0] == 0 => "det blir balans bara om ingen av de nominerade får plats",
        _ => $"det blir balans om {Or(numbers.Select(number => Count(number, Common)))} av de nominerade får plats",
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

    protected override string May(bool? nominate, bool? holdSeat, bool? hasLeft) => (nominate, holdSeat) switch
    {
        (true, true) => "den får nominera och ha en ordinarie plats",
        (false, true) => "den får ha en ordinarie plats, men inte nominera",
        (_, false) when hasLeft == true => "den får varken nominera eller ha en ordinarie plats",
        (_, false) => "den får ännu varken nominera eller ha en ordinarie plats",
        _ => "vad den får göra beror på uppgifter som saknas",
    };

    protected override string Next(JoiningStage? next, bool isKnown)
    {
        if (next is null)
        {
            return "ingenting återstår";
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
