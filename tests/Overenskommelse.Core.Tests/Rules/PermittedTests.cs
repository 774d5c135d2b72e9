namespace Overenskommelse.Rules;

public sealed class PermittedTests
{
    [Fact]
    public void A_permission_is_never_broken_and_never_kept()
        => new Permitted(Given.Clause(strength: Strength.May)).Asked(Given.Compact).ShouldBeNotApplicable(NothingReason.Permission).MustAct.ShouldBeEmpty();
}
