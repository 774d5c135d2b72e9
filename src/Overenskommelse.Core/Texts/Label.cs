namespace Overenskommelse.Texts;

/// <summary>What something is called in the middle of a sentence, in definite form: <i>ledningsgruppen</i>, the leadership group.</summary>
/// <remarks>
/// A capacity, a kind of meeting, a reason, a unit or a kind of missing fact is a phrase of the phrasebook: <i>kassör</i>; <i>ett seminarium|seminarier|seminariet</i>;
/// <i>{who} har flera platser</i>. Those of the library can be said in another way too.
/// </remarks>
/// <param name="Id">The thing.</param>
/// <param name="Name">What it is called.</param>
public sealed record Label(Id Id, Text Name)
{
    /// <summary>A label in the two languages.</summary>
    public Label(Id id, string swedish, string english)
        : this(id, new Text(swedish, english))
    {
    }

    /// <summary>The thing.</summary>
    public Id Id { get; init => field = Guard.Against.Null(value, nameof(Id)); } = Guard.Against.Null(Id);

    /// <summary>
    /// For an office, what whoever holds it is called, in definite form, one and several: <c>mötesledaren|mötesledarna</c>. Null, the default, when they
    /// are told by the office.
    /// </summary>
    public Text? Holder { get; init; }

    /// <summary>What it is called.</summary>
    public Text Name { get; init => field = Guard.Against.Null(value, nameof(Name)); } = Guard.Against.Null(Name);
}
