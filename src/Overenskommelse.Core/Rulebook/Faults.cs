using Overenskommelse.Norms;

namespace Overenskommelse.Rulebook;

/// <summary>Finds what is to blame when something throws.</summary>
internal static class Faults
{
    /// <summary>The innermost part of the norm that throws when it is asked, and what it throws; the whole norm, and what was thrown, when none does.</summary>
    public static Fault Of(Rule rule, in Moment at, Exception fault)
    {
        Tracing tracing = new(probes: true);
        if (at.Window is null && rule.Stated.Recurrence is { } recurrence)
        {
            Trace(rule.Norm, recurrence, at, tracing);
        }
        else
        {
            _ = tracing.Of(rule.Norm, at);
        }

        tracing.Blame(rule.Norm.Says, fault);
        return tracing.Fault!;
    }

    private static void Trace(Norm norm, Recurrence recurrence, in Moment at, Tracing tracing)
    {
        recurrence.Trace(at, tracing);
        try
        {
            foreach (Window window in recurrence.Windows(at))
            {
                _ = tracing.Of(norm, at.In(window));
            }
        }
        catch (Exception fault)
        {
            tracing.Blame(norm.Says, fault);
        }
    }
}
