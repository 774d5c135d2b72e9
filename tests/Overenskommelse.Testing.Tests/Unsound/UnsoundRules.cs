using Overenskommelse.Norms;

namespace Overenskommelse.Testing.Unsound;

/// <summary>Rules as one may write them who has not thought of everything, from attributes up to leaves written by hand; each passes a test that states its facts whole.</summary>
internal static class UnsoundRules
{
    private static SeatTest.Asks For(FactKind kind) => (Row<Seat> row, in Moment _, Questions ask) => ask.Add(Ekdala.Question(kind, row));

    private static RuleSet Each(Test<Seat> must) => Ekdala.Of(new Each<Seat>(Ekdala.Seated, must), Ekdala.InWords);

    private static Truth Known(bool? isSo) => Truth.Of(isSo);

    /// <summary>A capacity that nobody has told is read as none.</summary>
    public static RuleSet UnknownValueIsNone => Each(new Stated<Seat, Capacity>(
        "seat.own-capacity", seat => seat.Capacity.IsKnown ? seat.Capacity : Fact.None, (row, in _) => Ekdala.Question(FactKind.Capacity, row), FactAreas.Seats)
    { Otherwise = Ekdala.Amiss }.Is(Capacity.Manager));

    /// <summary>Two of four values are named as all there are, so that a test both meet is met without asking.</summary>
    public static RuleSet ValuesLackSome => Each(new Stated<Seat, SeatKind>(
        "seat.own-kind", seat => seat.Kind, (row, in _) => Ekdala.Question(FactKind.SeatKind, row), FactAreas.Seats)
    { Otherwise = Ekdala.Amiss, Values = [SeatKind.Regular, SeatKind.Substitute] }.In(SeatKind.Regular, SeatKind.Substitute));

    /// <summary>It reads who appointed, and asks when.</summary>
    public static RuleSet AsksForAnother => Each(new Stated<Seat, Id>(
        "seat.own-appointer", seat => seat.AppointedBy, (row, in _) => Ekdala.Question(FactKind.SeatDays, row), FactAreas.Seats)
    { Otherwise = Ekdala.Amiss }.Is(new ForumId("assembly")));

    /// <summary>A seat of which nobody has told the kind is taken not to be regular.</summary>
    public static RuleSet UnknownKindIsForgotten => Each(new SeatTest { Is = (row, in _) => row.Fact.Kind.Is(SeatKind.Regular) == true ? Truth.Yes : Truth.No, AsksFor = For(FactKind.SeatKind) });

    /// <summary>A last day that nobody has told is taken for none.</summary>
    public static RuleSet UnknownDayIsNone => Each(new SeatTest
    {
        Is = (row, in at) => row.Fact.LastDay.Exact is { } last && last < at.On ? Truth.No : Truth.Yes,
        AsksFor = For(FactKind.SeatDays),
    });

    /// <summary>No organisation has more than half of the seats, of which those that are known are counted as all there are.</summary>
    public static RuleSet SomeAreAll => Each(new SeatTest
    {
        Is = (row, in at) => at.Compact.Group(Ekdala.Garden)!.Seats.Known is var all && 2 * all.Count(each => each.Organisation == row.Fact.Organisation) > all.Count ? Truth.No : Truth.Yes,
        AsksFor = For(FactKind.Seats),
    });

    /// <summary>Whether an organisation has joined is taken from those that are known to.</summary>
    public static RuleSet LacksAListIsNone => Each(new SeatTest
    {
        Is = (row, in at) => at.Compact.Facts.Signatories.Known.Any(each => each.Organisation == row.Fact.Organisation) ? Truth.Yes : Truth.No,
        AsksFor = For(FactKind.Signatories),
        ReadsAreas = FactAreas.Seats | FactAreas.Signatories,
    });

    /// <summary>It is in doubt, and asks nothing.</summary>
    public static RuleSet AsksNothing => Each(new SeatTest { Is = (row, in _) => Known(row.Fact.Kind.Is(SeatKind.Regular)), AsksFor = (Row<Seat> _, in Moment _, Questions _) => { } });

    /// <summary>It asks for the capacity, and reads the kind too.</summary>
    public static RuleSet AsksForHalf => Each(new SeatTest
    {
        Is = (row, in _) => Known(row.Fact.Kind.Is(SeatKind.Regular)) & Known(row.Fact.Capacity.Is(Capacity.Manager)),
        AsksFor = For(FactKind.Capacity),
    });

    /// <summary>That there is no capacity is taken for not known.</summary>
    public static RuleSet NoneIsUnknown => Each(new SeatTest
    {
        Is = (row, in _) => row.Fact.Capacity.TryGet(out Capacity? capacity) ? Truth.Of(capacity == Capacity.Manager) : Truth.Unknown,
        AsksFor = For(FactKind.Capacity),
    });

