namespace Overenskommelse.Compacts;

/// <summary>An office of the compact (<i>uppdrag</i>), such as meeting leader or process leader, and who has held it.</summary>
/// <param name="Id">The office's id, unique among offices.</param>
public sealed record Office(OfficeId Id)
{
    /// <summary>The office's id, unique among offices.</summary>
    public OfficeId Id { get; init => field = Guard.Against.Null(value, nameof(Id)); } = Guard.Against.Null(Id);

    /// <summary>The appointments to it over time. Not known by default; <c>[]</c> says that nobody has been appointed.</summary>
    public Register<Appointment> Appointments { get; init; }
}
