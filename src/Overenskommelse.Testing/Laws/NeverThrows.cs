namespace Overenskommelse.Testing.Laws;

/// <summary>Examining never throws, nor does anything that is asked of a finding.</summary>
internal sealed class NeverThrows : Check
{
    public override Law Law => Law.NeverThrows;

    public override int Every => 2;

    /// <summary>Whatever the day, the first and the last that can be asked about among them.</summary>
    private static readonly LocalDate[] FarDays = [new(1900, 1, 1), new(2999, 12, 31)];

    public override IEnumerable<Amiss> In(Trial trial) => In(trial.Report).Concat(FarDays.SelectMany(day => trial.Case.Rules.Examine(trial.Case.Compact, day)).Concat(trial.Known).Where(finding => finding.Evidence is Fault).Select(finding => new Amiss(finding.Clause.Id, Told((Fault)finding.Evidence)))).DistinctBy(amiss => amiss.Clause);

    private static IEnumerable<Amiss> In(Report report) =>
        report.Select(finding => Of(finding, report) is { } what ? new Amiss(finding.Clause.Id, what) : (Amiss?)null).OfType<Amiss>();

    private static string Told(Fault fault) => $"\"{fault.Leaf}\" throws: {fault.What}";

    private static string? Of(Finding finding, Report report)
    {
        try
        {
            _ = finding.MustAct;
            _ = finding.Explanation;
            Fault? fault = finding.Evidence as Fault ?? report.Explain(finding).Fault ?? report.StandsUntil(finding).Fault;
            _ = fault is null ? report.SensitivityOf(finding) : null;
            return fault is null ? null : Told(fault);
        }
        catch (Exception thrown)
        {
            return $"it throws: {thrown.GetType().Name}: {thrown.Message}";
        }
    }
}
