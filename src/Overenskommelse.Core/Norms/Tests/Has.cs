namespace Overenskommelse.Norms;

/// <summary>Some other thing stands in this relation to it: the holder of an office has a seat in a group, a term was held by the same person the year before.</summary>
/// <remarks>
/// By key: what is not known of the others is kept apart by what is known of them. Only what is in doubt is held against each of the others, when it is asked
/// what would settle it. Two facts that are not known and stand on one and the same source are equal.
/// </remarks>
/// <typeparam name="T">The kind of fact that is asked about.</typeparam>
/// <typeparam name="TOther">The kind of fact that it stands in relation to.</typeparam>
public sealed class Has<T, TOther> : Test<T>
    where T : class
    where TOther : class
{
    private readonly Population<TOther> _others;
    private readonly ValueList<Link<T, TOther>> _links;
    private readonly BreachReason _reason;

    /// <summary>Some other thing stands in this relation to it.</summary>
    /// <param name="others">The others.</param>
    /// <param name="reason">Why it is amiss when none does.</param>
    /// <param name="links">What they have in common; one to four.</param>
    /// <exception cref="ArgumentException">There are none, or too many, of these; or which the others are rests on what people judge.</exception>
    public Has(Population<TOther> others, BreachReason reason, params ValueList<Link<T, TOther>> links)
    {
        _others = Guard.Against.Null(others);
        _reason = Guard.Against.Null(reason);
        _links = links.Count is > 0 and <= 4 ? links : throw new ArgumentException($"A relation has one to four links; got {links.Count}.", nameof(links));
        Reads = links.Aggregate(Judging.Refused(others.Reads, others, nameof(others)), (reads, link) => reads | link.Reads);
    }

    /// <inheritdoc/>
    public override FactAreas Reads { get; }

    /// <inheritdoc/>
    public override Phrase Says => field ??= new("has", [_others.Says, .. _links.Select(link => (object)link.Says)]);

    /// <inheritdoc/>
    public override Truth Of(Row<T> row, in Moment at)
    {
        Relatives<TOther> others = OthersAt(at);
        Keys mine = default;
        Keys sources = default;
        bool hasSources = true;
        for (int place = 0; place < _links.Count; place++)
        {
            object? value = _links[place].Mine(row, at);
            if (IsNothing(value))
            {
                return Truth.No;
            }

            mine[place] = value;
            sources[place] = value ?? _links[place].MySource(row, at);
            hasSources &= sources[place] is not null;
        }

        return hasSources && others.Certain.Contains(sources) ? Truth.Yes
            : _others.MayLackOne(at) ? Truth.Unknown
            : others.MayHave(mine, _links.Count) ? Truth.Unknown
            : Truth.No;
    }

    /// <summary>What of it is missing; and of the others what could make them fit.</summary>
    public override void Ask(Row<T> row, in Moment at, Questions ask)
    {
        _others.AskIfLacking(at, ask);
        List<object> values = ask.AreTooMany ? [] : OthersAt(at).Values;
        Keys mine = default;
        for (int place = 0; place < _links.Count; place++)
        {
            mine[place] = _links[place].Mine(row, at);
            if (mine[place] is null && _links[place].MyFresh(row, at) is { } fresh)
            {
                values.Add(fresh);
            }
        }

        if (!ask.AreTooMany && OthersAt(at).AnyUnknown(_links.Count))
        {
            AskAlike(row, mine, at, ask, values);
        }

        AskMine(row, at, ask, values);
        foreach (Row<TOther> other in _others.Rows(at))
        {
            if (_others.Has(other, at).MayBeYes && MayFit(mine, other, at))
            {
                AskOther(mine, other, at, ask, values);
            }
        }
    }

    /// <inheritdoc/>
    public override void Why(Row<T> row, in Moment at, ICollection<Breach> found) => found.Add(new(_reason, row.Organisation?.Id));

    /// <summary>Another may yet come, until the due day.</summary>
    public override Chance StillPossible(Row<T> row, in Moment at) => at.Rest;

    /// <inheritdoc/>
    public override void Turns(Row<T> row, in Moment at, TurningDays days)
    {
    }

    /// <inheritdoc/>
    public override void TurnsElsewhere(in Moment at, TurningDays days) => _others.Turns(at, days);

    /// <inheritdoc/>
    public override void Mend(Row<T> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(_others.Source.Says.Code, row.Organisation?.Id, []));

    /// <summary>Two things that both have none of something have nothing in common.</summary>
    private static bool IsNothing(object? value) => ReferenceEquals(value, Link<T, TOther>.Nothing);

    private Relatives<TOther> OthersAt(in Moment at) => at.Scratch.Once(this, at, static (has, in moment) => has.Made(moment));

    private Relatives<TOther> Made(in Moment at)
    {
        Relatives<TOther> made = new();
        foreach (Row<TOther> other in _others.Rows(at))
        {
            Truth counts = _others.Has(other, at);
            if (!counts.MayBeYes)
            {
                continue;
            }

            Keys theirs = default;
            Keys sources = default;
            bool hasAll = true;
            for (int place = 0; place < _links.Count; place++)
            {
                theirs[place] = _links[place].Theirs(other, at);
                hasAll &= !IsNothing(theirs[place]);
                sources[place] = theirs[place] ?? _links[place].TheirSource(other, at);
                made.Note(theirs[place] ?? _links[place].TheirFresh(other, at));
            }

            if (hasAll)
            {
                made.Add(theirs, sources, _links.Count, isCertain: counts.IsYes);
            }
        }

        return made;
    }

    /// <summary>One of the others that is not known may be what this is and what another is that is not known: so all of those are asked with what any of them is.</summary>
    private void AskAlike(Row<T> row, in Keys mine, in Moment at, Questions ask, List<object> values)
    {
        Asked asked = ask.Noted<Asked>(this);
        List<object> more = [];
        for (int place = 0; place < _links.Count; place++)
        {
            if (mine[place] is { } value && asked.Values.Add(value))
            {
                more.Add(value);
            }
        }

        values.AddRange(asked.Values);
        foreach (Row<T> earlier in more.Count == 0 ? [] : asked.Unknown)
        {
            AskMine(earlier, at, ask, more);
        }

        if (mine.Mask(_links.Count) != Keys.All(_links.Count))
        {
            asked.Unknown.Add(row);
        }
    }

    private void AskMine(Row<T> row, in Moment at, Questions ask, List<object> values)
    {
        for (int place = 0; place < _links.Count; place++)
        {
            if (_links[place].Mine(row, at) is null)
            {
                _links[place].AskMine(row, at, ask, values);
            }
        }
    }

    private bool MayFit(in Keys mine, Row<TOther> other, in Moment at)
    {
        for (int place = 0; place < _links.Count; place++)
        {
            if (_links[place].Theirs(other, at) is { } theirs && (IsNothing(theirs) || (mine[place] is { } value && !value.Equals(theirs))))
            {
                return false;
            }
        }

        return true;
    }

    private void AskOther(in Keys mine, Row<TOther> other, in Moment at, Questions ask, List<object> values)
    {
        _others.AskWhether(other, at, ask);
        for (int place = 0; place < _links.Count; place++)
        {
            if (_links[place].Theirs(other, at) is null)
            {
                _links[place].AskTheirs(other, at, ask, mine[place] is { } value ? [value, .. values] : values);
            }
        }
    }

    /// <summary>Those that have been asked about: what is known of them, and those of which something is not.</summary>
    private sealed class Asked
    {
        public HashSet<object> Values { get; } = [];

        public List<Row<T>> Unknown { get; } = [];
    }
}
