namespace Overenskommelse.Compacts;

/// <summary>An id of a person does not say who it is. The numbers are invented, or those that the authorities publish for tests.</summary>
public sealed class PersonIdTests
{
    [Theory]
    [InlineData("121212-1212")]
    [InlineData("1212121212")]
    [InlineData("121212+1212")]
    [InlineData("19121212-1212")]
    [InlineData("19121212+1212")]
    [InlineData("191212121212")]
    [InlineData("701063-2391")]
    [InlineData("197010632391")]
    [InlineData("000229-1235")]
    [InlineData("200002291235")]
    [InlineData("701061-2393")] // the first of a month, and 60
    [InlineData("701091-2397")] // the thirty-first, and 60
    [InlineData("180001011238")]
    [InlineData("209912311231")]
    [InlineData("121212-1212 ")] // as it is pasted
    [InlineData("19121212 1212")]
    [InlineData("121212\u00A01212")]
    [InlineData("\u200B121212-1212")]
    public void A_Swedish_personal_identity_number_is_no_id_of_a_person_and_is_not_repeated(string number)
    {
        PersonId.TryParse(number, out _).ShouldBeFalse();
        foreach (var message in new[] { Should.Throw<ArgumentException>(() => new PersonId(number)).Message, Should.Throw<FormatException>(() => PersonId.Parse(number)).Message })
        {
            message.ShouldContain("personnummer");
            message.ShouldNotContain(number);
        }
    }

    [Theory]
    [InlineData("121212-1213")] // another check digit
    [InlineData("121312-1211")] // no such month: the check digit is right
    [InlineData("990229-1237")] // no such day in any century
    [InlineData("19000229-1235")] // no leap day in 1900
    [InlineData("701000-2397")] // no such day
    [InlineData("701060-2394")] // nor with 60
    [InlineData("701092-2396")]
    [InlineData("179912121218")] // born before anybody who has a number
    [InlineData("210001011238")] // or after
    [InlineData("12121-21212")] // a hyphen in another place
    [InlineData("121212/1212")]
    [InlineData("121212-121")]
    [InlineData("12121212121")]
    [InlineData("p1212121212")]
    [InlineData("١٢١٢١٢١٢١٢")] // other digits
    [InlineData("civil-1")]
    public void Other_text_is(string text) => new PersonId(text).Value.ShouldBe(text);

    [Fact]
    public void An_organisation_may_have_such_a_number() => new OrganisationId("121212-1212").Value.ShouldBe("121212-1212");
}
