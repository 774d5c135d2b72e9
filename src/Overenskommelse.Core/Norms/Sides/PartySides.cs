namespace Overenskommelse.Norms;

/// <summary>The parties that have made the compact, as sides.</summary>
internal sealed class PartySides<T>(Attribute<T, PartyId> attribute, MissingFact asks) : SidesByValue<T, PartyId>(Guard.Against.Null(attribute))
    where T : class
{
    internal override bool MayLackOne(in Moment at) => !at.Compact.Facts.Parties.IsComplete;

    internal override void AskIfLacking(in Moment at, Questions ask)
    {
        if (MayLackOne(at))
        {
            ask.Add(asks);
        }
    }

    private protected override Values ValuesAt(Population<T> of, in Moment at) =>
        at.Scratch.Once(this, at, static (_, in moment) => Values.Of(moment.Compact.Facts.Parties.Known.Select(party => party.Id)));
}
