namespace Overenskommelse;

/// <summary>States one more thing about a compact, and leaves the rest as it was.</summary>
internal static class Stating
{
    /// <summary>The group, in the place of an earlier one of the same id.</summary>
    public static CompactFacts With(this CompactFacts facts, Group group) =>
        facts with { Groups = facts.Groups.Known.Where(other => other.Id != group.Id).Append(group).ToDirectory() };

    /// <summary>The office, in the place of an earlier one of the same id.</summary>
    public static CompactFacts With(this CompactFacts facts, Office office) =>
        facts with { Offices = facts.Offices.Known.Where(other => other.Id != office.Id).Append(office).ToDirectory() };

    /// <summary>The organisation, in the place of an earlier one of the same id.</summary>
    public static CompactFacts With(this CompactFacts facts, Organisation organisation) =>
        facts with { Organisations = facts.Organisations.Known.Where(other => other.Id != organisation.Id).Append(organisation).ToDirectory() };

    /// <summary>The signatory, in the place of an earlier one of the same organisation.</summary>
    public static CompactFacts With(this CompactFacts facts, Signatory signatory) =>
        facts with { Signatories = facts.Signatories.Known.Where(other => other.Organisation != signatory.Organisation).Append(signatory).ToRegister() };

    /// <summary>The group with these working groups, and no others.</summary>
    public static CompactFacts WithWorkingGroups(this CompactFacts facts, GroupId group, params Group[] workingGroups) =>
        workingGroups.Aggregate(facts, With).With(facts.GroupOrNew(group) with { WorkingGroups = workingGroups.Select(each => each.Id).ToRegister() });

    public static CompactFacts WithSeats(this CompactFacts facts, GroupId group, Register<Seat> seats) =>
        facts.With(facts.GroupOrNew(group) with { Seats = seats });

    public static CompactFacts WithMeetings(this CompactFacts facts, GroupId group, Register<Meeting> meetings) =>
        facts.With(facts.GroupOrNew(group) with { Meetings = meetings });

    public static CompactFacts WithNominations(this CompactFacts facts, GroupId group, Register<Nomination> nominations) =>
        facts.With(facts.GroupOrNew(group) with { Nominations = nominations });

    public static CompactFacts WithAppointments(this CompactFacts facts, OfficeId office, Register<Appointment> appointments) =>
        facts.With(new Office(office) { Appointments = appointments });

    private static Group GroupOrNew(this CompactFacts facts, GroupId id) =>
        facts.Groups.Known.FirstOrDefault(group => group.Id == id) ?? new Group(id) { WorkingGroups = [], Seats = [], Meetings = [], Nominations = [] };
}
