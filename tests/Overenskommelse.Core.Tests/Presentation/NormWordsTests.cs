using System.Reflection;
using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Norms;
using Overenskommelse.Rules;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Presentation;

/// <summary>What norms, reasons, questions and readings say: of a host's own rules as well as of those that ship.</summary>
public sealed class NormWordsTests
{
    private static readonly OrganisationId Choir = new("choir");

    private static readonly CompactFacts Facts = Given.Compact.With(new Organisation(Choir) { Name = "Kören", Party = Given.Umbrella });

    public static TheoryData<string, string, string> Leaves { get; } = new()
    {
        { nameof(OwnFacts.IsSo), "svaret är ja", "the answer is yes" },
        { "not so", "svaret är nej", "the answer is no" },
        { nameof(OwnFacts.Number), "antalet är 3 eller 4", "the number is 3 or 4" },
        { nameof(Seats.TermEnds), "mandatet går ut 2027", "the term runs out in 2027" },
        { "two years", "mandatet går ut 2026 eller 2027", "the term runs out in 2026 or 2027" },
        { nameof(Seats.FirstDay), "platsens första dag infaller 2027", "the first day of the seat is in 2027" },
    };

    [Theory]
    [MemberData(nameof(Leaves))]
    public void A_yes_a_number_and_a_year_are_said(string leaf, string swedish, string english)
    {
        Phrase says = leaf switch
        {
            nameof(OwnFacts.IsSo) => OwnFacts.IsSo.Is(true).Says,
            "not so" => OwnFacts.IsSo.Is(false).Says,
            nameof(OwnFacts.Number) => OwnFacts.Number.In(3, 4).Says,
            nameof(Seats.TermEnds) => Seats.TermEnds.Year.Is(2027).Says,
            "two years" => Seats.TermEnds.Year.In(2026, 2027).Says,
            _ => Seats.FirstDay.Year.Is(2027).Says,
        };
        ShouldSay(says, swedish, english);
    }

    [Fact]
    public void The_year_of_a_term_is_told_in_an_explanation_as_years_are()
    {
        Report report = Examined(new MadeOf(new Each<Seat>(Seats.In(Given.Panel), Seats.TermEnds.Year.Is(2027))), Seated(new Seat(Choir, SeatKind.Regular) { TermEnds = 31.December(2026) }));

        report.InWords(report.Explain(report[0]), Language.Swedish).ShouldContain("mandatet går ut 2027: nej (2026)");
    }

