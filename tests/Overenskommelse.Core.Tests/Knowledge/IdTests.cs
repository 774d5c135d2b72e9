using System.Globalization;

namespace Overenskommelse.Knowledge;

public sealed class IdTests
{
    public static TheoryData<Func<string, Id>> Kinds { get; } =
    [
        value => new PartyId(value), value => new OrganisationId(value), value => new PersonId(value), value => new GroupId(value),
        value => new OfficeId(value), value => new ForumId(value), value => new MatterId(value), value => new ClauseId(value),
        value => new DocumentId(value), value => new RuleSetId(value), value => new CompactId(value), value => new FactKey(value),
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
    public void An_id_has_no_control_characters_and_nothing_invisible(Func<string, Id> id)
    {
        foreach (var (text, named) in new[] { ("a\u0000b", "U+0000"), ("\u001B[31m", "U+001B"), ("a\u007F", "U+007F"), ("a\u200Bb", "U+200B"), ("a\u202Eb", "U+202E") })
        {
            Should.Throw<ArgumentException>(() => id(text)).ShouldSatisfyAllConditions(
                e => e.ParamName.ShouldBe("value"),
                e => e.Message.ShouldContain(named),
                e => e.Message.Any(char.IsControl).ShouldBeFalse());
        }
    }

    [Theory]
    [InlineData(199, true)]
    [InlineData(200, true)]
    [InlineData(201, false)]
    [InlineData(1_000_000, false)]
    public void An_id_has_at_most_two_hundred_characters_and_a_longer_one_is_not_repeated(int length, bool isId)
    {
        var text = new string('å', length);
        GroupId.TryParse(text, out _).ShouldBe(isId);
        if (!isId)
        {
            Should.Throw<ArgumentException>(() => new GroupId(text)).ShouldSatisfyAllConditions(
                e => e.Message.ShouldContain($"{length}"),
                e => e.Message.Length.ShouldBeLessThan(200));
            Should.Throw<FormatException>(() => GroupId.Parse(text)).Message.Length.ShouldBeLessThan(200);
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
    public void Every_kind_of_id_is_read_from_text()
    {
        Type[] kinds = [.. typeof(Id).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Id)) && !type.IsAbstract)];
        kinds.Length.ShouldBeGreaterThan(Kinds.Count);
        foreach (var kind in kinds)
        {
            kind.IsAssignableTo(typeof(IParsable<>).MakeGenericType(kind)).ShouldBeTrue();
            kind.IsAssignableTo(typeof(IComparable<>).MakeGenericType(kind)).ShouldBeTrue();
            kind.BaseType!.GetMethod("Parse")!.Invoke(null, ["å-1"]).ShouldBe(Activator.CreateInstance(kind, "å-1"));
        }
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("å-1", true)]
    [InlineData("", false)]
    [InlineData(" ", false)]
    [InlineData("two words", false)]
    [InlineData("after ", false)]
    [InlineData("line\nbreak", false)]
    [InlineData(null, false)]
    public void Text_is_an_id_when_it_is_not_blank_and_has_no_white_space(string? text, bool isId)
    {
        GroupId.TryParse(text, out var id).ShouldBe(isId);
        id.ShouldBe(isId ? new GroupId(text!) : null);
    }

    [Fact]
    public void Text_that_is_no_id_is_told_of()
    {
        GroupId.Parse("a").ShouldBe(new GroupId("a"));
        Should.Throw<FormatException>(() => GroupId.Parse("two words")).Message.ShouldContain("two words");
        Should.Throw<ArgumentNullException>(() => GroupId.Parse(null!)).ParamName.ShouldBe("s");
    }

    [Fact]
    public void What_reads_any_kind_of_value_reads_ids()
    {
        static T Read<T>(string text)
            where T : IParsable<T>
            => T.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : T.Parse(text, CultureInfo.InvariantCulture);

        Read<OfficeId>("chair").ShouldBe(new OfficeId("chair"));
        Should.Throw<FormatException>(() => Read<OfficeId>(" "));
    }

    [Fact]
    public void Ids_of_one_kind_are_in_order_letter_by_letter()
    {
        new[] { new GroupId("ö"), new GroupId("b"), new GroupId("B"), new GroupId("a") }.Order().Select(id => id.Value).ShouldBe(["B", "a", "b", "ö"]);
        new GroupId("a").CompareTo(null).ShouldBePositive();
    }

    [Fact]
    public void A_clause_can_be_named_by_its_text() => ((ClauseId)"a.clause").ShouldBe(new ClauseId("a.clause"));
}
