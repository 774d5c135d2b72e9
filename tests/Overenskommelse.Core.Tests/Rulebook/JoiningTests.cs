using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Regions;

namespace Overenskommelse.Rulebook;

public sealed class JoiningTests
{
    private static readonly OrganisationId Newcomer = new("newcomer");

    private static readonly CompactFacts North = Given.Norrbotten.With(new Organisation(Newcomer) { Party = Given.Umbrella });

    private static readonly CompactFacts South = Given.Halland.With(new Organisation(Newcomer) { Party = Halland.CivilSociety });

    [Fact]
    public void In_Norrbotten_it_applies_the_leadership_group_approves_and_it_signs()
        => Norrbotten.Joining.Stages.Select(stage => (stage.Step, stage.By)).ShouldBe(
        [
            (JoiningStep.Application, null), (JoiningStep.Approval, Norrbotten.LeadershipGroup), (JoiningStep.Signing, null),
        ]);

    [Fact]
    public void In_Halland_it_turns_to_the_process_leader_signs_and_names_a_contact_person()
        => Halland.Joining.Stages.Select(stage => (stage.Step, stage.By)).ShouldBe(
        [
            (JoiningStep.Application, Halland.ProcessLeader), (JoiningStep.Signing, null), (JoiningStep.ContactPerson, null),
        ]);

    [Fact]
    public void Step_by_step_an_organisation_comes_into_the_compact_in_Norrbotten()
    {
        var compact = Compact.From(North);
        Walk(Norrbotten.Joining, compact, []).Next!.Step.ShouldBe(JoiningStep.Application);

        compact = compact.Apply(new OrganisationApplied(Newcomer, 1.March(2024)));
        Walk(Norrbotten.Joining, compact, [JoiningStep.Application]).Next.ShouldBe(new(JoiningStep.Approval, Norrbotten.LeadershipGroup));

        compact = compact.Apply(new OrganisationApproved(Newcomer, 1.April(2024)));
        Walk(Norrbotten.Joining, compact, [JoiningStep.Application, JoiningStep.Approval]).Next!.Step.ShouldBe(JoiningStep.Signing);

        compact = compact.Apply(new OrganisationSigned(Newcomer, 1.May(2024)));
        Walk(Norrbotten.Joining, compact, [JoiningStep.Application, JoiningStep.Approval, JoiningStep.Signing]).Next.ShouldBeNull();
    }

    [Fact]
    public void Step_by_step_an_organisation_comes_into_the_compact_in_Halland()
    {
        var compact = Compact.From(South);
        Walk(Halland.Joining, compact, []).Next.ShouldBe(new(JoiningStep.Application, Halland.ProcessLeader));

        compact = compact.Apply(new OrganisationApplied(Newcomer, 1.March(2024)));
        Walk(Halland.Joining, compact, [JoiningStep.Application]).Next!.Step.ShouldBe(JoiningStep.Signing);

        compact = compact.Apply(new OrganisationSigned(Newcomer, 1.April(2024)));
        Walk(Halland.Joining, compact, [JoiningStep.Application, JoiningStep.Signing]).Next!.Step.ShouldBe(JoiningStep.ContactPerson);

        compact = compact.Apply(new ContactChosen(Newcomer, Given.Person("contact"), 1.April(2024)));
        Walk(Halland.Joining, compact, [JoiningStep.Application, JoiningStep.Signing, JoiningStep.ContactPerson]).Next.ShouldBeNull();
    }

    [Fact]
    public void A_step_that_is_taken_later_has_not_been_taken()
    {
        var facts = North.With(new Signatory(Newcomer, 1.May(2024)) { AppliedOn = 1.March(2024), ApprovedOn = 1.April(2024) });

        Of(Norrbotten.Joining, facts, 29.February(2024)).Next!.Step.ShouldBe(JoiningStep.Application);
        Of(Norrbotten.Joining, facts, 1.March(2024)).Next!.Step.ShouldBe(JoiningStep.Approval);
        Of(Norrbotten.Joining, facts, 31.March(2024)).Next!.Step.ShouldBe(JoiningStep.Approval);
        Of(Norrbotten.Joining, facts, 1.April(2024)).Next!.Step.ShouldBe(JoiningStep.Signing);
        Of(Norrbotten.Joining, facts, 30.April(2024)).Next!.Step.ShouldBe(JoiningStep.Signing);
        Of(Norrbotten.Joining, facts, 1.May(2024)).Next.ShouldBeNull();
    }

    [Fact]
    public void Whoever_has_signed_has_taken_the_steps_before_though_nobody_knows_when()
        => Of(Norrbotten.Joining, North.With(new Signatory(Newcomer, 1.May(2024)))).Next.ShouldBeNull();

    [Fact]
    public void A_step_that_is_known_not_to_have_been_taken_before_the_signature_was_skipped()
    {
        var joining = Of(Norrbotten.Joining, North.With(new Signatory(Newcomer, 1.May(2024)) { AppliedOn = 1.March(2024), ApprovedOn = Fact.None }));

        joining.Skipped.Select(stage => stage.Step).ShouldBe([JoiningStep.Approval]);
        joining.Done.Select(stage => stage.Step).ShouldBe([JoiningStep.Application, JoiningStep.Signing]);
        joining.Next.ShouldBeNull();
        Of(Norrbotten.Joining, North.With(new Signatory(Newcomer, 1.May(2024)))).Skipped.ShouldBeEmpty();
    }

