using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Norms;

/// <summary>The appointments to an office that may hold, by who was appointed. Where that is not known it may be anybody else who was.</summary>
internal sealed class Namesakes
{
    private readonly Dictionary<PersonId, List<Row<Appointment>>> _named = [];
    private readonly List<Row<Appointment>> _unnamed = [];
    private readonly List<Row<Appointment>> _mayCount;

    private Namesakes(OfficeRows office, in Moment at)
    {
        foreach (Row<Appointment> row in office.Appointments)
        {
            if (!Appointments.InOffice.Of(row, at).MayBeYes)
            {
                continue;
            }

            if (!Appointments.Holder.Of(row, at).TryGet(out PersonId? person))
            {
                _unnamed.Add(row);
            }
            else if (!_named.TryAdd(person, [row]))
            {
                _named[person].Add(row);
            }
        }

        _mayCount = [.. _unnamed];
        foreach (List<Row<Appointment>> theirs in _named.Values)
        {
            _mayCount.AddRange(AppointmentThatCounts.Among([.. theirs], at));
        }
    }

    /// <summary>Those of the office of somebody who holds it; null where everybody is named, and what is theirs is known.</summary>
    public static Namesakes? Of(Row<Holder<Appointment>> holder, in Moment at) =>
        at.Compact.Rows.Office((OfficeId)holder.Within!) is { HasUnnamed: true } office
            ? at.Scratch.Once(office, at, static (rows, in moment) => new Namesakes(rows, moment))
            : null;

    /// <summary>Asks who was appointed by each of these: one of the others, or somebody else.</summary>
    public static void AskWho(ReadOnlySpan<Row<Appointment>> rows, in Moment at, Questions ask)
    {
        List<PersonId> people = [];
        foreach (Row<Appointment> row in rows)
        {
            if (Appointments.Holder.Of(row, at).TryGet(out PersonId? person) || (person = Appointments.Holder.Fresh(row, at) as PersonId) is not null)
            {
                people.Add(person);
            }
        }

        foreach (Row<Appointment> row in rows)
        {
            Appointments.Holder.Ask(row, at, ask, people.ToValueList());
        }
    }

    /// <summary>Whichever may be the one by which somebody is in office: of what is theirs, and of what may be.</summary>
    public Row<Appointment>[] ThatMayCount(Row<Holder<Appointment>> holder, in Moment at)
    {
        bool isNamed = Holders.Person.Of(holder, at).TryGet(out PersonId? person);
        Row<Appointment>[] own = isNamed ? [.. _named.GetValueOrDefault(person!, [])] : holder.Fact.Rows.ToArray();
        List<Row<Appointment>> those = [.. AppointmentThatCounts.Among(own, at)];
        foreach (Row<Appointment> other in isNamed ? _unnamed : _mayCount)
        {
            if (Array.IndexOf(own, other) < 0 && !AppointmentThatCounts.IsOvertaken(other, own, at))
            {
                those.Add(other);
            }
        }

        return [.. those];
    }
}
