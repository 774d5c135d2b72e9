namespace Overenskommelse.Laws.Given;

/// <summary>The same facts, some of them stated twice.</summary>
internal static class Reordered
{
    /// <summary>What can be stated twice without being two things, and is not refused since something of it is not known: a meeting cannot, nor can a seat or an office of somebody without a name.</summary>
    public static CompactFacts Restated(CompactFacts facts) => facts with
    {
        Signatories = facts.Signatories.Map(each => each with { ContactPersons = Twice(each.ContactPersons, contact => !(contact.Person.IsKnown && contact.FirstDay.IsKnown && contact.LastDay.IsKnown)) }),
        Groups = facts.Groups.Map(group => group with
        {
            Seats = Twice(group.Seats, seat => seat.Holder.IsKnown && !seat.CapacityOf.IsKnown),
            Nominations = Twice(group.Nominations, nomination => !nomination.Nominee.IsKnown),
        }),
        Offices = facts.Offices.Map(office => office with
        {
            Appointments = Twice(office.Appointments, each => each.Holder.IsKnown && each.AppointedOn.IsKnown && !(each.AppointedBy.IsKnown && each.Organisation.IsKnown && each.HeldFrom.IsKnown && each.LastDay.IsKnown)),
        }),
        Decisions = Twice(facts.Decisions, decision => !decision.About.IsKnown),
        Reports = Twice(facts.Reports, report => !report.About.IsKnown),
        Judgements = Twice(facts.Judgements, judgement => !judgement.Reason.IsKnown),
        Explanations = Twice(facts.Explanations, explanation => !explanation.LastDay.IsKnown),
    };

    private static Register<T> Twice<T>(Register<T> register, Func<T, bool> may)
        where T : notnull
        => register.Keeping(register.Known.SelectMany(item => may(item) ? new[] { item, item } : [item]));
}
