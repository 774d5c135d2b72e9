namespace Overenskommelse.Knowledge;

public sealed class FactTests
{
    private static readonly Fact<string> Stated = "value";
    private static readonly Fact<string> None = Fact.None;
    private static readonly Fact<string> NotKnown = Fact.NotKnown;

    [Fact]
    public void A_value_is_known()
    {
        Stated.IsKnown.ShouldBeTrue();
        Stated.IsNone.ShouldBeFalse();
        Stated.TryGet(out var value).ShouldBeTrue();
        value.ShouldBe("value");
    }

    [Fact]
    public void That_there_is_none_is_known_too()
    {
        None.IsKnown.ShouldBeTrue();
        None.IsNone.ShouldBeTrue();
        None.TryGet(out _).ShouldBeFalse();
    }

    [Fact]
    public void Not_known_is_neither_a_value_nor_none()
    {
        NotKnown.IsKnown.ShouldBeFalse();
        NotKnown.IsNone.ShouldBeFalse();
        NotKnown.TryGet(out _).ShouldBeFalse();
    }

    [Fact]
    public void A_fact_that_nobody_stated_is_not_known() => default(Fact<string>).ShouldBe(NotKnown);

    [Fact]
    public void None_and_not_known_are_never_the_same()
    {
        None.ShouldNotBe(NotKnown);
        ((Fact<int>)0).ShouldNotBe((Fact<int>)Fact.None);
        ((Fact<int>)0).ShouldNotBe((Fact<int>)Fact.NotKnown);
    }

    [Fact]
    public void Facts_with_equal_values_are_equal()
    {
        Fact<string> same = new string("value".ToCharArray());

        same.ShouldBe(Stated);
        same.GetHashCode().ShouldBe(Stated.GetHashCode());
        ((Fact<string>)"other").ShouldNotBe(Stated);
    }

    [Fact]
    public void Whether_it_is_a_value_is_true_false_or_not_known()
    {
        Stated.Is("value").ShouldBe(true);
        Stated.Is("other").ShouldBe(false);
        None.Is("value").ShouldBe(false);
        NotKnown.Is("value").ShouldBeNull();
    }

    [Fact]
    public void Without_a_value_another_may_stand_in()
    {
        Stated.ValueOr("other").ShouldBe("value");
        None.ValueOr("other").ShouldBe("other");
        NotKnown.ValueOr("other").ShouldBe("other");
    }

    [Fact]
    public void What_follows_from_a_value_is_as_known_as_the_value()
    {
        Stated.Map(value => value.Length).ShouldBe(5);
        None.Map(value => value.Length).ShouldBe(Fact.None);
        NotKnown.Map(value => value.Length).ShouldBe(Fact.NotKnown);
        Should.Throw<ArgumentNullException>(() => Stated.Map<string>(_ => null!));
        Should.Throw<ArgumentNullException>(() => NotKnown.Map<string>(null!)).ParamName.ShouldBe("map");
    }

    [Fact]
    public void Each_of_the_three_has_an_answer()
    {
        static string Told(Fact<string> fact) => fact.Match(value: value => $"it is {value}", none: () => "there is none", notKnown: () => "nobody knows");

        new[] { Told(Stated), Told(None), Told(NotKnown) }.ShouldBe(["it is value", "there is none", "nobody knows"]);
        Should.Throw<ArgumentNullException>(() => Stated.Match(null!, () => "", () => "")).ParamName.ShouldBe("value");
        Should.Throw<ArgumentNullException>(() => Stated.Match(value => value, null!, () => "")).ParamName.ShouldBe("none");
        Should.Throw<ArgumentNullException>(() => Stated.Match(value => value, () => "", null!)).ParamName.ShouldBe("notKnown");
    }

    [Fact]
    public void Null_is_no_value()
        => Should.Throw<ArgumentNullException>(() => (Fact<string>)(string)null!).ParamName.ShouldBe("value");

    [Fact]
    public void It_shows_its_value_or_why_it_has_none()
        => new[] { $"{Stated}", $"{None}", $"{NotKnown}" }.ShouldBe(["value", "none", "not known"]);
}
