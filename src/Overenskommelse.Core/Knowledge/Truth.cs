namespace Overenskommelse.Knowledge;

/// <summary>What may be so, as a set of <i>no</i>, <i>a human being has yet to say</i>, and <i>yes</i>: one of them when it is known.</summary>
/// <remarks>
/// The three are ordered, <i>no</i> first. <i>And</i> is the lesser and <i>or</i> the greater of each pair that may be, <i>not</i> the mirror. The default is
/// <see cref="Unknown"/>.
/// </remarks>
public readonly record struct Truth
{
    private const byte N = 1;
    private const byte J = 2;
    private const byte Y = 4;

    // What differs from not known, so that the default is not known.
    private readonly byte _unlikeUnknown;

    private Truth(int may) => _unlikeUnknown = (byte)(may ^ (N | Y));

    /// <summary>No.</summary>
    public static Truth No => new(N);

    /// <summary>A human being has yet to say.</summary>
    public static Truth Awaits => new(J);

    /// <summary>Yes.</summary>
    public static Truth Yes => new(Y);

    /// <summary>Yes or no: a fact is missing.</summary>
    public static Truth Unknown => new(N | Y);

    /// <summary>Whether it is yes, whatever is missing.</summary>
    public bool IsYes => May == Y;

    /// <summary>Whether it is no, whatever is missing.</summary>
    public bool IsNo => May == N;

    /// <summary>Whether more than one of the three may be so.</summary>
    public bool IsOpen => (May & (May - 1)) != 0;

    /// <summary>Whether it may be yes.</summary>
    public bool MayBeYes => (May & Y) != 0;

    /// <summary>Whether it may be no.</summary>
    public bool MayBeNo => (May & N) != 0;

    /// <summary>Whether it may be that a human being has yet to say.</summary>
    public bool MayAwait => (May & J) != 0;

    private int May => _unlikeUnknown ^ (N | Y);

    /// <summary>Yes or no.</summary>
    public static Truth Of(bool value) => new(value ? Y : N);

    /// <summary>Yes, no, or, of null, not known.</summary>
    public static Truth Of(bool? value) => value is { } known ? Of(known) : Unknown;

    /// <summary>Whatever may be so of either of them: it is not known which of the two counts.</summary>
    public static Truth Either(Truth one, Truth other) => new(one.May | other.May);

    /// <summary>The lesser of each pair.</summary>
    public static Truth operator &(Truth one, Truth other) => new(
        ((one.May | other.May) & N)
        | (one.May & other.May & Y)
        | ((one.MayAwait && other.May > N) || (other.MayAwait && one.May > N) ? J : 0));

    /// <summary>The greater of each pair.</summary>
    public static Truth operator |(Truth one, Truth other) => !(!one & !other);

    /// <summary>The mirror: yes for no, and no for yes.</summary>
    public static Truth operator !(Truth one) => new((one.May & J) | ((one.May & N) << 2) | ((one.May & Y) >> 2));

    /// <summary>What may be so, for a debugger.</summary>
    public override string ToString() => string.Join(" or ", new[] { MayBeNo ? "no" : null, MayAwait ? "awaits judgement" : null, MayBeYes ? "yes" : null }.OfType<string>());
}
