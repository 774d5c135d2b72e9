using Overenskommelse.Examination;

namespace Overenskommelse.Presentation;

/// <summary>Until when the findings of a report stand, each worked out once.</summary>
internal sealed class Outlooks(Report report)
{
    private readonly Dictionary<Finding, Outlook> _known = new(ReferenceEqualityComparer.Instance);

    public Outlook Of(Finding finding)
    {
        if (!_known.TryGetValue(finding, out Outlook? outlook))
        {
            _known.Add(finding, outlook = report.StandsUntil(finding));
        }

        return outlook;
    }
}
