namespace Overenskommelse.Examination;

/// <summary>Tells which facts differ between a compact and one that was made of it by changes. Whatever is not the same in memory is taken to differ.</summary>
/// <remarks>No change adds, removes or renames a party, an organisation, a group or an office, or moves the days of the compact itself.</remarks>
internal static class Touched
{
    public static FactAreas Between(CompactFacts before, CompactFacts after) =>
        Groups(before.Groups, after.Groups)
        | Area(FactAreas.Signatories, before.Signatories.IsSameAs(after.Signatories))
        | Area(FactAreas.Offices, before.Offices.IsSameAs(after.Offices))
        | Area(FactAreas.Meetings, before.Meetings.IsSameAs(after.Meetings))
        | Area(FactAreas.Decisions, before.Decisions.IsSameAs(after.Decisions))
        | Area(FactAreas.Reports, before.Reports.IsSameAs(after.Reports))
        | Area(FactAreas.Judgements, before.Judgements.IsSameAs(after.Judgements));

    private static FactAreas Groups(Directory<Group> before, Directory<Group> after)
    {
        FactAreas touched = FactAreas.None;
        for (int place = 0; place < before.Known.Count; place++)
        {
            Group one = before.Known[place];
            Group other = after.Known[place];
            touched |= Area(FactAreas.Seats, one.Seats.IsSameAs(other.Seats))
                | Area(FactAreas.GroupMeetings, one.Meetings.IsSameAs(other.Meetings))
                | Area(FactAreas.Nominations, one.Nominations.IsSameAs(other.Nominations));
        }

        return touched;
    }

    private static FactAreas Area(FactAreas area, bool isSame) => isSame ? FactAreas.None : area;
}
