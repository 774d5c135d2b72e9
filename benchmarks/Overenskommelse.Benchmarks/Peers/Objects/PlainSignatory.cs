using NodaTime;

namespace Overenskommelse.Benchmarks.Peers.Objects;

internal sealed class PlainSignatory
{
    public required PlainOrganisation Organisation { get; init; }

    public required LocalDate Signed { get; init; }

    public LocalDate? Left { get; init; }

    public LocalDate? ContactFrom { get; init; }

    public LocalDate? ContactTo { get; init; }

    public bool HadJoinedOn(LocalDate day) => Signed <= day && !(Left < day);

    public bool HasContactOn(LocalDate day) => ContactFrom <= day && !(ContactTo < day);
}
