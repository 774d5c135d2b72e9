using NodaTime;

namespace Overenskommelse.Benchmarks.Workloads;

/// <summary>Makes a workload from its shape and the seed of it, and from nothing else.</summary>
internal sealed class Made
{
    private readonly Shape _shape;
    private readonly Random _random;
    private readonly List<PlainOrganisation> _organisations;
    private readonly PlainOrganisation _region, _county, _university, _neverJoined;

    private Made(Shape shape)
    {
        // The algorithm behind a seeded Random is kept from version to version.
        (_shape, _random) = (shape, new Random(shape.Seed));
        _organisations = [];
        for (var i = 0; i < shape.Signatories; i++)
        {
            _ = Another(Side.CivilSociety);
        }

        (_region, _county) = (Another(Side.Public), Another(Side.Public));
        (_university, _neverJoined) = (Another(Side.Neither), Another(Side.CivilSociety));
    }

    public static PlainCompact Of(Shape shape) => new Made(shape).Make();

    private PlainCompact Make()
    {
        List<PlainSeat> seats = [.. Leadership(), .. Development()];
        var signatories = Signatories();
        return new PlainCompact
        {
            Name = _shape.Name,
            Organisations = _organisations,
            Signatories = signatories,
            Seats = seats,
            Leaders = [Leader(seats[0]), Leader(seats[1])],
            Nominations = Nominations(signatories),
            Meetings =
            [
                new() { Day = new(2025, 2, 11) },
                new() { Day = new(2025, 5, 6) },
                new() { Day = new(2025, 9, 16) },
                new() { Day = new(2025, 10, 22), IsAnnual = true },
                new() { Day = new(2025, 11, 25) },
                new() { Day = new(2026, 2, 10) },
            ],
        };
    }

    private static PlainLeader Leader(PlainSeat seat) =>
        new() { Organisation = seat.Organisation, Person = seat.Person, Appointed = new(2026, 1, 20) };

    // In pairs, one per side; some pairs have ended, and some have an end to come.
    private IEnumerable<PlainSeat> Leadership()
    {
        for (var i = 0; i < _shape.Leadership; i++)
        {
            var civil = i % 2 == 0 || (_shape.Unbalanced == Body.Leadership && i == 3);
            LocalDate? last = i / 2 % 6 == 5 ? new(2025, 12, 31) : i % 4 == 0 ? new(2028, 6, 30) : null;
            yield return Seat(Body.Leadership, civil ? Side.CivilSociety : Side.Public, i, last);
        }
    }

    // An unbalanced group is one seat beyond the share, and its co-opted seats would even it out: whoever counts them does not agree.
    private IEnumerable<PlainSeat> Development()
    {
        var regular = _shape.Development - (_shape.Development * 3 / 16);
        var civil = _shape.Unbalanced == Body.Development ? (regular * Terms.LargestSharePercent / 100) + 1 : (regular + 1) / 2;
        for (var i = 0; i < _shape.Development; i++)
        {
            var side = i < civil ? Side.CivilSociety : i < regular || i % 3 > 0 ? Side.Public : Side.Neither;
            yield return Seat(Body.Development, side, _shape.Leadership + i, null, isCoOpted: i >= regular);
        }
    }

    private PlainSeat Seat(Body body, Side side, int person, LocalDate? last, bool isCoOpted = false) => new()
    {
        Body = body,
        Organisation = side switch
        {
            Side.CivilSociety => _organisations[_random.Next(_shape.Signatories)],
            Side.Public => person % 3 == 0 ? _county : _region,
            _ => _university,
        },
        IsCoOpted = isCoOpted,
        Person = person,
        First = Between(Days.InForce, new(2025, 6, 30)),
        Last = last,
    };

    // Some have left, and then lack a contact person rightly: whoever counts them does not agree with the others.
    private List<PlainSignatory> Signatories()
    {
        var signatories = _organisations[.._shape.Signatories].ConvertAll(Signatory);
        var order = signatories.ToArray();
        _random.Shuffle(order);
        var left = _shape.ComeAndGo ? 0 : _shape.Signatories / 40;
        foreach (var one in order[..left])
        {
            one.Left = one.ContactTo = Between(one.SignedOn, new(2026, 3, 31));
        }

        for (var i = 0; i < _shape.WithoutContact; i++)
        {
            var one = order[left + i];
            one.ContactFrom = i % 2 == 0 ? one.SignedOn : null;
            one.ContactTo = i % 2 == 0 ? Between(one.SignedOn, new(2026, 3, 31)) : null;
        }

        return signatories;
    }

    private PlainSignatory Signatory(PlainOrganisation organisation)
    {
        var signed = _shape.ComeAndGo ? Days.CouncilDecision.PlusDays(-1 - organisation.Number) : Between(Days.InForce, new(2025, 12, 31));
        LocalDate? left = _shape.ComeAndGo ? Days.Asked.PlusDays(organisation.Number) : null;
        return organisation.Signatory = new() { Organisation = organisation, SignedOn = signed, Left = left, ContactFrom = signed, ContactTo = left };
    }

    private List<PlainNomination> Nominations(List<PlainSignatory> signatories)
    {
        var joined = signatories.FindAll(one => !(one.Left < Days.LastNomination));
        var nominations = new PlainNomination[_shape.Nominations];
        for (var i = 0; i < nominations.Length; i++)
        {
            var one = nominations[i] = new() { By = joined[_random.Next(joined.Count)].Organisation, Day = DayInside(i) };
            if (i < _shape.WrongNominations)
            {
                (one.By, one.Day) = (i % 4) switch
                {
                    0 => (one.By, Days.LastNomination.PlusDays(1)),
                    1 => (_neverJoined, one.Day),
                    2 => (one.By, Days.CouncilDecision.PlusDays(-1)),
                    _ => (_region, one.Day),
                };
            }
        }

        _random.Shuffle(nominations);
        return [.. nominations];
    }

    // The first and the last day of the window are inside it, and occur in every workload.
    private LocalDate DayInside(int index) => (index % 10) switch
    {
        0 => Days.CouncilDecision,
        1 => Days.LastNomination,
        _ => Between(Days.CouncilDecision, Days.LastNomination),
    };

    private LocalDate Between(LocalDate first, LocalDate last) => first.PlusDays(_random.Next(Period.DaysBetween(first, last) + 1));

    private PlainOrganisation Another(Side side)
    {
        _organisations.Add(new() { Number = _organisations.Count, Side = side });
        return _organisations[^1];
    }
}
