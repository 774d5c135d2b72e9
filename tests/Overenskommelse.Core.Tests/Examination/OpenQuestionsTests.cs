using Overenskommelse.Presentation;
using Overenskommelse.Regions;
using Overenskommelse.Rules;

namespace Overenskommelse.Examination;

public sealed class OpenQuestionsTests
{
    [Fact]
    public void A_missing_day_of_the_decision_is_asked_of_the_regional_council_and_settles_the_nominations()
    {
        var facts = Given.Norrbotten with { Decisions = [new(Norrbotten.RegionalCouncil, Fact.NotKnown) { About = Norrbotten.RoundOfNominations }] };

        var question = Facts(facts.InNorrbotten()).ShouldHaveSingleItem();
        (question.Fact!.Kind, question.Fact.Subject, question.Norm).ShouldBe((FactKind.DecisionDay, Norrbotten.RegionalCouncil, null));
        question.AskedOf.ShouldBe([Norrbotten.RegionalCouncil]);
        question.Settles.ShouldBe(["development-group.nominations"]);
    }

    [Fact]
    public void Which_organisations_have_signed_is_asked_of_the_process_leader_in_Halland()
    {
        var question = Facts((Given.Halland with { Signatories = Fact.NotKnown }).InHalland()).ShouldHaveSingleItem();

        (question.Fact!.Kind, question.AskedOf.ShouldHaveSingleItem()).ShouldBe((FactKind.Signatories, Halland.ProcessLeader));
        question.Settles.ShouldBe(["signatories.contact-person"]);
    }

    [Fact]
    public void A_fact_that_several_clauses_wait_for_is_asked_for_once_and_settles_them_all()
    {
        var seats = Given.Norrbotten.Groups.Known.Single(group => group.Id == Norrbotten.DevelopmentGroup).Seats;
        var facts = Given.Norrbotten.WithSeats(Norrbotten.DevelopmentGroup, Register.AtLeast([.. seats.Known]));
        var report = facts.InNorrbotten();

        var asked = Facts(report);
        asked.ShouldBeUnique();
        asked.Select(question => question.Fact).ShouldBeUnique();
        asked.Single(question => question.Fact!.Kind == FactKind.Seats).Settles.Count.ShouldBeGreaterThan(1);
        foreach (var question in asked)
        {
            question.Settles.ShouldBe(report.With(Outcome.Undetermined)
                .Where(finding => finding.Missing.Contains(question.Fact!)).Select(finding => finding.Clause.Id).Distinct());
        }
    }

    [Fact]
    public void Of_a_decision_known_to_its_month_the_day_is_asked_and_of_a_list_that_may_lack_one_which_there_are()
    {
        var known = new Decision(Norrbotten.RegionalCouncil, DayFact.InMonth(2024, 4)) { About = Norrbotten.RoundOfNominations };
        var facts = Given.Norrbotten.WithNominations(Norrbotten.DevelopmentGroup, [new Nomination(Given.Association(1), 15.April(2024))]) with { Decisions = Register.AtLeast(known) };
        var words = new Words(Norrbotten.Rules, Compact.From(facts), Language.Swedish);

        Facts(facts.InNorrbotten()).Select(words.Of).ShouldBe(
        [
            "Till regionfullmäktige: Vet ni vilka beslut om överenskommelsen regionfullmäktige har fattat?",
            "Till regionfullmäktige: Vet ni vilken dag under april 2024 regionfullmäktige fattade sitt beslut om nomineringsomgången till utvecklingsgruppen?",
        ]);
    }

    /// <summary>One question of each: telling one of them does not tell the other.</summary>
    [Fact]
    public void Of_two_seats_of_one_organisation_it_is_asked_of_the_one_that_is_meant()
    {
        var group = Given.LeadershipGroup(civil: 3, region: 2, county: 2);
        Seat Of(string holder, DayFact last) => new(Given.UmbrellaOffice, SeatKind.Regular)
        {
            Holder = new PersonId(holder),
            Capacity = Capacity.BoardMember,
            CapacityOf = Given.UmbrellaOffice,
            LastDay = last,
            Key = new FactKey($"{holder}-seat"),
        };
        var facts = Given.Norrbotten.With(group with { Seats = [.. group.Seats.Known, Of("first", DayFact.InMonth(2024, 6)), Of("second", Fact.NotKnown)] });
        var words = new Words(Norrbotten.Rules, Compact.From(facts), Language.Swedish);

        Facts(facts.InNorrbotten(10.June(2024))).Where(question => question.Fact!.Kind == FactKind.SeatDays).Select(words.Of).Order().ShouldBe(
        [
            "Till ledningsgruppen: Vet ni om, och i så fall vilken dag, Samforma (second-seat) lämnade sin plats i ledningsgruppen?",
            "Till ledningsgruppen: Vet ni vilken dag under juni 2024 Samforma (first-seat) lämnade sin plats i ledningsgruppen?",
        ]);
    }