    [Fact]
    public void Whatever_is_asked_of_a_day_is_said_in_both_languages()
    {
        foreach (object day in Public(typeof(DayOf<>)))
        {
            MethodInfo asked = typeof(NormWordsTests).GetMethod(nameof(TestsOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(day.GetType().GenericTypeArguments);
            ((IEnumerable<Phrase>)asked.Invoke(null, [day])!).ShouldAllBe(says => IsSaid(says, Language.Swedish) && IsSaid(says, Language.English));
        }
    }

    [Fact]
    public void Whatever_is_asked_of_an_organisation_a_side_a_party_or_a_person_is_said_in_both_languages() =>
        new[] { "seat.organisation", "seat.party", "seat.sector", "seat.holder", "seat.capacity", "seat.constituency", "signatory.organisation", "appointment.organisation", "appointment.sector", "nomination.by", "holder.person", "meeting.kind" }
            .SelectMany(attribute => new[] { new Phrase($"{attribute}.in", [Given.Panel]), new Phrase($"{attribute}.stated"), new Phrase($"{attribute}.known"), new Phrase($"{attribute}.none"), new Phrase($"{attribute}.differs") })
            .ShouldAllBe(says => IsSaid(says, Language.Swedish) && IsSaid(says, Language.English));

    [Fact]
    public void Terms_in_a_row_that_differ_are_said_to() => ShouldSay(
        new("appointment.organisation.differs"), "det är inte samma organisation som närmast före", "it is not the same organisation as next before");

    [Fact]
    public void Those_with_the_same_are_said_to_have_it() => ShouldSay(
        new("those", ["nomination.nominee", new Phrase("seats-of", [Given.Panel]), "seat.holder"]), "platser i styrelsen med samma person", "seats in the board with the same person");

    [Fact]
    public void How_others_are_linked_is_said()
    {
        ShouldSay(Seats.HolderAlsoSitsIn(Given.OtherPanel, Seats.Held).Says, "som samma person har", "that the same person has");
        ShouldSay(new Has<Nomination, Seat>(Seats.In(Given.Panel), new("no-seat-there"), Link.Same(Nominations.By, Seats.Organisation)).Says, "det finns platser i styrelsen som samma organisation har", "there are seats in the board that the same organisation has");
        ShouldSay(
            new Has<Seat, Seat>(Seats.In(Given.Panel), new("no-other"), Link.Same(Seats.Holder, Seats.Holder), Link.Same(Seats.Sector, Seats.Sector)).Says,
            "det finns platser i styrelsen som samma person har och med samma sida",
            "there are seats in the board that the same person has and with the same side");
        ShouldSay(
            new Has<Seat, Seat>(Seats.In(Given.Panel), new("no-other"), Link.Moved(Seats.TermEnds.Year, Seats.TermEnds.Year, year => year - 1, year => year + 1)).Says,
            "det finns platser i styrelsen som hör ihop med detta",
            "there are seats in the board that belong to it");
    }

    [Fact]
    public void Who_sits_in_one_group_and_not_in_another_is_told_with_both_groups()
    {
        Report report = Examined(
            new MadeOf(new Each<Seat>(Seats.In(Given.Panel).That(Seats.Regular), Seats.HolderAlsoSitsIn(Given.OtherPanel, Seats.Regular))),
            Seated(new Seat(Choir, SeatKind.Regular) { Holder = Given.Person("one") }).WithSeats(Given.OtherPanel, []));

        Says(report, "Den som företräder Kören i styrelsen har ingen ordinarie plats i kontaktgruppen.", "Whoever sits for Kören in the board has no regular seat in the contact group.");
    }

    [Fact]
    public void Whoever_is_in_office_and_not_in_a_group_is_told_with_the_group() => Says(
        Examined(
            new MadeOf(new Each<Holder<Appointment>>(Holders.InOfficeOf(Given.Chair), Holders.SitIn(Given.OtherPanel))),
            Facts.WithAppointments(Given.Chair, [new(Choir, 1.March(2022)) { Holder = Given.Person("one") }]).WithSeats(Given.OtherPanel, [])),
        "har ingen ordinarie plats i kontaktgruppen.",
        "has no regular seat in the contact group.");

    [Fact]
    public void What_is_so_and_is_not_to_be_is_told_in_the_words_of_the_test()
    {
        Says(
            Examined(new MadeOf(new Each<Seat>(Seats.In(Given.Panel), !Seats.Capacity.Is(Capacity.Politician))), Seated(new Seat(Choir, SeatKind.Regular) { Capacity = Capacity.Politician })),
            "Kören: platsen innehas i egenskap av förtroendevald, och så ska det inte vara.",
            "Kören: the seat is held in the capacity of elected politician, which is not to be so.");
        Says(
            Examined(new MadeOf(new Each<Seat>(Seats.In(Given.Panel), Seats.Organisation.Is(Given.UmbrellaOffice))), Seated(new Seat(Choir, SeatKind.Regular))),
            "Kören: det stämmer inte att platsen är för ”samforma”",
            "Kören: it is not so that the seat is for");
        Says(
            Examined(new MadeOf(new Each<Seat>(Seats.In(Given.Panel), Seats.Kind.Is(SeatKind.Regular))), Seated(new Seat(Choir, SeatKind.CoOpted))),
            "Kören har en plats av en annan sort än texten anger.",
            "Kören has a seat of another kind than the text says.");
    }

    [Theory]
    [InlineData(6, "Det finns sex ledamöter i styrelsen. Det ska vara sju.", "There are six members in the board. There must be seven.", Strength.Must)]
    [InlineData(7, "Det finns sju ledamöter i styrelsen. Det ska vara sju.", "There are seven members in the board. There must be seven.", Strength.Must)]
    [InlineData(8, "Det finns åtta ledamöter i styrelsen. Det ska vara sju.", "There are eight members in the board. There must be seven.", Strength.Must)]
    [InlineData(8, "Det finns åtta ledamöter i styrelsen. Det bör vara sju.", "There are eight members in the board. There should be seven.", Strength.Should)]
    [InlineData(8, "Det finns åtta ledamöter i styrelsen. Det får vara sju.", "There are eight members in the board. There may be seven.", Strength.May)]
    public void Exactly_so_many_is_said_as_such(int members, string swedish, string english, Strength strength) => Says(
        Examined(new MembersCounted(Given.Clause(strength: strength), Given.Panel) { AtLeast = 7, AtMost = 7 }, Facts.WithSeats(Given.Panel, Given.Seats(civil: members))), swedish, english);

    [Fact]
    public void Between_two_numbers_the_least_and_the_most_are_said() => Says(
        Examined(new MembersCounted(Given.Clause(), Given.Panel) { AtLeast = 5, AtMost = 7 }, Facts.WithSeats(Given.Panel, Given.Seats(civil: 4))),
        "Det finns fyra ledamöter i styrelsen, men fem behövs. Högst sju får det vara.",
        "There are four members in the board, but five are needed. There may be at most seven.");

    [Theory]
    [InlineData(1, "Prövar att rådet har beslutat om ”round” varje år.", "Checks that the council has decided about “round” every year.")]
    [InlineData(2, "Prövar att rådet har beslutat om ”round”, en gång under varje period om två år.", "Checks that the council has decided about “round”, once in each period of two years.")]
    [InlineData(13, ", en gång under varje period om 13 år.", ", once in each period of 13 years.")]
    [InlineData(null, "Prövar att rådet har beslutat om ”round”.", "Checks that the council has decided about “round”.")]
    public void A_decision_of_every_year_is_said_as_such(int? years, string swedish, string english)
    {
        string catalogue = Catalogue.ToMarkdown(Named(new DecisionMade(Given.Clause(), Given.Council, Given.Round) { EveryYears = years, From = years > 1 ? Given.Signing : null }));

        catalogue.ShouldContain(swedish);
        catalogue.ShouldContain(english);
    }

    [Fact]
    public void Lengths_are_said_in_words()
    {
        ShouldSay(new("years", [1]), "ett år", "one year");
        ShouldSay(new("years", [2]), "två år", "two years");
        ShouldSay(new("months", [1]), "en månad", "one month");
        ShouldSay(new("months", [12]), "tolv månader", "twelve months");
        ShouldSay(new("weeks", [3]), "tre veckor", "three weeks");
        ShouldSay(new("days", [13]), "13 dagar", "13 days");
    }

    [Fact]
    public void The_office_that_is_held_is_named()
    {
        CompactFacts facts = Facts.WithAppointments(Given.Chair, [new(Choir, 1.March(2024))]);
        Says(Examined(new OfficeHeldBy(Given.Clause(), Given.Chair, Whose.Organisation(Choir)), facts), "Uppdraget (ordföranden) innehas av någon från Kören.", "The office (the chair) is held by somebody from Kören.");
        Says(Examined(new OfficeHeldBy(Given.Clause(), Given.Chair, Whose.Organisation(Given.UmbrellaOffice)), facts), "Uppdraget (ordföranden) innehas av någon från Kören; texten", "The office (the chair) is held by somebody from Kören; the text");
        Says(Examined(new AppointedForTerm(Given.Clause(), Given.Chair), facts), "Den som har uppdraget (ordföranden) är utsedd för en tid", "The person in office (the chair) was appointed for a term");
    }

    [Fact]
    public void A_question_names_the_office_too()
    {
        CompactFacts facts = Facts.WithAppointments(Given.Chair, [new(Choir, 1.March(2024)) { AppointedBy = Fact.NotKnown }]);
        Asks(Examined(new AppointedForTerm(Given.Clause(), Given.Chair, Given.Panel), facts), "vem som utsåg den från Kören som har uppdraget (ordföranden)?", "who appointed the person from Kören in office (the chair)?");
    }

    [Fact]
    public void A_question_about_meetings_says_of_which_periods()
    {
        CompactFacts facts = (Facts with { InForceFrom = 1.January(2022) }).WithSeats(Given.Panel, Given.Seats(civil: 2)).WithMeetings(Given.Panel, Fact.NotKnown);
        MeetingsHeld held = new(Given.Clause(), MeetingKind.Group, 4) { Group = Given.Panel };
        Asks(Examined(held, facts), "Vet ni vilka möten styrelsen har hållit under 2023 och 2024?", "Do you know which meetings the board has held in 2023 and 2024?");
        Asks(Examined(held, facts.WithMeetings(Given.Panel, []) with { RecordedFrom = 1.January(2024) }), "Vet ni vilka möten styrelsen har hållit under 2023?", "which meetings the board has held in 2023?");
    }

    [Fact]
    public void Two_clauses_of_one_sentence_that_refuse_alike_are_told_once()
    {
        RuleSet rules = Named(
            new MembersCounted(Given.Clause("one"), Given.Panel) { AtMost = 1 },
            new MembersCounted(Given.Clause("other"), Given.Panel) { AtMost = 1 });
        Report report = rules.Examine(Compact.From(Facts.WithSeats(Given.Panel, Given.Seats(civil: 1))), Given.Today);
        Consideration considered = report.Consider([new SeatTaken(Given.Panel, new Seat(Choir, SeatKind.Regular) { FirstDay = Given.Today })]);

        considered.Refusals.Count.ShouldBe(2);
        new Words(rules, report.Compact, Language.Swedish).Of(considered).Split('\n').Count(line => line.StartsWith("Nekas", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void A_reason_for_a_reading_holds_for_terms_of_any_length_and_for_more_sides_than_two()
    {
        foreach (Reading reading in new Reading[] { Term.UntilAnniversary, Term.CalendarYear, FirstAppointment.WithinAYear, Succession.WhenTermIsOut })
        {
            reading.Why.In(Language.Swedish).ShouldNotContain("årligen", Case.Insensitive);
            reading.Why.In(Language.Swedish).ShouldNotContain("ett helt år");
            reading.Why.In(Language.English).ShouldNotContain("every year");
        }

        Unaligned.OnNeitherSide.Says.In(Language.Swedish).ShouldNotContain("båda");
        Balance.Equal.Why.In(Language.Swedish).ShouldNotContain("den andra");
    }

    [Fact]
    public void Whether_an_answer_depends_on_the_reading_is_said()
    {
        AppointedForTerm rule = new(Given.Clause(), Given.Chair) { Alternatives = [Term.CalendarYear] };
        CompactFacts facts = Facts.WithAppointments(Given.Chair, [new(Choir, 1.July(2023)) { Holder = Given.Person("one") }]);
        Tells(rule, facts, 15.June(2024), "Svaret beror på tolkningen: med ”uppdraget varar till och med ett kalenderårs sista dag” är normen inte uppfylld.", "The answer depends on the reading: with “the appointment lasts up to and including the last day of a calendar year” the norm is broken.");
        Tells(rule, facts, 15.December(2023), "Svaret beror inte på tolkningen: det blir detsamma med ”uppdraget varar", "The answer does not depend on the reading: it is the same with “the appointment");
        Tells(rule with { Alternatives = [] }, facts, 15.June(2024), "Svaret beror inte på tolkningen, för det finns ingen annan.", "The answer does not depend on the reading, since there is no other.");
    }

    private static void Tells(Rule rule, CompactFacts facts, LocalDate on, string swedish, string english)
    {
        RuleSet rules = Named(rule);
        Report report = rules.Examine(Compact.From(facts), on);
        new Words(rules, report.Compact, Language.Swedish).Of(report.SensitivityOf(report[^1])).ShouldStartWith(swedish);
        new Words(rules, report.Compact, Language.English).Of(report.SensitivityOf(report[^1])).ShouldStartWith(english);
    }

    private static IEnumerable<Phrase> TestsOf<T>(DayOf<T> day)
        where T : class =>
    [
        .. new[]
        {
            day.HasCome, day.IsAhead, day.IsStated, day.InPeriod, day.ByDue, day.SincePeriodBegan, day.InForce, day.Year.Is(2027), day.InSeason(new(3, 1), new(4, 1)),
            day.IsAtLeastBefore(day, Period.FromYears(2), BreachReason.CalledLate), day.IsWithin(day, Period.FromYears(2), BreachReason.PlanTooLong),
        }.Select(test => test.Says),
    ];

    private static IEnumerable<object> Public(Type of) => typeof(Seats).Assembly.GetTypes()
        .Where(type => type is { Namespace: "Overenskommelse.Norms", IsAbstract: true, IsSealed: true, IsPublic: true })
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
        .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == of)
        .Select(property => property.GetValue(null)!);

    private static bool IsSaid(Phrase says, Language language) =>
        !new Words(Named(new MadeOf(new Permission())), Compact.Empty, language).Of(says).StartsWith(says.Code.Replace('-', ' ').Replace('.', ' '), StringComparison.Ordinal);

    private static CompactFacts Seated(Seat seat) => Facts.WithSeats(Given.Panel, [seat]);

    private static RuleSet Named(params Rule[] rules) => Given.RuleSet(rules).Calling(
        new Label(Given.Panel, "styrelsen", "the board"),
        new Label(Given.OtherPanel, "kontaktgruppen", "the contact group"),
        new Label(Given.Council, "rådet", "the council"),
        new Label(Given.Chair, "ordföranden", "the chair"));

    private static Report Examined(Rule rule, CompactFacts facts) => Named(rule).Examine(Compact.From(facts), Given.Today);

    private static void ShouldSay(Phrase says, string swedish, string english)
    {
        RuleSet rules = Named(new MadeOf(new Permission()));
        new Words(rules, Compact.Empty, Language.Swedish).Of(says).ShouldContain(swedish, Case.Sensitive);
        new Words(rules, Compact.Empty, Language.English).Of(says).ShouldContain(english, Case.Sensitive);
    }

    private static void Says(Report report, string swedish, string english)
    {
        report.InWords(report[^1], Language.Swedish).ShouldContain(swedish, Case.Sensitive);
        report.InWords(report[^1], Language.English).ShouldContain(english, Case.Sensitive);
    }

    private static void Asks(Report report, string swedish, string english)
    {
        report.OpenQuestions.Select(new Words(report.RuleSet, report.Compact, Language.Swedish).Of).ShouldContain(question => question.Contains(swedish, StringComparison.Ordinal));
        report.OpenQuestions.Select(new Words(report.RuleSet, report.Compact, Language.English).Of).ShouldContain(question => question.Contains(english, StringComparison.Ordinal));
    }
}
