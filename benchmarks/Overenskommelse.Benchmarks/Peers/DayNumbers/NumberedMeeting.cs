using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Peers.DayNumbers;

internal readonly record struct NumberedMeeting(int Year, MeetingKind Kind);
