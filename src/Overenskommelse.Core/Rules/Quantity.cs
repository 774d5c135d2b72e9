using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>How many a sentence asks for: a number, or a part of all (<i>hälften, en tredjedel, 49 procent, alla</i>). A part is held against exactly, and never rounded.</summary>
public readonly record struct Quantity
{
    private readonly int _parts;
    private readonly int _outOf;

    private Quantity(int parts, int outOf) => (_parts, _outOf) = (parts, outOf);

    /// <summary>What it is, as a code and what goes into it.</summary>
    public Phrase Says => (_parts, _outOf) switch
    {
        (_, 0) => new("quantity.number", [_parts]),
        (1, 2) => new("quantity.half"),
        (1, 3) => new("quantity.third"),
        (2, 3) => new("quantity.two-thirds"),
        (1, 4) => new("quantity.quarter"),
        (3, 4) => new("quantity.three-quarters"),
        _ when IsAll => new("quantity.all"),
        (_, 100) => new("quantity.per-cent", [_parts]),
        _ => new("quantity.part", [_parts, _outOf]),
    };

    /// <summary>Whether it is a part of all, and no number.</summary>
    public bool IsPart => _outOf > 0;

    /// <summary>Whether it is all of them.</summary>
    public bool IsAll => _outOf > 0 && _parts == _outOf;

    /// <summary>Whether it is none at all.</summary>
    internal bool IsNone => _parts == 0;

    /// <summary>A number.</summary>
    /// <exception cref="ArgumentException">It is negative.</exception>
    public static implicit operator Quantity(int number) => new(Guard.Against.Negative(number), 0);

    /// <summary>So many parts out of so many: <c>Part(1, 2)</c> is half, and <c>Part(1, 1)</c> all of them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The parts are none, or more than the whole.</exception>
    public static Quantity Part(int parts, int outOf) => new(
        parts > 0 && parts <= outOf ? parts : throw new ArgumentOutOfRangeException(nameof(parts), parts, $"Expected more than 0 parts and no more than {outOf}, all of them."), outOf);

    /// <summary>So many per cent; 100 is all of them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not more than 0, or more than 100.</exception>
    public static Quantity Percent(int percent) => Part(percent, 100);

    /// <summary>How many of some members that is.</summary>
    internal Quorum QuorumOf(CountOf<Holder<Seat>> members, bool isMoreThan) => new(members, _parts, _outOf, isMoreThan);

    /// <summary>Whether those that a ballot elects have so many of the votes.</summary>
    internal Test<Ballot> MajorityOf(bool isMoreThan) => new HasMajority(_parts, _outOf, isMoreThan);

    /// <summary>Itself, of a limit for which all of them would say nothing, or ask for what cannot be.</summary>
    /// <exception cref="InvalidOperationException">It is all of them.</exception>
    internal Quantity LessThanAll(string member) => IsAll ? throw new InvalidOperationException($"{member} is all of them; expected a number, or a part that is less than the whole.") : this;

    /// <summary>What a count is held against.</summary>
    internal Limit Of(Number all) => IsPart ? all.Share(_parts, _outOf) : _parts;
}
