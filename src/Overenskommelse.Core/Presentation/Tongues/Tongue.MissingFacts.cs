namespace Overenskommelse.Presentation.Tongues;

/// <summary>What is not known, and who knows it: facts of one kind share a clause, and clauses of one knower a sentence.</summary>
internal abstract partial class Tongue
{
    /// <summary>What is not known, in words, in the order of the facts.</summary>
    public IEnumerable<Gap> GapsIn(IEnumerable<MissingFact> facts) => facts
        .GroupBy(fact => (fact.Kind, IsOffice: fact.Subject is OfficeId, fact.Within, fact.Meeting, fact.Day, KnownBy: fact.KnownBy == fact.Subject ? null : fact.KnownBy))
        .Select(group => GapOf([.. group]));

    /// <summary>A clause that follows <i>it is not known</i>.</summary>
    protected abstract string NotKnown(MissingFact fact, Who subject);

    protected abstract string KnownBy(string what, string? knower, bool isMore);

    protected abstract string MoreFacts(int count);

    private IEnumerable<string> NotKnown(ValueList<MissingFact> facts, bool isMore)
    {
        IGrouping<(string?, string), Gap>[] gaps =
            [.. GapsIn(facts).GroupBy(gap => (gap.Knower, gap.Knower ?? gap.What))];
        foreach (IGrouping<(string? Knower, string), Gap> gap in gaps.Take(MostListed))
        {
            yield return KnownBy(Or(gap.Select(each => each.What)), gap.Key.Knower, isMore);
        }

        int rest = gaps.Skip(MostListed).Sum(gap => gap.Sum(each => each.Facts.Count));
        if (rest > 0)
        {
            yield return MoreFacts(rest);
        }
    }

    private Gap GapOf(MissingFact[] facts)
    {
        MissingFact first = facts[0];
        string[] subjects = [.. facts.Select(fact => Subject(fact)).Distinct()];
        bool eachKnows = first.KnownBy == first.Subject && subjects.Length > 1;
        return new(NotKnown(first, new Who(And(subjects), subjects.Length > 1 || IsShared(first.Subject))), eachKnows ? null : Name(first.KnownBy), facts.ToValueList());
    }

    private string Subject(MissingFact fact) =>
        fact.Kind == FactKind.AppointedBy ? Holder(fact.Subject, fact.Within as OfficeId) : Name(fact.Subject);
}
