namespace Overenskommelse.Norms;

/// <summary>The rounds that decisions open, as periods, each with what comes too early or too late for it.</summary>
internal sealed class Seasons(RoundsOpened rounds) : Rounds(rounds)
{
    internal override int MostAtOnce => 2;

    internal override bool TakesWhatFallsBetween => true;

    internal override Window[] Windows(in Moment at)
    {
        Window[] windows = base.Windows(at);
        return windows.Length > 0
            ? [.. windows.Select(window => window with { IsInvitation = true })]
            : [new(new DateInterval(LocalDate.MinIsoValue, at.On), Calendar.Last) { IsTold = false }];
    }

    /// <summary>Also those of which only the last day is known: what belongs to a round is told by the year.</summary>
    private protected override List<DateInterval> BegunBy(LocalDate on, RoundsOpened.Opened opened) => opened.InOrder.FindAll(round => round.Start <= on);

    /// <summary>Whatever may have come in a round that is not known is looked at with what is.</summary>
    internal override Window? Perhaps(in Moment at) => null;
}
