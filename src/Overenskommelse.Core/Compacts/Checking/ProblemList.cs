using System.Runtime.CompilerServices;
using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Compacts.Checking;

/// <summary>Collects what is wrong with days and references, each with its place.</summary>
internal sealed class ProblemList(IdTable ids, OrganisationRows organisations, DayFact lastDay)
{
    private readonly List<Problem> _problems = [];

    /// <summary>The organisations, by which signatories, seats and nominations find their own.</summary>
    public OrganisationRows Organisations => organisations;

    public ValueList<Problem> ToValueList() => Suggestions.In(_problems, ids.All.Concat(organisations.Ids));

    public void Add(in Place place, string member, object value, string expected, params ReadOnlySpan<object> with) =>
        _problems.Add(Problem.Of(place.Of(member), value, new(expected, with)));

    /// <summary>A fact that is equal in everything to one that stands in the list before, and nothing of it is unknown.</summary>
    public void AddRepeat(in Place place, string value) => _problems.Add(new Problem(place.Path, value, new("expected.told-once")));

    /// <summary>An id that is named twice in a list of a fact.</summary>
    public void Once<T>(in Place place, string member, ValueList<T> ids)
        where T : Id
    {
        for (int index = 1; index < ids.Count; index++)
        {
            if (ids.Items[..index].Contains(ids.Items[index]))
            {
                Add(place, member, ids.Items[index], "expected.id-once");
            }
        }
    }

    /// <summary>An id that stands in a list before.</summary>
    public void AddTwin(in Place place, Id id) => _problems.Add(new Problem($"{place}", id.Value, new("expected.id-once")));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Reference<T>(in Place place, string member, Fact<T> fact)
        where T : Id
    {
        if (fact.TryGet(out T? id))
        {
            Reference(place, member, id);
        }
    }

    /// <summary>Forums, matters and clauses lie outside the facts: any id of theirs is good. A person stands for nobody but themselves.</summary>
    public void Reference(in Place place, string member, Id id)
    {
        string? unmet = id switch
        {
            OrganisationId organisation => organisations.Find(organisation) is null ? "expected.organisation-id" : null,
            PartyId => ids.Contains(id) ? null : "expected.party-id",
            GroupId => ids.Contains(id) ? null : "expected.group-id",
            OfficeId => ids.Contains(id) ? null : "expected.office-id",
            ConstituencyId => ids.Contains(id) ? null : "expected.constituency-id",
            PersonId => "expected.no-person",
            _ => null,
        };
        if (unmet is not null)
        {
            _problems.Add(Problem.Of(place.Of(member), id, new(unmet)) with { NotAmongFacts = id is PersonId ? null : id });
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Defined<T>(in Place place, string member, Fact<T> fact)
        where T : struct, Enum
    {
        if (fact.TryGet(out T value) && !Enum.IsDefined(value))
        {
            Add(place, member, value, "expected.one-of", string.Join(", ", Enum.GetNames<T>()));
        }
    }

    public void Day(in Place place, string member, DayFact fact)
    {
        if (!fact.IsReasonable)
        {
            Add(place, member, fact, "expected.day");
        }
    }

    /// <summary>Where a fact is from.</summary>
    public void Source(in Place place, IHasProvenance fact)
    {
        if (fact.Source is { } source)
        {
            Day(place, "Source.Day", source.Day ?? (DayFact)Fact.None);
            if (source.StatedBy is { } id)
            {
                Reference(place, "Source.StatedBy", id);
            }
        }
    }

    public void Year(in Place place, string member, int? year)
    {
        if (year is { } stated && !Calendar.IsReasonable(stated))
        {
            Add(place, member, stated, "expected.year");
        }
    }

    /// <summary>A day after the last day of the compact, whichever days they may be.</summary>
    public void WhileInForce(in Place place, string member, DayFact fact) => NoLater(place, member, fact, "expected.by-last-day", lastDay);

    /// <summary>A day after a last day, whichever days they may be.</summary>
    public void NoLater(in Place place, string member, DayFact fact, string expected, DayFact end, params ReadOnlySpan<object> with)
    {
        if (fact.Earliest is { } day && end.Latest is { } last && day.Calendar == last.Calendar && day > last)
        {
            Add(place, member, fact, expected, [end, .. with]);
        }
    }

    /// <summary>A last day that comes before the first, whichever days they may be.</summary>
    public void Days(in Place place, string firstMember, DayFact first, string lastMember, DayFact last)
    {
        Day(place, firstMember, first);
        Day(place, lastMember, last);
        InOrder(place, firstMember, first, lastMember, last);
    }

    /// <summary>What comes before what has to have happened first, whichever days they may be.</summary>
    public void InOrder(in Place place, string firstMember, DayFact first, string lastMember, DayFact last)
    {
        if (last.Latest is { } to && first.Earliest is { } from && from.Calendar == to.Calendar && to < from)
        {
            Add(place, lastMember, last, "expected.no-earlier", first, firstMember);
        }
    }
}
