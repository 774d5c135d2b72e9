using NodaTime;
using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Peers.Objects;

internal sealed class PlainNomination
{
    public required int Index { get; init; }

    public required PlainOrganisation Organisation { get; init; }

    public required LocalDate Day { get; init; }

    public bool IsWithin(LocalDate first, LocalDate last) => Day >= first && Day <= last;

    public bool IsFromJoinedCivilSociety() =>
        Organisation.Sector == Side.CivilSociety && Organisation.Signatory is { } signatory && signatory.HadJoinedOn(Day);
}
