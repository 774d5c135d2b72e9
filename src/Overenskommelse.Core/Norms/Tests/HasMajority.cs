namespace Overenskommelse.Norms;

/// <summary>Whether each of those that a ballot elected, and each proposal that it carried, got so many of the votes: so many parts out of so many, or a number where there are no parts.</summary>
/// <param name="parts">The parts; or the number.</param>
/// <param name="outOf">Out of how many; zero for a number.</param>
/// <param name="isMoreThan">Whether it takes more than that.</param>
internal sealed class HasMajority(int parts, int outOf, bool isMoreThan) : OwnTest<Ballot>
{
    public override FactAreas Reads => FactAreas.Ballots;

    public override Phrase Says => field ??= new("ballot.majority");

    public override Truth Of(Row<Ballot> row, in Moment at)
    {
        if (row.IsBlank)
        {
            return Truth.Unknown;
        }

        Truth all = row.Fact.Votes.IsComplete ? Truth.Yes : Truth.Unknown;
        long? cast = Cast(row.Fact);
        foreach (VoteCount count in row.Fact.Votes.Known.Items)
        {
            all &= !Ballots.IsElected(count) | IsEnough(count, row.Fact, cast);
        }

        return all;
    }

    public override void Ask(Row<Ballot> row, in Moment at, Questions ask)
    {
        if (!row.IsBlank)
        {
            ask.AddOpen(Ballots.Of(FactKind.BallotVotes, row, at), this, row);
        }
    }

    public override void Why(Row<Ballot> row, in Moment at, ICollection<Breach> found)
    {
        long? cast = Cast(row.Fact);
        foreach (VoteCount count in row.Fact.Votes.Known.Items)
        {
            if ((Ballots.IsElected(count) & !IsEnough(count, row.Fact, cast)).MayBeYes)
            {
                found.Add(new(BreachReason.NoMajority, count.For) { Day = Ballots.Day.Of(row, at) });
            }
        }
    }

    public override void Turns(Row<Ballot> row, in Moment at, TurningDays days)
    {
    }

    public override void Mend(Row<Ballot> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(Says.Code, null, []));

    /// <summary>How many votes there were in all; null where that is not known.</summary>
    private static long? Cast(Ballot ballot) => ballot.Votes.IsComplete && ToldOf(ballot.Votes.Known.Items) is var (sum, isAll) && isAll ? sum : null;

    private static (long Sum, bool IsAll) ToldOf(ReadOnlySpan<VoteCount> counts)
    {
        (long sum, bool isAll) = (0, true);
        foreach (VoteCount count in counts)
        {
            sum += count.Votes.TryGet(out int votes) ? votes : 0;
            isAll &= count.Votes.IsKnown;
        }

        return (sum, isAll);
    }

    /// <summary>Votes that nobody has told of can only make the part smaller; no vote is never enough.</summary>
    private Truth IsEnough(VoteCount count, Ballot ballot, long? cast)
    {
        if (!count.Votes.IsKnown)
        {
            return Truth.Unknown;
        }

        long votes = count.Votes.TryGet(out int told) ? told : 0;
        long least = cast ?? ToldOf(ballot.Votes.Known.Items).Sum;
        return votes == 0 || !Reaches(votes, least) ? Truth.No : cast is null && outOf > 0 ? Truth.Unknown : Truth.Yes;
    }

    private bool Reaches(long votes, long cast)
    {
        (long have, long need) = outOf == 0 ? (votes, parts) : (votes * outOf, cast * parts);
        return isMoreThan ? have > need : have >= need;
    }
}
