namespace Overenskommelse.Norms;

/// <summary>On which of some sides people are, each with all that is theirs.</summary>
internal sealed class PeopleOnSides<T>(Population<T> of, SideList<T> sides)
    where T : class
{
    /// <summary>Adds somebody to the side that theirs are on: once, and to none where they are on several.</summary>
    public void Add(ReadOnlySpan<Row<T>> theirs, SideTable table, int length, in Moment at)
    {
        (int certainly, int possibly) = (0, 0);
        for (int each = 0; each < length; each++)
        {
            Truth on = IsOn(each, theirs, at);
            (certainly, possibly) = (certainly + (on.IsYes ? 1 : 0), possibly + (on.MayBeYes ? 1 : 0));
        }

        for (int each = 0; each < length; each++)
        {
            Truth on = IsOn(each, theirs, at);
            if (on.MayBeYes && certainly == (on.IsYes ? 1 : 0))
            {
                table.Add(each, certain: on.IsYes && possibly == 1);
            }
        }
    }

    /// <summary>Those who are certainly on more than one side.</summary>
    public ValueList<OnSeveralSides> OnSeveral(int length, in Moment at)
    {
        List<OnSeveralSides> people = [];
        foreach (Row<Holder<T>> holder in of.Source.Holders(at))
        {
            int certainly = 0;
            for (int side = 0; side < length && holder.Fact.Rows.Length > 1; side++)
            {
                certainly += IsOn(side, holder.Fact.Rows, at).IsYes ? 1 : 0;
            }

            if (certainly > 1 && holder.Fact.Person.TryGet(out PersonId? person))
            {
                people.Add(new(person, NamesOf(holder.Fact.Rows, at)));
            }
        }

        return people.ToValueList();
    }

    private Truth IsOn(int side, ReadOnlySpan<Row<T>> theirs, in Moment at)
    {
        Truth on = Truth.No;
        foreach (Row<T> row in theirs)
        {
            Truth counts = of.Has(row, at);
            int its = counts.IsNo ? SideList<T>.None : sides.SideOf(row, of, at);
            on |= its == side ? counts : its == SideList<T>.NotKnown && sides.MayBeOn(side, row, of, at) ? counts & Truth.Unknown : Truth.No;
        }

        return on;
    }

    private ValueList<Id> NamesOf(ReadOnlySpan<Row<T>> theirs, in Moment at)
    {
        List<Id> names = [];
        foreach (Row<T> row in theirs)
        {
            if (of.Has(row, at).IsYes && of.Source.NameOf(row, at) is { } name)
            {
                names.Add(name);
            }
        }

        return names.ToValueList();
    }
}
