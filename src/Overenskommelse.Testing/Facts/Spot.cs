namespace Overenskommelse.Testing.Facts;

/// <summary>A member of a fact, and the facts that it is inside of.</summary>
/// <param name="Slot">The member.</param>
/// <param name="Within">The facts, outermost first; the last is the one whose member it is.</param>
internal sealed record Spot(Slot Slot, ImmutableArray<Thing> Within)
{
    /// <summary>The fact whose member it is.</summary>
    public Thing Owner => Within[^1];

    /// <summary>Whether it is inside a thing, or the thing itself is on it.</summary>
    public bool IsInside(int thing) => Within.Any(each => each.Id == thing);

    /// <summary>The ids by which one tells which fact is meant: its own, what it is of, and those of what it is inside of.</summary>
    public IEnumerable<Id> Names => Within.SelectMany(thing => thing.Slots).Select(NameIn).OfType<Id>();

    /// <summary>The id that stands there; null where none does.</summary>
    public Id? IdIn => Slot.Value as Id ?? (Slot.Member.Kind == MemberKind.Fact ? Slot.Member.Values!.ValueOf(Slot.Value!) as Id : null);

    private static Id? NameIn(Slot slot) => slot.Value as Id ?? (slot.Member is { Kind: MemberKind.Fact, Name: nameof(Appointment.Organisation) } ? slot.Member.Values!.ValueOf(slot.Value!) as Id : null);
}
