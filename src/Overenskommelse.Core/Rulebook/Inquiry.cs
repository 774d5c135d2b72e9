namespace Overenskommelse.Rulebook;

/// <summary>Gathers what a rule sees as it goes through many things, and allocates nothing while all is well.</summary>
internal ref struct Inquiry
{
    private Gathering<Breach> _breaches;
    private List<MissingFact>? _missing;
    private HashSet<MissingFact>? _asked;

    /// <summary>How many things have been looked at.</summary>
    public int Examined { get; set; }

    public readonly bool IsBroken => _breaches.Count > 0;

    public readonly bool LacksFacts => _missing is not null;

    public readonly ValueList<MissingFact> MissingFacts => _missing?.ToValueList() ?? [];

    /// <summary>What was found; once, when the inquiry is over.</summary>
    public Breaches TakeEvidence() => new(Examined, _breaches.Take());

    public void Breach(BreachReason reason, Id? subject, LocalDate? day = null, LocalDate? limit = null) =>
        _breaches.Add(new Breach(reason, subject) { Day = day, Limit = limit });

    /// <summary>The same fact, missing many times over, is asked for once.</summary>
    public void Missing(FactKind kind, Id subject, Id knownBy, Id? within = null, MeetingKind? meeting = null, LocalDate? day = null)
    {
        MissingFact fact = new(kind, subject, knownBy) { Within = within, Meeting = meeting, Day = day };
        if ((_asked ??= []).Add(fact))
        {
            (_missing ??= []).Add(fact);
        }
    }
}
