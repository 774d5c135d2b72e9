namespace Overenskommelse.Laws.Given;

/// <summary>Forgets some of what is known of a compact: now and then nothing, most often a little, sometimes nearly all.</summary>
internal static class Fog
{
    public static CompactFacts Over(CompactFacts known, Dice dice)
    {
        CompactFacts facts = dice.Chance(15) ? AsPublished(known, dice) : known;
        int times = dice.One(0, 0, 0, 1, 1, 2, 4, 8);
        for (int i = 0; i < times; i++)
        {
            // First what kind of fact, or seats and signatories, which are many, would be all that is ever forgotten.
            List<List<Blurred<CompactFacts>>> kinds = [.. Blurrings.Of(facts).GroupBy(each => each.Forgotten).Select(kind => kind.ToList())];
            CompactFacts blurred = kinds.Count == 0 ? facts : dice.OneOf(dice.OneOf(kinds)).Make();
            facts = Builds(blurred) ? blurred : facts;
        }

        return facts;
    }

    /// <summary>As a published page does: it says who sits, for whom, and leaves out the rest.</summary>
    private static CompactFacts AsPublished(CompactFacts known, Dice dice) => known with
    {
        Signatories = dice.Chance(50) ? Fact.NotKnown : known.Signatories,
        Offices = dice.Chance(50) ? [] : known.Offices,
        Meetings = dice.Chance(50) ? Fact.NotKnown : known.Meetings,
        Decisions = dice.Chance(50) ? Fact.NotKnown : known.Decisions,
        Reports = dice.Chance(50) ? Fact.NotKnown : known.Reports,
        InForceFrom = dice.Chance(30) ? Fact.NotKnown : known.InForceFrom,
        Groups = known.Groups.Map(group => group with
        {
            Seats = group.Seats.Map(seat => seat with { Holder = Fact.NotKnown }),
            Meetings = dice.Chance(50) ? Fact.NotKnown : group.Meetings,
            Nominations = dice.Chance(50) ? Fact.NotKnown : group.Nominations,
        }),
    };

    /// <summary>What other facts refer to cannot be forgotten before them.</summary>
    internal static bool Builds(CompactFacts facts)
    {
        try
        {
            _ = Compact.From(facts);
            return true;
        }
        catch (InvalidCompactException)
        {
            return false;
        }
    }
}
