using NodaTime;

namespace Overenskommelse.Benchmarks.Workloads;

/// <summary>Leadership seats in pairs, one per side; then the regular development seats; then the co-opted ones.</summary>
internal static class MadeSeats
{
    private static LocalDate Ended { get; } = new(2025, 12, 31);

    private static LocalDate TermEnds { get; } = new(2028, 6, 30);

    public static SeatFact[] Of(Shape shape, Breaks breaks, Random random)
    {
        var seats = new List<SeatFact>(shape.LeadershipSeats + shape.DevelopmentSeats);
        var numbers = new OrganisationNumbers(shape.Signatories);
        AddLeadership(seats, shape, breaks, numbers, random);
        AddDevelopment(seats, shape, breaks, numbers, random);
        return [.. seats];
    }

    private static void AddLeadership(List<SeatFact> seats, Shape shape, Breaks breaks, OrganisationNumbers numbers, Random random)
    {
        for (var i = 0; i < shape.LeadershipSeats; i++)
        {
            var moved = breaks.Unbalanced == GroupKind.Leadership && i == 3;
            var side = i % 2 == 0 || moved ? Side.CivilSociety : Side.Public;
            LocalDate? last = i / 2 % 6 == 5 ? Ended : i % 4 == 0 ? TermEnds : null;
            seats.Add(Seat(GroupKind.Leadership, side, SeatKind.Regular, last, seats.Count, numbers, random));
        }
    }

    private static void AddDevelopment(List<SeatFact> seats, Shape shape, Breaks breaks, OrganisationNumbers numbers, Random random)
    {
        // The unbalanced group is one seat beyond the share, and its co-opted seats would even it out:
        // a contestant that counts them does not agree with the others.
        var coOpted = shape.DevelopmentSeats * 3 / 16;
        var regular = shape.DevelopmentSeats - coOpted;
        var civil = breaks.Unbalanced == GroupKind.Development ? (regular * 6 / 10) + 1 : (regular + 1) / 2;
        for (var i = 0; i < regular; i++)
        {
            var side = i < civil ? Side.CivilSociety : Side.Public;
            seats.Add(Seat(GroupKind.Development, side, SeatKind.Regular, null, seats.Count, numbers, random));
        }

        for (var i = 0; i < coOpted; i++)
        {
            var side = i % 3 == 2 ? Side.Neither : Side.Public;
            seats.Add(Seat(GroupKind.Development, side, SeatKind.CoOpted, null, seats.Count, numbers, random));
        }
    }

    private static SeatFact Seat(
        GroupKind group, Side side, SeatKind kind, LocalDate? last, int person, OrganisationNumbers numbers, Random random)
    {
        var organisation = side switch
        {
            Side.CivilSociety => random.Next(numbers.Signatories),
            Side.Public => person % 3 == 0 ? numbers.CountyBoard : numbers.Region,
            _ => numbers.University,
        };
        return new SeatFact(group, side, kind, random.Between(Days.InForce, new LocalDate(2025, 6, 30)), last, person, organisation);
    }
}
