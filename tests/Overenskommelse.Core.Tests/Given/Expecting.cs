namespace Overenskommelse;

/// <summary>What a finding is expected to say.</summary>
[ShouldlyMethods]
internal static class Expecting
{
    public static Finding ShouldBeKept(this Finding finding)
    {
        finding.Outcome.ShouldBe(Outcome.Kept);
        return finding;
    }

    public static Finding ShouldBePending(this Finding finding, LocalDate deadline)
    {
        finding.Outcome.ShouldBe(Outcome.Pending);
        finding.Deadline.ShouldBe(deadline);
        return finding;
    }

    public static Finding ShouldBeBroken(this Finding finding)
    {
        finding.Outcome.ShouldBe(Outcome.Broken);
        return finding;
    }

    /// <summary>Broken, for these reasons and no others.</summary>
    public static Finding ShouldBeBroken(this Finding finding, params (BreachReason Reason, Id Subject)[] breaches)
    {
        finding.Outcome.ShouldBe(Outcome.Broken);
        finding.Evidence.ShouldBeOfType<Breaches>().Found.Select(breach => (breach.Reason, breach.Subject!)).ShouldBe(breaches);
        return finding;
    }

    public static Finding ShouldBeNotApplicable(this Finding finding, NothingReason reason)
    {
        finding.Outcome.ShouldBe(Outcome.NotApplicable);
        finding.Evidence.ShouldBe(new NothingToJudge(reason));
        return finding;
    }

    public static Finding ShouldNeedJudgement(this Finding finding)
    {
        finding.Outcome.ShouldBe(Outcome.NeedsJudgement);
        return finding;
    }

    /// <summary>Undetermined, for lack of these facts and no others.</summary>
    public static Finding ShouldBeUndetermined(this Finding finding, params (FactKind Kind, Id Subject, Id KnownBy)[] missing)
    {
        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.Select(fact => (fact.Kind, fact.Subject, fact.KnownBy)).ShouldBe(missing);
        return finding;
    }

    public static Finding ShouldCount(this Finding finding, Unit unit, int observed, int required)
    {
        var tally = finding.Evidence.ShouldBeOfType<Tally>();
        (tally.Unit, tally.Observed, tally.AtLeast).ShouldBe((unit, observed, required));
        return finding;
    }
}
