namespace Overenskommelse.Compacts.Checking;

/// <summary>Collects what is wrong with days and references, each with its place.</summary>
internal sealed class ProblemList(IdTable ids)
{
    private readonly List<Problem> _problems = [.. ids.Twice];

    public ValueList<Problem> ToValueList() => _problems.ToValueList();

    public void Add(Place? place, string member, object value, string expected) =>
        _problems.Add(new Problem(place is null ? member : $"{place}.{member}", Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "", expected));

    public void Reference<T>(Place place, string member, Fact<T> fact)
        where T : Id
    {
        if (fact.TryGet(out T? id))
        {
            Reference(place, member, id);
        }
    }

    /// <summary>Forums, matters and clauses lie outside the facts: any id of theirs is good. A person stands for nobody but themselves.</summary>
    public void Reference(Place place, string member, Id id)
    {
        if (id is PersonId)
        {
            Add(place, member, id, "a party, an organisation, a group, an office or a forum, and not a person");
            return;
        }

        string? kind = id switch
        {
            PartyId => "a party",
            OrganisationId => "an organisation",
            GroupId => "a group",
            OfficeId => "an office",
            _ => null,
        };
        if (kind is not null && !ids.Contains(id))
        {
            Add(place, member, id, $"the id of {kind} among the facts");
        }
    }

    public void Defined<T>(Place place, string member, Fact<T> fact)
        where T : struct, Enum
    {
        if (fact.TryGet(out T value) && !Enum.IsDefined(value))
        {
            Add(place, member, value, $"one of {string.Join(", ", Enum.GetNames<T>())}");
        }
    }

    public void Day(Place? place, string member, DayFact fact)
    {
        if (fact.Earliest is { } earliest && fact.Latest is { } latest && !(Calendar.IsReasonable(earliest) && Calendar.IsReasonable(latest)))
        {
            Add(place, member, fact, Calendar.Reasonable);
        }
    }

    public void Year(Place place, string member, int? year)
    {
        if (year is { } stated && !Calendar.IsReasonable(stated))
        {
            Add(place, member, stated, Calendar.ReasonableYear);
        }
    }

    /// <summary>A last day that comes before the first, whichever days they may be.</summary>
    public void Days(Place? place, string firstMember, DayFact first, string lastMember, DayFact last)
    {
        Day(place, firstMember, first);
        Day(place, lastMember, last);
        if (first.Earliest is { } from && last.Latest is { } to && from.Calendar == to.Calendar && to < from)
        {
            Add(place, lastMember, last, $"{first} ({firstMember}) or later");
        }
    }
}
