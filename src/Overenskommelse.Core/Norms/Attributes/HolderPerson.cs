namespace Overenskommelse.Norms;

/// <summary>Who holds an office: one and the same fact as who was appointed by any of their appointments.</summary>
internal sealed class HolderPerson : Attribute<Holder<Appointment>, PersonId>
{
    public override string Code => "holder.person";

    public override FactAreas Reads => FactAreas.Offices;

    public override ValueList<PersonId>? Closed => null;

    public override Fact<PersonId> Of(Row<Holder<Appointment>> row, in Moment at) => Appointments.Holder.Of(FirstOf(row), at);

    public override bool MayBe(PersonId value, Row<Holder<Appointment>> row, in Moment at) => true;

    public override void Ask(Row<Holder<Appointment>> row, in Moment at, Questions ask, ValueList<PersonId> tells) =>
        Appointments.Holder.Ask(FirstOf(row), at, ask, tells);

    public override Breach Why(Row<Holder<Appointment>> row, in Moment at) => Appointments.Holder.Why(FirstOf(row), at);

    internal override (object Attribute, object Row) Source(Row<Holder<Appointment>> row, in Moment at) => Appointments.Holder.Source(FirstOf(row), at);

    internal override bool MayBeNone => false;

    internal override object? Fresh(Row<Holder<Appointment>> row, in Moment at) => Appointments.Holder.Fresh(FirstOf(row), at);

    private static Row<Appointment> FirstOf(Row<Holder<Appointment>> row) => row.IsBlank ? Row<Appointment>.Blank : row.Fact.Rows[0];
}
