using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Norms;
using Overenskommelse.Regions;
using Overenskommelse.Rules;

namespace Overenskommelse.Presentation;

/// <summary>What is said before it happens, in both languages, as somebody has read and approved it.</summary>
public sealed class ProposalWordsTests
{
    private static readonly OrganisationId Choir = new("choir");
    private static readonly LocalDate Signed = new(2026, 3, 1);

    private static readonly Compact Start = Compact.From(new CompactFacts
    {
        Parties = [new(Norrbotten.Samforma, Sector.CivilSociety), new(Norrbotten.Region, Sector.Public)],
        Organisations =
        [
            new(Choir) { Name = "Kören", Party = Norrbotten.Samforma },
            new(new OrganisationId("region")) { Name = "Region Norrbotten", Party = Norrbotten.Region },
            new(new OrganisationId("shadow")) { Name = "Skuggan" },
        ],
        Signatories = [],
        Decisions = [],
        Groups = [new(Norrbotten.DevelopmentGroup) { Seats = [new(new OrganisationId("region"), SeatKind.Regular)], Nominations = [] }],
    });

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Proposals_read_as_approved(string code)
    {
        Language language = Shipped.Language(code);
        Words north = new(Norrbotten.Rules, Start, language);
        Words south = new(Halland.Rules, Start, language);
        IEnumerable<string> lines =
        [
            .. Joinings().Select(north.Of),
            .. Ways().Select(way => south.Of(Halland.Rules.Joining(way, Choir, Halland.Joining, new(2026, 6, 1)))),
            .. Rounds().Select(north.Of),
            .. Considerations().Select(north.Of),
            .. Norrbotten.Rules.Examine(Compact.Empty, new(2026, 6, 1)).OpenQuestions.Select(new Words(Norrbotten.Rules, Compact.Empty, language).Of),
            .. Halland.Rules.Examine(Compact.Empty, new(2026, 6, 1)).OpenQuestions.Select(new Words(Halland.Rules, Compact.Empty, language).Of),
        ];

        Approved.Matches($"tests/Overenskommelse.Core.Tests/Presentation/Proposals.{code}.approved.txt", string.Join('\n', lines) + '\n');
    }

    [Fact]
    public void A_refusal_says_what_is_amiss_also_where_that_only_becomes_worse()
    {
        Seat seat = new(Choir, SeatKind.Regular) { FirstDay = Signed };
        Norm none = new Count(Number.Of(Seats.In(Norrbotten.DevelopmentGroup)), atMost: 0).Else(new("crowded"), Choir);
        RuleSet rules = Given.RuleSet(new MadeOf(none)).Calling(new Label(new BreachReason("crowded"), "det är trångt för {who}", "it is crowded for {who}"));

        Consideration considered = rules.Consider(Start, [new SeatTaken(Norrbotten.DevelopmentGroup, seat)], Signed);

        new Words(rules, Start, Language.Swedish).Of(considered).ShouldEndWith(" Så här skulle det bli: Det är trångt för Kören.");
    }

    [Theory]
    [InlineData(4, "2026-03-31", "har inte öppnat ännu: beslutet som öppnar den är inte fattat.")]
    [InlineData(4, "2026-04-29", "har öppnat, eftersom det inte är känt om beslutet är fattat, eller vilken dag.")]
    [InlineData(4, "2026-04-30", "öppnade under april 2026 (vilken dag är inte känt); tiden går ut den 26 juli 2026.")]
    [InlineData(4, "2026-07-26", "öppnade under april 2026 (vilken dag är inte känt); tiden går ut den 26 juli 2026.")]
    [InlineData(4, "2026-07-27", "öppnade under april 2026 (vilken dag är inte känt); tiden gick ut den 26 juli 2026.")]
    [InlineData(7, "2026-07-31", "öppnade under juli 2026 (vilken dag är inte känt); tiden kan ha gått ut den 26 juli 2026, och går ut senast den 26 juli 2027.")]
    [InlineData(7, "2027-07-26", "öppnade under juli 2026 (vilken dag är inte känt); tiden kan ha gått ut den 26 juli 2026, och går ut senast den 26 juli 2027.")]
    [InlineData(7, "2027-07-27", "öppnade under juli 2026 (vilken dag är inte känt); tiden gick ut tidigast den 26 juli 2026 och senast den 26 juli 2027.")]
    public void A_round_whose_decision_is_known_to_its_month_is_told_in_its_tense(int month, string on, string said)
    {
        Compact compact = Start.With(facts => facts with { Decisions = [new(Norrbotten.RegionalCouncil, DayFact.InMonth(2026, month)) { About = Norrbotten.RoundOfNominations }] });

        new Words(Norrbotten.Rules, compact, Language.Swedish).Of(Norrbotten.Rules.NominationRound(compact, Norrbotten.DevelopmentGroup, Given.Day(on)))
            .Split('\n')[0].ShouldEndWith(said);
    }

