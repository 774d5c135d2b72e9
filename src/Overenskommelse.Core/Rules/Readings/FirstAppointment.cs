using Overenskommelse.Norms;

namespace Overenskommelse.Rules.Readings;

/// <summary>By when an office is to be filled for the first time.</summary>
public sealed record FirstAppointment : Reading
{
    private FirstAppointment(string name, Text says, Text why)
        : base(name, says, why)
    {
    }

    /// <summary>Before a year has passed since the compact took effect.</summary>
    public static FirstAppointment WithinAYear { get; } = new(
        "first-within-a-year",
        new("det första året efter ikraftträdandet finns tid att utse någon", "the first year after the compact took effect is there to appoint somebody"),
        new(
            "Den som ska utses för en tid i taget behöver inte vara utsedd den första dagen.",
            "Whoever is to be appointed for a time at a time need not be appointed on the first day."));

    /// <summary>From the first day.</summary>
    public static FirstAppointment AtOnce { get; } = new(
        "first-at-once",
        new("någon ska vara utsedd från första dagen", "somebody is to be appointed from the first day"),
        new("Texten ger ingen tid att utse någon på.", "The text gives no time to appoint somebody."));

    /// <summary>What is asked of those who hold an office, once somebody has been appointed to it.</summary>
    internal Norm Then(OfficeId office, Norm norm)
    {
        if (Is(AtOnce))
        {
            return norm;
        }

        Norm somebody = new Count(Number.Of(Appointments.EverTo(office).That(Appointments.FirstDay.InForce | Appointments.LastDay.InForce | Appointments.InOffice)), atLeast: 1);
        return InTurn.OneByOne(new Grace(somebody.Else(BreachReason.NobodyInOffice, office), Period.FromYears(1)), norm);
    }
}
