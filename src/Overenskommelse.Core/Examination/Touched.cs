namespace Overenskommelse.Examination;

/// <summary>Tells which facts differ between a compact and one that was made of it by a change. Whatever is not the same in memory is taken to differ.</summary>
internal static class Touched
{
    public static FactAreas Between(CompactFacts before, CompactFacts after)
    {
        if (before.InForceFrom != after.InForceFrom || before.LastDay != after.LastDay)
        {
            return FactAreas.All;
        }

        FactAreas touched = Groups(before.Groups, after.Groups);
        touched |= Area(FactAreas.Organisations, before.Parties.IsSameAs(after.Parties) && before.Organisations.IsSameAs(after.Organisations));
        touched |= Area(FactAreas.Signatories, before.Signatories.IsSameAs(after.Signatories));
        touched |= Area(FactAreas.Offices, before.Offices.IsSameAs(after.Offices));
        touched |= Area(FactAreas.Meetings, before.Meetings.IsSameAs(after.Meetings));
        touched |= Area(FactAreas.Decisions, before.Decisions.IsSameAs(after.Decisions));
        touched |= Area(FactAreas.Reports, before.Reports.IsSameAs(after.Reports));
        touched |= Area(FactAreas.Judgements, before.Judgements.IsSameAs(after.Judgements));
        return touched;
    }

    private static FactAreas Groups(Register<Group> before, Register<Group> after)
    {
        if (before.IsSameAs(after))
        {
            return FactAreas.None;
        }

        const FactAreas OfGroups = FactAreas.Groups | FactAreas.Seats | FactAreas.GroupMeetings | FactAreas.Nominations;
        if (before.Count != after.Count || before.IsComplete != after.IsComplete)
        {
            return OfGroups;
        }

        FactAreas touched = FactAreas.None;
        for (int place = 0; place < before.Count; place++)
        {
            Group one = before[place];
            Group other = after[place];
            bool isSame = one.Id == other.Id && one.WorkingGroupOf == other.WorkingGroupOf && one.Question == other.Question;
            touched |= Area(OfGroups, isSame);
            touched |= Area(FactAreas.Seats, one.Seats.IsSameAs(other.Seats));
            touched |= Area(FactAreas.GroupMeetings, one.Meetings.IsSameAs(other.Meetings));
            touched |= Area(FactAreas.Nominations, one.Nominations.IsSameAs(other.Nominations));
        }

        return touched;
    }

    private static FactAreas Area(FactAreas area, bool isSame) => isSame ? FactAreas.None : area;
}
