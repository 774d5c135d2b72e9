#:project ../../src/Overenskommelse.Testing/Overenskommelse.Testing.csproj
#:property PublishAot=false

// Rules of one's own, held against the laws: one that forgets what it does not know, one that asks for the wrong fact, one whose answer turns on a day that it does not tell, and one that is right.

using FsCheck.Fluent;
using Overenskommelse.Compacts;
using Overenskommelse.Examination;
using Overenskommelse.Findings;
using Overenskommelse.Knowledge;
using Overenskommelse.Norms;
using Overenskommelse.Presentation;
using Overenskommelse.Rulebook;
using Overenskommelse.Testing;
using Overenskommelse.Texts;

bool english = args.Contains("--en");

Tell("Glömmer platser vars sista dag ingen har berättat", "Forgets seats of which nobody has told the last day", new StillSeated { IsForgetful = true }, Law.DecidedStays);
Tell("Frågar efter något annat än den läser", "Asks for something else than it reads", new StillSeated { Asks = FactKind.Capacity }, Law.OneRoundSettles);
Tell("Säger inte vilken dag svaret vänder", "Does not say on which day the answer turns", new StillSeated { TellsDays = false }, Law.StandsUntil);
Tell("Är som den ska", "Is as it should be", new StillSeated(), null);

// In a test of one's own this is all there is to it: it throws where a law does not hold, and names the clause, the smallest compact and the day.
RuleSetLaws.Hold(Ekdala.Rules(new StillSeated()), Ekdala.Options);

// The same compacts serve tests of one's own, in FsCheck or anywhere else.
RuleSetGenerators generators = new(Ekdala.Rules(new StillSeated()));
int reports = generators.Cases(unknown: 0.25).Generator.Sample(100)
    .Count(each => Ekdala.Rules(new StillSeated()).Examine(each.Compact, each.On).Count == 1);
Console.WriteLine(english ? $"{reports} of 100 compacts have one finding." : $"{reports} av 100 överenskommelser har en iakttagelse.");

void Tell(string swedish, string inEnglish, StillSeated leaf, Law? found)
{
    LawReport report = RuleSetLaws.Try(Ekdala.Rules(leaf), Ekdala.Options);
    string law = found is { } named && report.Broken.Any(broken => broken.Law == named) ? $"{named}" : report.Holds ? (english ? "every law holds" : "alla lagar håller") : "?";
    Console.WriteLine($"{(english ? inEnglish : swedish)}: {law}");
    foreach (ClauseWitness witness in report.Holds ? report.Witnesses : [])
    {
        Report kept = Ekdala.Rules(leaf).Examine(witness.Kept!.Compact, witness.Kept.On);
        Report broken = Ekdala.Rules(leaf).Examine(witness.Broken!.Compact, witness.Broken.On);
        Language language = english ? Language.English : Language.Swedish;
        Words words = new(kept.RuleSet, kept.Compact, language);
        Console.WriteLine($"  {witness.Clause}: {words.OutcomeOf(kept[0])}, {words.OutcomeOf(broken[0])}");
    }
}

/// <summary>The invented text of Ekdala, of one sentence.</summary>
internal static class Ekdala
{
    public static readonly BreachReason Left = new("left");

    private static readonly GroupId Garden = new("garden-group");

    private static readonly SourceText Text = new(
        new DocumentId("EK"), new Text("Överenskommelsen i Ekdala", "The Ekdala compact"), [new Sentence(1, "Den som har slutat står inte kvar i rullan.", "Nobody stands on the roll who has left.")]);

    /// <summary>What the leaf says of itself has words of the host's own.</summary>
    public static LawOptions Options => new()
    {
        Languages =
        [
            Language.Swedish.With(new(("seat.still-held", "platsen fortfarande innehas"))),
            Language.English.With(new(("seat.still-held", "the seat is still held"))),
        ],
    };

    public static RuleSet Rules(StillSeated leaf) => new(
        new RuleSetId("ekdala"),
        Text.Title,
        [Text],
        new Vocabulary([new(Garden, "odlingsgruppen", "the garden group"), new(Left, "{who} har slutat", "{who} {who|has|have} left")]),
        [new OnTheRoll(Clause.Must("garden-group.roll", Text.Cite(1), by: [Garden], "Ingen som har slutat", "Nobody who has left"), Garden, leaf)]);
}

/// <summary>Each seat of a group that is on the roll is still held.</summary>
internal sealed record OnTheRoll(Clause Clause, GroupId Group, StillSeated Leaf) : Rule(Clause)
{
    protected override Per State() => new Each<Seat>(new Population<Seat>(Seats.In(Group).Source), Leaf);
}

/// <summary>The seat is still held: until its last day, that day included. It can be made wrong in three ways.</summary>
internal sealed class StillSeated : Test<Seat>
{
    /// <summary>Whether a last day that nobody has told is taken for none.</summary>
    public bool IsForgetful { get; init; }

    /// <summary>What it asks for.</summary>
    public FactKind Asks { get; init; } = FactKind.SeatDays;

    /// <summary>Whether it tells the days on which its answer turns.</summary>
    public bool TellsDays { get; init; } = true;

    public override FactAreas Reads => FactAreas.Seats;

    public override Phrase Says { get; } = new("seat.still-held");

    public override Truth Of(Row<Seat> row, in Moment at) =>
        row.IsBlank ? Truth.Unknown
        : row.Fact.LastDay.IsBefore(at.On) is { } hasLeft ? Truth.Of(!hasLeft)
        : IsForgetful ? Truth.Yes
        : Truth.Unknown;

    public override void Ask(Row<Seat> row, in Moment at, Questions ask)
    {
        if (!row.IsBlank)
        {
            ask.Add(new MissingFact(Asks, row.Organisation?.Id ?? row.Within!, row.Within!) { Within = row.Within });
        }
    }

    public override void Why(Row<Seat> row, in Moment at, ICollection<Breach> found) => found.Add(new(Ekdala.Left, row.Organisation?.Id));

    public override TimeLeft StillPossible(Row<Seat> row, in Moment at) => TimeLeft.No;

    public override void Turns(Row<Seat> row, in Moment at, TurningDays days)
    {
        if (TellsDays && !row.IsBlank)
        {
            days.Around(row.Fact.LastDay);
        }
    }

    public override void TurnsElsewhere(in Moment at, TurningDays days)
    {
    }

    public override void Mend(Row<Seat> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new("seat.last-day", row.Organisation?.Id, [Fact.None]));
}
