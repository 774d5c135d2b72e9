using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>So many of those who sit in a group: exactly, at least or at most a number, one of several numbers, or a part of all who sit there (<i>tolv ledamöter; fyra, sex eller åtta; minst hälften från föreningslivet; högst 49 procent; alla</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group.</param>
/// <remarks>
/// Of the limits at least one is told, when the rule is made part of a rule set at the latest; <see cref="AtLeast"/> and <see cref="AtMost"/> with one number ask for exactly so many. People are counted: whoever holds several seats
/// counts once, and a vacant seat for nobody, but is named. Of a part of all there is nothing to judge where nobody sits in the group, unless a number is asked for at least. A cap on each of several sides is a rule for each.
/// </remarks>
public sealed record MembersCounted(Clause Clause, GroupId Group) : Rule(Clause)
{
    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>Which of them are counted. Everybody by default.</summary>
    public Whose Whose { get; init => field = Guard.Against.Null(value, nameof(Whose)); } = Whose.Anybody;

    /// <summary>The least that there are to be, itself included. Null, the default: no such limit.</summary>
    public Quantity? AtLeast { get; init; }

    /// <summary>The most that there are to be, itself included. Null, the default: no such limit.</summary>
    public Quantity? AtMost { get; init; }

    /// <summary>What there are to be more than: <i>a majority</i> is more than half. Null, the default, and where a least is told: no such limit.</summary>
    public Quantity? MoreThan { get; init; }

    /// <summary>What there are to be fewer than: <i>under one half</i>. Null, the default, and where a most is told: no such limit.</summary>
    public Quantity? FewerThan { get; init; }

    /// <summary>The numbers of which any will do (<i>fyra, sex eller åtta</i>), where no other limit is told. Empty, the default: no such limit.</summary>
    public ValueList<int> OneOf { get; init => field = Guard.Against.Repeated(value, nameof(OneOf)); } = [];

    /// <summary>Whose seats count as members. Regular seats by default.</summary>
    public Counting Counting { get; init => field = Guard.Against.Null(value, nameof(Counting)); } = Counting.RegularSeats;

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => [Counting];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading is Counting counting ? this with { Counting = counting } : throw NoUseFor(reading);

    /// <inheritdoc/>
    protected override Per State()
    {
        if (Whose == Whose.Anybody && (AtLeast is { IsAll: true } || FewerThan is { IsAll: true }))
        {
            throw new InvalidOperationException($"Everybody who sits there is always all who sit there; expected {nameof(Whose)} to say which of them.");
        }

        Test<Seat> counted = Counting.Seats(Group);
        CountOf<Holder<Seat>> all = Number.Of(Members.Of(Group).That(Members.Sit(counted)), Counting.Unit);
        Number those = Whose.TestIn(Group, Counting) is { } theirs ? all.OfWhich(Members.Sit(counted & theirs)) : all;
        if (OneOf.Count > 0)
        {
            return (AtLeast ?? AtMost ?? MoreThan ?? FewerThan) is null ? new Any([.. OneOf.Select(number => Of(those, number, number))])
                : throw new InvalidOperationException($"{nameof(OneOf)} says how many there are to be; expected no other limit beside it.");
        }

        Norm count = Of(those, AtLeast?.Of(all), AtMost?.LessThanAll(nameof(AtMost)).Of(all), MoreThan?.LessThanAll(nameof(MoreThan)).Of(all), FewerThan?.Of(all));
        bool asksForSomebody = (AtLeast ?? MoreThan) is { IsPart: false };
        bool isOfAll = new[] { AtLeast, AtMost, MoreThan, FewerThan }.Any(limit => limit is { IsPart: true });
        return isOfAll && !asksForSomebody ? new WhenKept(new Count(all, atLeast: 1), count) : count;
    }

    private Count Of(Number those, Limit? atLeast, Limit? atMost, Limit? moreThan = null, Limit? fewerThan = null) => new(those, atLeast, atMost, moreThan, fewerThan)
    {
        TellsOthers = AtLeast is { IsAll: true },
        Vacant = Whose.Among(Counting.Vacant(Group)),
    };
}