    [Fact]
    public void No_step_was_skipped_by_one_that_has_yet_to_sign_or_of_which_it_is_not_known_whether_it_has()
    {
        var joining = Of(Norrbotten.Joining, North.With(new Signatory(Newcomer, Fact.NotKnown) { AppliedOn = Fact.None, ApprovedOn = Fact.None }));

        joining.Skipped.ShouldBeEmpty();
        (joining.Next!.Step, joining.IsNextKnown).ShouldBe((JoiningStep.Application, false));
        var facts = North.With(new Signatory(Newcomer, 1.May(2024)) { AppliedOn = 1.March(2024), ApprovedOn = Fact.None });
        Of(Norrbotten.Joining, facts, 30.April(2024)).Skipped.ShouldBeEmpty();
        Of(Norrbotten.Joining, facts, 1.May(2024)).Skipped.Select(stage => stage.Step).ShouldBe([JoiningStep.Approval]);
        Of(Norrbotten.Joining, North.With(new Signatory(Newcomer, 1.May(2024)) { AppliedOn = Fact.None })).Skipped.Select(stage => stage.Step).ShouldBe([JoiningStep.Application]);
    }

    [Fact]
    public void Whoever_has_signed_or_been_approved_has_applied_unless_it_is_known_not_to_have()
    {
        JoiningStep[] Done(Signatory signatory) => [.. Of(Norrbotten.Joining, North.With(signatory)).Done.Select(stage => stage.Step)];

        Done(new(Newcomer, 1.May(2024)) { ApprovedOn = Fact.None }).ShouldBe([JoiningStep.Application, JoiningStep.Signing]);
        Done(new(Newcomer, Fact.None) { ApprovedOn = 1.May(2024) }).ShouldBe([JoiningStep.Application, JoiningStep.Approval]);
        Done(new(Newcomer, Fact.None) { ApprovedOn = Fact.None }).ShouldBeEmpty();
        Done(new(Newcomer, 1.May(2024)) { AppliedOn = Fact.None }).ShouldBe([JoiningStep.Approval, JoiningStep.Signing]);
    }

    [Fact]
    public void Where_not_every_signatory_is_known_it_is_not_known_where_it_stands()
    {
        var joining = Of(Norrbotten.Joining, North with { Signatories = Fact.NotKnown });

        (joining.HasJoined, joining.MayNominate.Answer, joining.MayHoldSeat.Answer, joining.IsNextKnown).ShouldBe((null, ProposalAnswer.Undecided, ProposalAnswer.Undecided, false));
        joining.Next!.Step.ShouldBe(JoiningStep.Application);
        joining.Done.ShouldBeEmpty();
        joining.Missing.Select(fact => fact.Kind).Distinct().ShouldBe([FactKind.Signatories]);
    }

    [Fact]
    public void Where_the_day_of_the_approval_is_not_known_that_is_what_is_next_and_not_known()
    {
        var joining = Of(Norrbotten.Joining, North.With(new Signatory(Newcomer, Fact.None) { AppliedOn = 1.March(2024) }));

        (joining.Next!.Step, joining.IsNextKnown).ShouldBe((JoiningStep.Approval, false));
    }

    [Fact]
    public void One_that_has_left_may_apply_again()
    {
        var compact = Compact.From(North.With(new Signatory(Newcomer, 1.May(2022)) { AppliedOn = 1.March(2022), ApprovedOn = 1.April(2022), LastDay = 31.December(2023) }));
        var joining = Norrbotten.Rules.Joining(compact, Newcomer, Norrbotten.Joining, Given.Today);

        (joining.HasJoined, joining.HasLeft, joining.Next?.Step).ShouldBe((false, true, JoiningStep.Application));
        Norrbotten.Rules.Joining(compact, Newcomer, Norrbotten.Joining, 31.December(2023)).HasLeft.ShouldBe(false);
        Norrbotten.Rules.Joining(compact, Newcomer, Norrbotten.Joining, 1.January(2024)).HasLeft.ShouldBe(true);
    }

    [Theory]
    [InlineData("2024-04-30", true)]
    [InlineData("2024-05-01", false)]
    [InlineData("2024-05-31", false)]
    [InlineData("2024-06-01", true)]
    public void In_Halland_a_contact_person_is_next_on_every_day_without_one(string on, bool isNext)
    {
        var facts = South.With(new Signatory(Newcomer, 1.April(2024))
        {
            ContactPersons = [new ContactPerson(Given.Person("contact")) { FirstDay = 1.May(2024), LastDay = 31.May(2024) }],
        });

        Of(Halland.Joining, facts, Given.Day(on)).Next.ShouldBe(isNext ? new JoiningStage(JoiningStep.ContactPerson, null) : null);
    }

