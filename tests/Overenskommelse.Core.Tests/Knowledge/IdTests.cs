namespace Overenskommelse.Knowledge;

public sealed class IdTests
{
    public static TheoryData<Func<string, Id>> Kinds { get; } =
    [
        value => new PartyId(value), value => new OrganisationId(value), value => new PersonId(value), value => new GroupId(value),
        value => new OfficeId(value), value => new ForumId(value), value => new MatterId(value), value => new ClauseId(value),
        value => new DocumentId(value), value => new RuleSetId(value),
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_id_is_not_null_or_blank(Func<string, Id> id)
    {
        Should.Throw<ArgumentNullException>(() => id(null!)).ParamName.ShouldBe("value");
        Should.Throw<ArgumentException>(() => id("")).ParamName.ShouldBe("value");
        Should.Throw<ArgumentException>(() => id(" \t")).ParamName.ShouldBe("value");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_id_has_no_white_space(Func<string, Id> id)
    {
        foreach (var text in new[] { "two words", " before", "after ", "line\nbreak", "no\u00A0break" })
        {
            Should.Throw<ArgumentException>(() => id(text)).ShouldSatisfyAllConditions(
                e => e.ParamName.ShouldBe("value"),
                e => e.Message.ShouldContain(text));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_id_shows_its_value(Func<string, Id> id) => (id("å-1").Value, id("å-1").ToString()).ShouldBe(("å-1", "å-1"));

    [Fact]
    public void Ids_of_one_kind_and_value_are_equal()
    {
        new GroupId("a").ShouldBe(new GroupId("a"));
        new GroupId("a").GetHashCode().ShouldBe(new GroupId("a").GetHashCode());
        new GroupId("a").ShouldNotBe(new GroupId("A"));
    }

    [Fact]
    public void Ids_of_two_kinds_are_never_equal() => ((Id)new PartyId("samforma")).ShouldNotBe(new OrganisationId("samforma"));

    [Fact]
    public void A_clause_can_be_named_by_its_text() => ((ClauseId)"a.clause").ShouldBe(new ClauseId("a.clause"));
}