    private static IEnumerable<Joining> Joinings() => Ways()
        .SelectMany(way => new[] { Choir, new("region"), new("shadow") }, (way, organisation) => Norrbotten.Rules.Joining(way, organisation, Norrbotten.Joining, new(2026, 6, 1)));

    private static IEnumerable<Compact> Ways()
    {
        Compact applied = Start.Apply(new OrganisationApplied(Choir, Signed));
        Compact signed = applied.Apply(new OrganisationApproved(Choir, Signed), new OrganisationSigned(Choir, Signed));
        return
        [
            Start,
            Start.With(facts => facts with { Signatories = Fact.NotKnown }),
            applied,
            applied.Apply(new OrganisationApproved(Choir, Signed)),
            signed,
            signed.Apply(new OrganisationSigned(new("region"), Signed)),
            signed.Apply(new OrganisationLeft(Choir, new(2026, 5, 31))),
        ];
    }

    private static IEnumerable<NominationRound> Rounds()
    {
        Compact open = Start.Apply(new OrganisationSigned(Choir, Signed), new DecisionRecorded(new(Norrbotten.RegionalCouncil, new LocalDate(2026, 4, 21)) { About = Norrbotten.RoundOfNominations }));
        Compact two = open.Apply(Submitted(new LocalDate(2026, 5, 1), "one"), Submitted(new LocalDate(2026, 5, 2), "two"));
        Nomination withdrawn = new(Choir, new LocalDate(2026, 5, 3));
        return from compact in new[]
               {
                   Start,
                   Start.With(facts => facts with { Decisions = Fact.NotKnown }),
                   open,
                   open.Apply(Submitted(new LocalDate(2026, 5, 1), "one")),
                   two,
                   two.With(WithoutSeats),
                   open.Apply(Submitted(new LocalDate(2026, 5, 1), "one")).With(WithoutSeats),
                   two.Apply(new NominationSubmitted(Norrbotten.DevelopmentGroup, withdrawn), new NominationWithdrawn(Norrbotten.DevelopmentGroup, withdrawn, new(2026, 5, 4))),
                   two.Apply(Submitted(Fact.NotKnown, "three"), new OrganisationSigned(new("shadow"), Signed)),
                   two.With(facts => facts with { Groups = [new(Norrbotten.DevelopmentGroup) { Nominations = facts.Groups.Known[0].Nominations }] }),
               }
               select Norrbotten.Rules.NominationRound(compact, Norrbotten.DevelopmentGroup, new(2026, 8, 1));
    }

    /// <summary>Too late, in time, a seat that tips a balance, one that is accepted, one that changes nothing, and one in no group.</summary>
    private static IEnumerable<Consideration> Considerations()
    {
        OrganisationId region = new("region");
        Compact open = Start.Apply(
            new OrganisationSigned(Choir, Signed),
            new DecisionRecorded(new(Norrbotten.RegionalCouncil, new LocalDate(2026, 4, 21)) { About = Norrbotten.RoundOfNominations }),
            new SeatTaken(Norrbotten.DevelopmentGroup, new(Choir, SeatKind.Regular) { FirstDay = Signed }));
        LocalDate late = new(2026, 7, 27);
        ValueList<Change>[] proposals =
        [
            [Submitted(late, "one")],
            [Submitted(late.PlusDays(-1), "one")],
            [new SeatTaken(Norrbotten.DevelopmentGroup, new(region, SeatKind.Regular) { FirstDay = late })],
            [new SeatTaken(Norrbotten.DevelopmentGroup, new(region, SeatKind.Regular) { Capacity = Capacity.Official, FirstDay = late }),
                new SeatTaken(Norrbotten.DevelopmentGroup, new(Choir, SeatKind.Regular) { FirstDay = late })],
            [SeatTaken.CoOpted(Norrbotten.DevelopmentGroup, new("shadow"), new("guest"), late)],
            [new SeatEnded(Norrbotten.LeadershipGroup, new PersonId("nobody"), late), new OrganisationLeft(region, late)],
        ];
        return proposals.Select(proposal => Norrbotten.Rules.Consider(open, proposal, late));
    }

    private static NominationSubmitted Submitted(DayFact day, string nominee) =>
        new(Norrbotten.DevelopmentGroup, new(Choir, day) { Nominee = new PersonId(nominee) });

    private static CompactFacts WithoutSeats(CompactFacts facts) =>
        facts with { Groups = [facts.Groups.Known[0] with { Seats = [] }] };
}
