using Overenskommelse.Norms;

namespace Overenskommelse.Rules.Readings;

/// <summary>When others have taken over an office whose holders have not been recorded to step down.</summary>
public sealed record Succession : Reading
{
    private Succession(string name, Text says, Text why)
        : base(name, says, why)
    {
    }

    /// <summary>When the term is out and somebody of the same side has been appointed after it. With no successor the earlier holders are still in office.</summary>
    public static Succession WhenTermIsOut { get; } = new(
        "taken-over-when-term-is-out",
        new(
            "den som har utsetts tar över när tiden för den förra på samma sida har gått ut",
            "whoever has been appointed takes over when the term of the one before, on the same side, is out"),
        new(
            "Den som har valts för en viss tid behöver inte avgå: uppdraget går till den som väljs därnäst. Finns ingen efterträdare blir den gamla kvar.",
            "An office that is filled for a set time is not resigned: it passes to whoever is chosen next. Where there is no successor, the old holder remains."));

    /// <summary>Only when it is recorded that the earlier holder has stepped down.</summary>
    public static Succession WhenRecorded { get; } = new(
        "left-when-recorded",
        new("den som har ett uppdrag har det tills en sista dag är antecknad", "whoever holds an office holds it until a last day is recorded"),
        new("Bara det som är antecknat räknas.", "Only what is recorded counts."));

    /// <summary>Those who hold an office on the day asked about.</summary>
    internal Population<Holder<Appointment>> HoldersOf(OfficeId office, Term term, int years)
    {
        Population<Holder<Appointment>> recorded = Holders.InOfficeOf(office);
        return Is(WhenRecorded) ? recorded : recorded.That(!Holders.ByAppointment(Appointments.TakenOver(office, began => term.LastDayOf(began, years), on => term.Boundaries(on, years))));
    }
}