    [Fact]
    public void An_organisation_that_is_not_among_the_facts_is_a_mistake_of_the_caller()
        => Should.Throw<ArgumentException>(() => Norrbotten.Rules.Joining(Compact.From(North), new("unheard-of"), Norrbotten.Joining, Given.Today)).ParamName.ShouldBe("organisation");

    [Fact]
    public void A_way_in_has_signing_among_its_steps_and_no_step_twice()
    {
        JoiningStage signing = new(JoiningStep.Signing, null);

        Should.Throw<ArgumentException>(() => new JoiningPath([], null));
        Should.Throw<ArgumentException>(() => new JoiningPath([new(JoiningStep.Application, null)], null));
        Should.Throw<ArgumentException>(() => new JoiningPath([signing, signing], null));
        Should.Throw<ArgumentException>(() => Norrbotten.Joining with { Stages = [new(JoiningStep.Application, null), signing, new(JoiningStep.Application, Given.Region)] });
        new JoiningPath([signing], null).Stages.ShouldBe([signing]);
    }

    [Fact]
    public void One_that_has_left_signs_again_though_it_never_named_a_contact_person()
    {
        var facts = South.With(new Signatory(Newcomer, 1.April(2022)) { LastDay = 31.December(2023), ContactPersons = [] });

        Of(Halland.Joining, facts, 31.December(2023)).Next!.Step.ShouldBe(JoiningStep.ContactPerson);
        Of(Halland.Joining, facts, 1.January(2024)).Next!.Step.ShouldBe(Halland.Joining.Stages[0].Step);
    }

    [Fact]
    public void Whether_it_has_left_is_not_known_while_its_last_day_or_the_signatories_are_not()
    {
        Of(Norrbotten.Joining, North.With(new Signatory(Newcomer, 1.May(2022)) { LastDay = Fact.NotKnown })).HasLeft.ShouldBeNull();
        Of(Norrbotten.Joining, North with { Signatories = Fact.NotKnown }).HasLeft.ShouldBeNull();
        Of(Norrbotten.Joining, North).HasLeft.ShouldBe(false);
    }

    [Fact]
    public void What_is_known_not_to_have_been_done_is_known_to_be_next()
    {
        Of(Norrbotten.Joining, North).IsNextKnown.ShouldBeTrue();
        var joining = Of(Norrbotten.Joining, North.With(new Signatory(Newcomer, Fact.None) { AppliedOn = 1.March(2024), ApprovedOn = Fact.None }));

        (joining.Next!.Step, joining.IsNextKnown).ShouldBe((JoiningStep.Approval, true));
    }

    [Fact]
    public void Two_contact_persons_take_the_step_as_one_does()
        => Of(Halland.Joining, South.With(new Signatory(Newcomer, 1.April(2024))
        {
            ContactPersons = [new ContactPerson(Given.Person("one")), new ContactPerson(Given.Person("other"))],
        })).Next.ShouldBeNull();

    [Fact]
    public void Nobody_may_nominate_or_hold_a_seat_on_a_day_on_which_the_compact_is_not_in_force()
    {
        var facts = North.With(new Signatory(Newcomer, 1.May(2024))) with { LastDay = 30.June(2024) };

        Joining last = Of(Norrbotten.Joining, facts, 30.June(2024));
        Joining after = Of(Norrbotten.Joining, facts, 1.July(2024));
        (last.IsInForce, last.MayNominate.Answer, last.MayHoldSeat.Answer).ShouldBe((true, ProposalAnswer.Accepted, ProposalAnswer.Accepted));
        (after.IsInForce, after.MayNominate.Answer, after.MayHoldSeat.Answer).ShouldBe((false, ProposalAnswer.Refused, ProposalAnswer.Refused));
    }

    [Fact]
    public void Where_it_stands_is_asked_of_a_compact()
        => Should.Throw<ArgumentNullException>(() => Norrbotten.Rules.Joining(null!, Newcomer, Norrbotten.Joining, Given.Today)).ParamName.ShouldBe("compact");

    private static Joining Of(JoiningPath path, CompactFacts facts, LocalDate? on = null) => (path.Group is null ? Halland.Rules : Norrbotten.Rules).Joining(Compact.From(facts), Newcomer, path, on ?? Given.Today);

    /// <summary>These steps are done and known to be, and it may take part when it has signed.</summary>
    private static Joining Walk(JoiningPath path, Compact compact, JoiningStep[] done)
    {
        var joining = (path.Group is null ? Halland.Rules : Norrbotten.Rules).Joining(compact, Newcomer, path, Given.Today);
        bool signed = done.Contains(JoiningStep.Signing);
        joining.Done.Select(stage => stage.Step).ShouldBe(done);
        ProposalAnswer may = path.Group is null ? ProposalAnswer.NotCovered : signed ? ProposalAnswer.Accepted : ProposalAnswer.Refused;
        (joining.HasJoined, joining.MayNominate.Answer, joining.MayHoldSeat.Answer, joining.HasLeft).ShouldBe((signed, may, may, false));
        (joining.Path, joining.Organisation, joining.On).ShouldBe((path, Newcomer, Given.Today));
        return joining;
    }
}
