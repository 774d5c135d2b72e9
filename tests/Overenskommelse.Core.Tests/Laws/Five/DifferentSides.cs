using Overenskommelse.Laws.Given;
using Overenskommelse.Norms;
using Plain = Overenskommelse.Given;

namespace Overenskommelse.Laws.Five;

/// <summary>Those who hold two offices come from different sides; and those who share one do.</summary>
internal static class DifferentSides
{
    private static readonly OfficeId Vice = new("vice");
    private static readonly OrganisationId[] All = [Plain.Association(1), Plain.CountyOffice, Plain.University, Plain.RegionOffice];
    private static readonly Sector[] Sectors = Enum.GetValues<Sector>();

    public static Hard OfTwoOffices { get; } = new(
        new Each<Appointment>(In(Plain.Chair), !new Has<Appointment, Appointment>(In(Vice), new("same-side"), Link.Same(Appointments.Sector, Appointments.Sector))),
        Make,
        (facts, on, _) =>
        {
            List<Sector> chairs = Holding(facts, Plain.Chair, on);
            List<Sector> others = Holding(facts, Vice, on);
            return (chairs.Count == 0 ? Outcome.NotApplicable : chairs.Exists(others.Contains) ? Outcome.Broken : Outcome.Kept, null);
        });

    public static Hard OfOneOffice { get; } = new(
        ForEach.Of<Sector>([.. Sectors], side => new Count(Number.Of(In(Plain.Chair).That(Appointments.Sector.Is(side))), atMost: 1)),
        Make,
        (facts, on, _) => (Holding(facts, Plain.Chair, on) is var held && held.Distinct().Count() < held.Count ? Outcome.Broken : Outcome.Kept, null));

    private static Population<Appointment> In(OfficeId office) => Appointments.To(office).That(Appointments.InOffice);

    private static Case Make(Making making)
    {
        CompactFacts facts = Plain.Compact;
        foreach (OrganisationId id in All)
        {
            facts = facts.With(new Organisation(id)
            {
                Party = Fact.None,
                Sector = making.Fact<Fact<Sector>, Sector>(
                    $"sector of {id}", making.Dice.One(Sectors), Fact.NotKnown, 20, asked => asked.Kind == FactKind.SectorOf && asked.Subject == id, Sectors,
                    (told, value) => told.With(new Organisation(id) { Party = Fact.None, Sector = value })),
            });
        }

        // An organisation that is not known is one of those that are; what is new on a list is about organisations of which all is known.
        facts = facts with { Organisations = facts.Organisations.Known.Where(each => All.Contains(each.Id)).ToDirectory(), Signatories = [] };
        return new(Appointed(making, Appointed(making, facts, Plain.Chair), Vice), Plain.Today, making.Holes);
    }

    private static CompactFacts Appointed(Making making, CompactFacts facts, OfficeId office)
    {
        LocalDate[] days = [Plain.Today.PlusDays(-1), Plain.Today, Plain.Today.PlusDays(1), Plain.Today.PlusDays(90)];
        List<Appointment> made = [];
        int count = making.Dice.Between(0, 3);
        for (int i = 0; i < count; i++)
        {
            FactKey key = new($"{office}-{i}");
            made.Add(new Appointment(
                making.Fact<Fact<OrganisationId>, OrganisationId>(
                    $"organisation of {key}", making.Dice.OneOf(All), Fact.NotKnown, 12,
                    asked => (asked.Kind == FactKind.OfficeHolderOrganisation || asked.Kind == FactKind.OfficeHolders) && asked.Subject == office,
                    All, (told, value) => Told(told, office, key, each => each with { Organisation = value })),
                making.Fact<DayFact, LocalDate>(
                    $"day of {key}", making.Dice.OneOf(days), Fact.NotKnown, 12, asked => (asked.Kind == FactKind.OfficeDays || asked.Kind == FactKind.OfficeHolders) && asked.Subject == office,
                    days, (told, value) => Told(told, office, key, each => each with { AppointedOn = value })))
            { Key = key });
        }

        return facts.WithAppointments(office, making.List(
            $"appointments to {office}", made, 6, asked => asked.Kind == FactKind.OfficeHolders && asked.Subject == office,
            facts.Organisations.Known.Where(each => each.Sector.IsKnown).Select(each => new Appointment(each.Id, days[0])), (told, tell) => told.WithAppointments(office, tell(Of(told, office)))));
    }

    private static Register<Appointment> Of(CompactFacts facts, OfficeId office) => facts.Offices.Known.Single(each => each.Id == office).Appointments;

    private static CompactFacts Told(CompactFacts facts, OfficeId office, FactKey key, Func<Appointment, Appointment> tell) =>
        facts.WithAppointments(office, Of(facts, office).Map(each => each.Key == key ? tell(each) : each));

    private static List<Sector> Holding(CompactFacts facts, OfficeId office, LocalDate on) =>
    [
        .. from each in Of(facts, office).Known
           where each.AppointedOn.Earliest!.Value <= @on
           let organisation = facts.Organisations.Known.Single(other => each.Organisation.Is(other.Id) == true)
           select organisation.Sector.TryGet(out Sector side) ? side : throw new InvalidOperationException(),
    ];
}
