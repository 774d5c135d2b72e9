namespace Overenskommelse.Compacts.Indexing;

/// <summary>On which days something certainly holds, and on which it possibly does, given a first and a last day that may be unknown, or known to a month or a year.</summary>
/// <remarks>No last day comes before a first, so what is known of the one tells of the other.</remarks>
internal readonly struct Presence
{
    private readonly int _certainFrom;
    private readonly int _certainTo;
    private readonly int _possibleFrom;
    private readonly int _possibleTo;

    public Presence(DayFact first, DayFact last)
    {
        (_possibleFrom, int latestFirst) = first.IsNone ? (int.MinValue, int.MinValue) : first.Keys;
        (int earliestLast, _possibleTo) = last.IsNone ? (int.MaxValue, int.MaxValue) : last.Keys;

        // Two days that contradict each other, as supposed days may: then it never holds.
        if (_possibleFrom > _possibleTo)
        {
            this = Never;
            return;
        }

        _certainFrom = Math.Min(latestFirst, _possibleTo);
        _certainTo = Math.Max(earliestLast, _possibleFrom);
    }

    private Presence(int certainFrom, int certainTo, int possibleFrom, int possibleTo) =>
        (_certainFrom, _certainTo, _possibleFrom, _possibleTo) = (certainFrom, certainTo, possibleFrom, possibleTo);

    private static Presence Never { get; } = new(int.MaxValue, int.MinValue, int.MaxValue, int.MinValue);

    /// <summary>When both hold.</summary>
    public Presence While(Presence other) => new(
        Math.Max(_certainFrom, other._certainFrom),
        Math.Min(_certainTo, other._certainTo),
        Math.Max(_possibleFrom, other._possibleFrom),
        Math.Min(_possibleTo, other._possibleTo));

    /// <summary>When a seat is held: one that is vacant, never.</summary>
    public static Presence Of(Seat seat) => seat.Holder.IsNone ? Never : new(seat.FirstDay, seat.LastDay);

    /// <summary>When an office is held by an appointment: by nobody, never.</summary>
    public static Presence Of(Appointment appointment) => appointment.Holder.IsNone ? Never : new(appointment.HeldFrom, appointment.LastDay);

    /// <summary>When a signatory is part of the compact: from the day it signed until its last day; one that has not signed, never.</summary>
    public static Presence Of(Signatory signatory) => OfSignatory(signatory.SignedOn, signatory.LastDay);

    /// <summary>When a signatory is part of the compact that signed on a day and has a last day.</summary>
    public static Presence OfSignatory(DayFact signedOn, DayFact lastDay) => signedOn.IsNone ? Never : new(signedOn, lastDay);

    /// <summary>Whether there is a day on which both certainly hold.</summary>
    public bool CertainlyMeets(Presence other) => Math.Max(_certainFrom, other._certainFrom) <= Math.Min(_certainTo, other._certainTo);

    /// <summary>Whether it holds on a day; null when that is not known.</summary>
    public bool? On(LocalDate day) => On(Calendar.Key(day));

    /// <summary>Whether it holds on the day with a key; null when that is not known.</summary>
    public bool? On(int key) =>
        key >= _certainFrom && key <= _certainTo ? true
        : key >= _possibleFrom && key <= _possibleTo ? null
        : false;

    /// <summary>Whether it holds on the day with a key.</summary>
    public Truth OnKey(int key) => During(key, key);

    /// <summary>Whether it holds on a day that may be any from one to another, both included, given by their keys.</summary>
    public Truth During(int from, int to) =>
        from >= _certainFrom && to <= _certainTo ? Truth.Yes
        : to < _possibleFrom || from > _possibleTo || _possibleTo < _possibleFrom ? Truth.No
        : Truth.Unknown;
}