    /// <summary>The days between which it tells the answers apart lie on one side of the boundary, so that every way to fill in comes to one answer.</summary>
    public static RuleSet TellsTooFewDays => Each(new SeatTest
    {
        Is = (row, in at) => row.Fact.FirstDay.IsNone ? Truth.No : Seats.FirstDay.Bounds(row, at) is var (earliest, latest) && at.On < Later(earliest) ? Truth.Yes : at.On < Later(latest) ? Truth.Unknown : Truth.No,
        AsksFor = (Row<Seat> row, in Moment at, Questions ask) => Seats.FirstDay.Ask(row, at, ask, at.On.PlusYears(-1), at.On),
        By = [6],
    });

    /// <summary>It turns on the day after the last, and tells no day.</summary>
    public static RuleSet NeverTurns => Each(new SeatTest { Is = (row, in at) => Known(!row.Fact.LastDay.IsBefore(at.On)), AsksFor = For(FactKind.SeatDays), TurnsAfter = null });

    /// <summary>It tells the days a week too late.</summary>
    public static RuleSet TurnsTooLate => Each(new SeatTest { Is = (row, in at) => Known(!row.Fact.LastDay.IsBefore(at.On)), AsksFor = For(FactKind.SeatDays), TurnsAfter = 7 });

    /// <summary>It reads who has signed, and says that it reads seats alone.</summary>
    public static RuleSet ReadsMoreThanItSays => Each(new SeatTest
    {
        Is = (row, in at) => Known(at.Compact.HadJoined(row.Organisation!.Id, new LocalDate(2900, 1, 1))),
        AsksFor = (Row<Seat> row, in Moment _, Questions ask) =>
        {
            ask.Add(Ekdala.Question(FactKind.SigningDays, row) with { Within = null });
            ask.Add(new(FactKind.Signatories, Ekdala.Garden, Ekdala.Garden));
        },
    });

    /// <summary>It looks at a row that nobody has told of as if it were a seat.</summary>
    public static RuleSet ThrowsOfWhatNobodyTold => Each(new SeatTest { Is = (row, in _) => Known(row.Fact.Kind.Is(SeatKind.Regular)), AsksFor = For(FactKind.SeatKind), ThrowsOfBlanks = true });

    /// <summary>The seat that happens to be told first is the chair's.</summary>
    public static RuleSet TheFirstIsTheChair => Each(new SeatTest
    {
        Is = (row, in at) => at.Compact.Group(Ekdala.Garden)!.Seats.Known[0] is var chair && !ReferenceEquals(chair, row.Fact) ? Truth.Yes : Known(row.Fact.Capacity.Is(Capacity.Manager)),
        AsksFor = For(FactKind.Capacity),
    });

    /// <summary>It remembers how often it was asked.</summary>
    public static RuleSet Remembers
    {
        get
        {
            int asked = 0;
            return Each(new SeatTest { Is = (row, in _) => asked++ % 3 > 0 ? Truth.Yes : Truth.No, AsksFor = For(FactKind.SeatKind) });
        }
    }

    /// <summary>Its reason has words in Swedish only.</summary>
    public static RuleSet IsSaidInOneLanguage => Ekdala.Of(
        new Each<Seat>(Ekdala.Seated, new SeatTest { Is = (row, in _) => Known(row.Fact.Kind.Is(SeatKind.Regular)), AsksFor = For(FactKind.SeatKind) }),
        new Label(Ekdala.Amiss, Text.Only("sv", "{who} är inte som det ska")));

    /// <summary>Its reason has no words.</summary>
    public static RuleSet HasNoWords => Ekdala.Of(new Each<Seat>(Ekdala.Seated, new SeatTest { Is = (row, in _) => Known(row.Fact.Kind.Is(SeatKind.Regular)), AsksFor = For(FactKind.SeatKind) }));

    /// <summary>What is asked for each organisation has no words, and is told for none of them by itself.</summary>
    public static RuleSet HasNoWordsWithin => Ekdala.Of(
        ForEach.Value(Ekdala.Seated, Seats.Organisation, new OrganisationId("nobody"), of => new Count(Number.Of(Ekdala.Seated.That(Seats.Organisation.Is(of) & Seats.Kind.Meets(new("seat.of-the-right-kind"), kind => kind == SeatKind.Regular))), atMost: 2)),
        Ekdala.InWords);

    /// <summary>A test and its opposite, of which one is always so.</summary>
    public static RuleSet IsAlwaysSo => Each(Seats.Kind.Is(SeatKind.Regular) | !Seats.Kind.Is(SeatKind.Regular));

    /// <summary>A test and its opposite, which are never both so.</summary>
    public static RuleSet IsNeverSo => Each(Seats.Kind.Is(SeatKind.Regular) & !Seats.Kind.Is(SeatKind.Regular));

    private static LocalDate Later(LocalDate day) => day > LocalDate.MinIsoValue && day < new LocalDate(2990, 1, 1) ? day.PlusYears(6) : day;
}
