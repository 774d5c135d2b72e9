namespace Overenskommelse.Norms;

/// <summary>How many of a group's members have to attend a meeting: so many parts out of so many of those who sit there, or a number where there are no parts.</summary>
/// <param name="Members">Those who sit there.</param>
/// <param name="Parts">The parts; or the number.</param>
/// <param name="OutOf">Out of how many; zero for a number.</param>
/// <param name="IsMoreThan">Whether it takes more than that.</param>
internal sealed record Quorum(CountOf<Holder<Seat>> Members, int Parts, int OutOf, bool IsMoreThan);

/// <summary>Whether so many members attended a meeting, counted of those who sat in the group on the day of the meeting.</summary>
internal sealed class IsQuorate(Quorum quorum) : OwnTest<Meeting>
{
    public override FactAreas Reads { get; } = Meetings.Day.Reads | quorum.Members.Reads;

    public override Phrase Says => field ??= new("meeting.quorate");

    public override Truth Of(Row<Meeting> row, in Moment at)
    {
        Fact<int> attending = Meetings.MembersAttending.Of(row, at);
        if (attending.IsNone)
        {
            return Truth.No;
        }

        if (row.IsBlank || !attending.TryGet(out int there))
        {
            return Truth.Unknown;
        }

        if (quorum.OutOf == 0)
        {
            return Truth.Of(IsEnough(there, 1));
        }

        if (!Meetings.Day.Of(row, at).TryGet(out LocalDate day))
        {
            return Truth.Unknown;
        }

        (int least, int most) = quorum.Members.Range(at.OnDay(day));
        return IsEnough(there, most) ? Truth.Yes : !IsEnough(there, least) ? Truth.No : Truth.Unknown;
    }

    /// <summary>How many are enough depends on who sat there that day, which nobody fills in together with how many came.</summary>
    public override void Ask(Row<Meeting> row, in Moment at, Questions ask)
    {
        if (row.IsBlank)
        {
            AskWhoSat([at.On, .. LastOfGroup(at)], row, at, ask);
            return;
        }

        Meetings.MembersAttending.Ask(row, at, ask, quorum.OutOf == 0 ? [quorum.Parts - 1, quorum.Parts, quorum.Parts + 1] : []);
        if (quorum.OutOf == 0)
        {
            return;
        }

        Meetings.Day.AskOpen(row, at, ask);
        AskWhoSat([.. Meetings.Day.Ends(row, at).DefaultIfEmpty(at.On), .. LastOfGroup(at)], row, at, ask);
    }

    public override void Why(Row<Meeting> row, in Moment at, ICollection<Breach> found) => found.Add(new(BreachReason.NoQuorum, null) { Day = Meetings.Day.Of(row, at) });

    public override void Turns(Row<Meeting> row, in Moment at, TurningDays days)
    {
    }

    public override void Mend(Row<Meeting> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(Meetings.MembersAttending.Code, null, []));

    /// <summary>Asks who sat there on some days, where a part of them is enough: of a meeting that nobody has told of, too.</summary>
    private void AskWhoSat(LocalDate[] days, Row<Meeting> row, in Moment at, Questions ask)
    {
        Questions members = new();
        foreach (LocalDate day in quorum.OutOf == 0 ? [] : days)
        {
            quorum.Members.Ask(at.OnDay(day), members);
        }

        foreach (MissingFact fact in members.Missing)
        {
            ask.AddOpen(fact, this, row);
        }
    }

    /// <summary>Of a group that has ceased the meeting was in its life, and those who sat there then are asked for.</summary>
    private ValueList<LocalDate> LastOfGroup(in Moment at) =>
        quorum.Members.Population.Source.Group is { } group && at.Compact.Rows.Group(group)?.Group.LastDay.Latest is { } last && last < at.On ? [last] : [];

    private bool IsEnough(int there, int members)
    {
        (long have, long need) = quorum.OutOf == 0 ? (there, quorum.Parts) : ((long)there * quorum.OutOf, (long)members * quorum.Parts);
        return there > 0 && (quorum.IsMoreThan ? have > need : have >= need);
    }
}