    /// <summary>Two organisations of one party are on one side: telling of one of them must not leave the other behind.</summary>
    [Fact]
    public void The_side_of_a_party_is_asked_of_the_party_once_and_not_of_its_organisations()
    {
        var facts = Given.Norrbotten.With(new Organisation(new("branch")) { Party = Norrbotten.Samforma }) with
        {
            Parties = [new(Norrbotten.Samforma, Fact.NotKnown), new(Norrbotten.Region, Sector.Public), new(Norrbotten.County, Sector.Public)],
        };
        var seat = new Seat(new OrganisationId("branch"), SeatKind.Regular) { Holder = new PersonId("somebody"), Capacity = Capacity.BoardMember, CapacityOf = Norrbotten.SamformaOffice };
        var report = facts.With(Given.LeadershipGroup(civil: 3, region: 2, county: 2) is var group ? group with { Seats = group.Seats.Add(seat) } : null!).InNorrbotten();

        var question = Facts(report).Where(each => each.Fact!.Kind == FactKind.SectorOf).ShouldHaveSingleItem();
        (question.Fact!.Subject, question.Fact.KnownBy).ShouldBe((Norrbotten.Samforma, Norrbotten.Samforma));
        question.Settles.ShouldContain("leadership-group.even-split");
        new Words(Norrbotten.Rules, report.Compact, Language.Swedish).Of(question).ShouldBe("Till Samforma: Vet ni vilken sida Samforma hör till?");
    }

    [Fact]
    public void The_questions_that_settle_most_come_first_and_judgements_last()
    {
        var questions = Given.PublishedNorrbotten.InNorrbotten().OpenQuestions;

        var facts = questions.TakeWhile(question => question.Fact is not null).ToList();
        facts.Select(question => question.Settles.Count).ShouldBe(facts.Select(question => question.Settles.Count).OrderDescending());
        questions.Skip(facts.Count).ShouldAllBe(question => question.Fact == null && question.Norm != null);
        facts.Count.ShouldBeLessThan(questions.Count);
    }

    [Fact]
    public void A_norm_is_judged_by_those_who_may_judge_it()
    {
        var question = Given.Norrbotten.InNorrbotten().OpenQuestions.Single(each => each.Settles.Contains("leadership-group.suitable-forum"));

        question.AskedOf.ShouldBe([Norrbotten.Samforma, Norrbotten.Region, Norrbotten.County]);
        (question.Fact, question.Settles.Count).ShouldBe((null, 1));
        question.Norm.ShouldBe(((OpenNorm)Norrbotten.Rules["leadership-group.suitable-forum"]).Wording);
    }

    [Fact]
    public void A_yearly_norm_that_waits_for_judgement_of_two_years_is_asked_about_for_each()
    {
        var report = (Given.Norrbotten with { Meetings = [Given.AnnualMeeting(1.October(2023)), Given.AnnualMeeting(1.June(2024))] }).InNorrbotten();

        report["annual-meeting.broad-participation"].Count(finding => finding.Outcome == Outcome.NeedsJudgement).ShouldBe(2);
        report.OpenQuestions.Where(question => question.Settles.Contains("annual-meeting.broad-participation")).Select(question => question.Period?.Start.Year).ShouldBe([2023, 2024]);
    }

    [Fact]
    public void Of_a_compact_of_which_everything_is_known_only_judgements_are_asked_for()
    {
        foreach (var report in new[] { Given.Norrbotten.InNorrbotten(), Given.Halland.InHalland() })
        {
            report.OpenQuestions.Select(question => question.Settles.ShouldHaveSingleItem())
                .ShouldBe(report.With(Outcome.NeedsJudgement).SelectMany(finding =>
                    Enumerable.Repeat(finding.Clause.Id, finding.Rule is Rules.OpenNorm { OneByOne.Count: > 1 } open ? open.OneByOne.Count : 1)));
        }
    }

    [Fact]
    public void Nothing_is_asked_about_a_clause_that_is_broken_whatever_the_answer_would_be()
    {
        var facts = Given.Norrbotten.WithNominations(Norrbotten.DevelopmentGroup,
        [
            new(Given.University, 1.May(2024)), new(Given.Association(1), Fact.NotKnown),
        ]) with
        { Decisions = [new(Norrbotten.RegionalCouncil, 17.April(2024)) { About = Norrbotten.RoundOfNominations }] };
        var report = facts.InNorrbotten();

        report.FindingOf("development-group.nominations").ShouldBeBroken().Missing.ShouldNotBeEmpty();
        Facts(report).ShouldBeEmpty();
    }

    [Fact]
    public void When_everything_is_known_and_judged_there_is_nothing_to_ask()
    {
        var facts = Given.Halland with
        {
            Judgements = Halland.Rules.OfType<OpenNorm>().Select(rule => new Judgement(rule.Clause.Id, Verdict.Kept, rule.Clause.Judges[0], 1.June(2024))).ToRegister(),
        };

        facts.InHalland().OpenQuestions.ShouldBeEmpty();
    }

    [Fact]
    public void Every_question_can_be_put_in_Swedish_and_in_English()
    {
        foreach (var report in new[] { Given.PublishedNorrbotten.InNorrbotten(), Given.PublishedHalland.InHalland(), Norrbotten.Rules.Examine(Compact.Empty, Given.Today) })
        {
            foreach (var question in report.OpenQuestions)
            {
                string swedish = new Words(report.RuleSet, report.Compact, Language.Swedish).Of(question);
                string english = new Words(report.RuleSet, report.Compact, Language.English).Of(question);
                swedish.ShouldNotBe(english);
                new[] { swedish, english }.ShouldAllBe(text => text.Trim().Length > 0);
            }
        }
    }

    private static List<OpenQuestion> Facts(Report report) => [.. report.OpenQuestions.Where(question => question.Fact is not null)];
}
