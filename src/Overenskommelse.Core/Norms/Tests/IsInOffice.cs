namespace Overenskommelse.Norms;

/// <summary>
/// Whether somebody is in office: by an appointment of their own, or by one of which it is not known whose it is. Where it is not known who was appointed, it
/// may be anybody else who was.
/// </summary>
internal sealed class IsInOffice(Test<Holder<Appointment>> byTheirOwn) : Test<Holder<Appointment>>
{
    public override FactAreas Reads => byTheirOwn.Reads;

    public override Phrase Says => byTheirOwn.Says;

    public override Truth Of(Row<Holder<Appointment>> row, in Moment at)
    {
        Truth any = byTheirOwn.Of(row, at);
        foreach (Row<Appointment> each in any.IsYes ? [] : ThatMayCount(row, at))
        {
            Truth holds = Appointments.InOffice.Of(each, at);
            any |= IsOf(each, row, at) ? holds : holds & Truth.Unknown;
        }

        return any;
    }

    public override void Ask(Row<Holder<Appointment>> row, in Moment at, Questions ask)
    {
        byTheirOwn.Ask(row, at, ask);
        Row<Appointment>[] those = ThatMayCount(row, at);
        foreach (Row<Appointment> each in those)
        {
            ask.If(Appointments.InOffice, each, at);
        }

        if (those.Length > 0)
        {
            Namesakes.AskWho([.. row.Fact.Rows, .. those], at, ask);
        }
    }

    public override void Why(Row<Holder<Appointment>> row, in Moment at, ICollection<Breach> found) => byTheirOwn.Why(row, at, found);

    public override TimeLeft StillPossible(Row<Holder<Appointment>> row, in Moment at) => byTheirOwn.StillPossible(row, at);

    public override void Turns(Row<Holder<Appointment>> row, in Moment at, TurningDays days)
    {
        foreach (Row<Appointment> each in at.Compact.Rows.Office((OfficeId)row.Within!) is { HasUnnamed: true } office ? office.Appointments : row.Fact.Rows)
        {
            Appointments.InOffice.Turns(each, at, days);
        }
    }

    public override void TurnsElsewhere(in Moment at, TurningDays days) => byTheirOwn.TurnsElsewhere(at, days);

    public override void Mend(Row<Holder<Appointment>> row, in Moment at, ICollection<Remedy> remedies) => byTheirOwn.Mend(row, at, remedies);

    internal override bool FollowsFrom(Test<Holder<Appointment>> known) => base.FollowsFrom(known) || ReferenceEquals(known, byTheirOwn);

    /// <summary>None where everybody is named: then all that is theirs is known.</summary>
    private static Row<Appointment>[] ThatMayCount(Row<Holder<Appointment>> row, in Moment at) => row.IsBlank ? [] : Namesakes.Of(row, at)?.ThatMayCount(row, at) ?? [];

    private static bool IsOf(Row<Appointment> each, Row<Holder<Appointment>> row, in Moment at) =>
        Holders.Person.Of(row, at).TryGet(out PersonId? person) && Appointments.Holder.Of(each, at).Is(person) == true;
}
