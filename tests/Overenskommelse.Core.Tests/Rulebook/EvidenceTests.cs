namespace Overenskommelse.Rulebook;

/// <summary>What a finding rests on, read by itself.</summary>
public sealed class EvidenceTests
{
    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    [InlineData(6, 3)]
    public void What_is_more_than_the_most_is_too_many(int observed, int tooMany) => new Tally(Unit.Members, observed, AtLeast: 1) { AtMost = 3 }.TooMany.ShouldBe(tooMany);

    [Fact]
    public void Where_nothing_limits_a_number_it_is_never_too_many() => new Tally(Unit.Members, 100, AtLeast: 1).TooMany.ShouldBe(0);

    [Fact]
    public void Meetings_of_each_kind_are_counted_in_a_unit_of_its_own()
    {
        Unit.Of(MeetingKind.Group).ShouldBe(Unit.GroupMeetings);
        Unit.Of(MeetingKind.Annual).ShouldBe(Unit.AnnualMeetings);
        Unit.Of(MeetingKind.Conference).ShouldBe(Unit.Conferences);
        Unit.Of(MeetingKind.Occasion).ShouldBe(Unit.Occasions);
        Unit.Of(new("seminar")).ShouldBe(new("seminar"));
    }

    [Fact]
    public void A_phrase_shows_its_code_and_what_goes_into_it()
    {
        new Phrase("seats.regular").ToString().ShouldBe("seats.regular");
        new Phrase("count", [new Phrase("seats"), 4]).ToString().ShouldBe("count(seats, 4)");
    }
}
