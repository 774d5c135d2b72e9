namespace Overenskommelse.Norms;

/// <summary>Who had joined and not left: on the day that is asked about, or on a day of their own; whatever is known of the days.</summary>
public sealed class JoinedInTimeTests
{
    private static readonly Rule Seated = new MadeOf(new Each<Seat>(Seats.In(Given.Panel), Seats.HasJoined));
    private static readonly Rule Nominated = new MadeOf(new Each<Nomination>(Nominations.To(Given.Panel), Nominations.FromJoined));

    /// <summary>Asked on 15 June 2024.</summary>
    [Theory]
    [InlineData("2024-06-15", "none", Outcome.Kept, "")]
    [InlineData("2024-06-16", "none", Outcome.Broken, "")]
    [InlineData("2024-05", "none", Outcome.Kept, "")]
    [InlineData("2024-06", "none", Outcome.Undetermined, "1")]
    [InlineData("2024-07", "none", Outcome.Broken, "")]
    [InlineData("-", "none", Outcome.Undetermined, "1")]
    [InlineData("none", "none", Outcome.Broken, "")]
    [InlineData("2021-05-19", "2024-06-14", Outcome.Broken, "")]
    [InlineData("2021-05-19", "2024-06-15", Outcome.Kept, "")]
    [InlineData("2021-05-19", "2024-05", Outcome.Broken, "")]
    [InlineData("2021-05-19", "2024-06", Outcome.Undetermined, "1")]
    [InlineData("2021-05-19", "2024-07", Outcome.Kept, "")]
    [InlineData("2021-05-19", "-", Outcome.Undetermined, "1")]
    [InlineData("-", "2024-06-14", Outcome.Broken, "")]
    public void On_the_day_asked_about(string signedOn, string left, Outcome outcome, string asked) => Shows(Seated, "none", signedOn, left, outcome, asked);

    [Theory]
    [InlineData("2024-05-01", "2024-05-01", "none", Outcome.Kept, "", "")]
    [InlineData("2024-05-01", "2024-05-02", "none", Outcome.Broken, "", "joined-later")]
    [InlineData("2024-05-01", "2024-05", "none", Outcome.Undetermined, "1", "")]
    [InlineData("2024-05-31", "2024-05", "none", Outcome.Kept, "", "")]
    [InlineData("2024-05-01", "2024-06", "none", Outcome.Broken, "", "joined-later")]
    [InlineData("2024-05", "2024-05-01", "none", Outcome.Kept, "", "")]
    [InlineData("2024-05", "2024-05-10", "none", Outcome.Undetermined, "1", "")]
    [InlineData("2024-05", "2024-05-31", "none", Outcome.Undetermined, "1", "")]
    [InlineData("2024-05", "2024-06-01", "none", Outcome.Broken, "", "joined-later")]
    [InlineData("2024-05", "2024-05", "none", Outcome.Undetermined, "1 1", "")]
    [InlineData("2024-05-10", "2021-05-19", "2024-05-09", Outcome.Broken, "", "left-before")]
    [InlineData("2024-05-10", "2021-05-19", "2024-05-10", Outcome.Kept, "", "")]
    [InlineData("2024-05-10", "2021-05-19", "2024-05", Outcome.Undetermined, "1", "")]
    [InlineData("2024-05-10", "2021-05-19", "2024-04", Outcome.Broken, "", "left-before")]
    [InlineData("2024-05", "2021-05-19", "2024-05-30", Outcome.Undetermined, "1", "")]
    [InlineData("2024-05", "2021-05-19", "2024-05-31", Outcome.Kept, "", "")]
    [InlineData("2024-05", "2021-05-19", "2024-04-30", Outcome.Broken, "", "left-before")]
    [InlineData("2024-05", "2021-05-19", "2024-05-01", Outcome.Undetermined, "1", "")]
    [InlineData("-", "2021-05-19", "none", Outcome.Undetermined, "1", "")]
    [InlineData("-", "none", "none", Outcome.Broken, "", "not-joined")]
    [InlineData("none", "2021-05-19", "none", Outcome.Broken, "", "not-joined")]
    public void On_a_day_of_their_own(string day, string signedOn, string left, Outcome outcome, string asked, string why)
    {
        Finding finding = Shows(Nominated, day, signedOn, left, outcome, asked);

        finding.Evidence.ShouldBeOfType<Breaches>().Found.Select(breach => breach.Reason.Value).ShouldBe(why.Length == 0 ? [] : [why]);
    }

    private static Finding Shows(Rule rule, string day, string signedOn, string left, Outcome outcome, string asked)
    {
        Finding finding = rule.Asked((Given.Compact with { Signatories = [new Signatory(Given.Association(1), Day(signedOn)) { LastDay = Day(left) }] })
            .WithSeats(Given.Panel, [new(Given.Association(1), SeatKind.Regular)])
            .WithNominations(Given.Panel, [new(Given.Association(1), Day(day))]));

        (finding.Outcome, finding.Asked()).ShouldBe((outcome, asked));
        return finding;
    }

    private static DayFact Day(string told) => Timeline.Of($"1 {told}").Single().Day;
}
