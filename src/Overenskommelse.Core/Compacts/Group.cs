namespace Overenskommelse.Compacts;

/// <summary>A group of the compact (<i>grupp</i>), with its seats, meetings and nominations; a working group too (<i>arbetsgrupp</i>).</summary>
/// <param name="Id">The group's id, unique among groups.</param>
public sealed record Group(GroupId Id)
{
    /// <summary>The group's id, unique among groups.</summary>
    public GroupId Id { get; init => field = Guard.Against.Null(value, nameof(Id)); } = Guard.Against.Null(Id);

    /// <summary>What the group is called; null when its id, or the rule set's vocabulary, is to be used.</summary>
    public string? Name { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value, nameof(Name)); }

    /// <summary>What the group is for. Not known by default.</summary>
    public Fact<string> Purpose { get; init; }

    /// <summary>The first day that there is such a group. None by default: from the beginning.</summary>
    public DayFact FirstDay { get; init; } = Fact.None;

    /// <summary>The last day that there is such a group, itself included; from the day after nobody sits in it. None by default: it has not ceased.</summary>
    public DayFact LastDay { get; init; } = Fact.None;

    /// <summary>The working groups of this group (<i>arbetsgrupper</i>), each of them a group that the facts name. Not known by default.</summary>
    public Register<GroupId> WorkingGroups { get; init; }

    /// <summary>The delimited question (<i>avgränsad fråga</i>) that a working group works with. Not known by default.</summary>
    public Fact<string> Question { get; init; }

    /// <summary>The seats of the group, now, before and to come. Not known by default.</summary>
    public Register<Seat> Seats { get; init; }

    /// <summary>The group's meetings and the pre-meetings to them. Not known by default.</summary>
    public Register<Meeting> Meetings { get; init; }

    /// <summary>The nominations to the group. Not known by default.</summary>
    public Register<Nomination> Nominations { get; init; }

    /// <summary>Whether there is such a group on a day; null when that is not known.</summary>
    public bool? ExistsOn(LocalDate day) => new Indexing.Presence(FirstDay, LastDay).On(day);
}
