using FsCheck;
using FsCheck.Xunit;

namespace Overenskommelse.Laws;

public sealed class SeedLaws
{
    private const int FirstOfAnOrdinaryRun = 675_130_479;

    [Property(MaxTest = 1)]
    public void An_ordinary_run_begins_with_the_same_case_every_time_and_a_seed_from_outside_with_another(DoNotSize<int> first)
        => (first.Item == FirstOfAnOrdinaryRun).ShouldBe(SeededAttribute.FromOutside is null, $"The first case was {first.Item}.");
}
