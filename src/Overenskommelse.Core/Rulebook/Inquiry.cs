namespace Overenskommelse.Rulebook;

/// <summary>Gathers what a rule sees as it goes through many things, and allocates nothing while all is well.</summary>
internal ref struct Inquiry
{
    private Gathering<Breach> _breaches;
    private List<MissingFact>? _missing;
    private HashSet<MissingFact>? _asked;
    private List<MissingFact>? _doubts;

    /// <summary>How many things have certainly been there to look at.</summary>
    public int Examined { get; set; }

    public readonly bool IsBroken => _breaches.Count > 0;

    /// <summary>Whether facts are missing that could change the answer: doubts among them, while nothing has certainly been there to look at.</summary>
    public readonly bool LacksFacts => _missing is not null || (Examined == 0 && _doubts is not null);

    public readonly ValueList<MissingFact> MissingFacts =>
        Examined == 0 && _doubts is not null ? [.. (_missing ?? []).Concat(_doubts).Distinct()] : _missing?.ToValueList() ?? [];

    /// <summary>Ends an inquiry whose breaches nobody will read.</summary>
    public void Discard() => _breaches.Discard();

    /// <summary>What was found; once, when the inquiry is over.</summary>
    public Breaches TakeEvidence() => new(Examined, _breaches.Take());

    public void Breach(BreachReason reason, Id? subject, LocalDate? day = null, LocalDate? limit = null) =>
        _breaches.Add(new Breach(reason, subject) { Day = day, Limit = limit });

    /// <summary>A fact that has to be known. The same fact, missing many times over, is asked for once.</summary>
    public void Missing(FactKind kind, Id subject, Id knownBy, Id? within = null, MeetingKind? meeting = null, LocalDate? day = null) =>
        Lack(new MissingFact(kind, subject, knownBy) { Within = within, Meeting = meeting, Day = day });

    /// <summary>Facts that have to be known, as another inquiry named them.</summary>
    public void Lack(ValueList<MissingFact> facts)
    {
        foreach (MissingFact fact in facts)
        {
            Lack(fact);
        }
    }

    /// <summary>A fact that tells whether something is there that would be in order if it is: it matters only when nothing else is there.</summary>
    public void Doubt(FactKind kind, Id subject, Id knownBy, Id? within = null) =>
        (_doubts ??= []).Add(new(kind, subject, knownBy) { Within = within });

    private void Lack(MissingFact fact)
    {
        if ((_asked ??= []).Add(fact))
        {
            (_missing ??= []).Add(fact);
        }
    }
}
