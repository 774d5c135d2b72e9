using System.Globalization;
using Overenskommelse.Compacts;
using Overenskommelse.Knowledge;

namespace Overenskommelse.Benchmarks.Peers.Library;

/// <summary>The workload's numbers as the library's ids, and back.</summary>
internal static class LibraryIds
{
    public static GroupId Leadership { get; } = new("leadership-group");

    public static GroupId Development { get; } = new("development-group");

    public static OfficeId MeetingLeader { get; } = new("meeting-leader");

    public static ForumId Council { get; } = new("regional-council");

    public static OrganisationId Organisation(int number) => new(Text('o', number));

    public static PersonId Person(int number) => new(Text('p', number));

    public static int NumberOf(Id id) => int.Parse(id.Value.AsSpan(1), CultureInfo.InvariantCulture);

    private static string Text(char kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");
}
