namespace Overenskommelse.Compacts.Checking;

/// <content>Offices, and what forums and people have decided, reported, planned and judged.</content>
internal sealed partial class FactChecker
{
    private void Check(Place place, Plan plan) => _problems.Days(place, "FirstDay", plan.FirstDay, "LastDay", plan.LastDay);

    private void Check(Place place, Decision decision)
    {
        _problems.Day(place, "Day", decision.Day);
        _problems.Reference(place, "About", decision.About);
    }

    private void Check(Place place, Office office) =>
        Keyed(place, "Appointments", office.Appointments.Known, [], Check, appointment => appointment.Key);

    private void Check(Place place, Appointment appointment)
    {
        _problems.Reference(place, "Organisation", appointment.Organisation);
        _problems.Reference(place, "AppointedBy", appointment.AppointedBy);
        if (appointment.FirstDay is { } firstDay)
        {
            _problems.Day(place, "AppointedOn", appointment.AppointedOn);
            _problems.Days(place, "FirstDay", firstDay, "LastDay", appointment.LastDay);
        }
        else
        {
            _problems.Days(place, "AppointedOn", appointment.AppointedOn, "LastDay", appointment.LastDay);
        }
    }

    private void Check(Place place, ForumReport report)
    {
        _problems.Day(place, "Day", report.Day);
        _problems.Reference(place, "From", report.From);
        if (report.About.TryGet(out DateInterval? period) && !(Calendar.IsReasonable(period.Start) && Calendar.IsReasonable(period.End)))
        {
            _problems.Add(place, "About", period, $"a period of days, each {Calendar.Reasonable}");
        }
    }

    private void Check(Place place, Judgement judgement)
    {
        _problems.Days(place, "Day", judgement.Day, "LastDay", judgement.LastDay);
        _problems.Reference(place, "By", judgement.By);
        if (judgement.About is { } about)
        {
            _problems.Reference(place, "About", about);
        }

        _problems.Year(place, "Year", judgement.Year);
    }

    private void Check(Place place, Explanation explanation)
    {
        _problems.Days(place, "Day", explanation.Day, "LastDay", explanation.LastDay);
        _problems.Reference(place, "DecidedBy", explanation.DecidedBy);
        _problems.Year(place, "Year", explanation.Year);
    }
}
