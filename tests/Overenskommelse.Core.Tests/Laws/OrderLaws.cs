using Overenskommelse.Laws.Given;

namespace Overenskommelse.Laws;

/// <summary>It does not matter how the facts are told.</summary>
public sealed class OrderLaws
{
    [Law(500, Arbitrary = [typeof(Questions)])]
    public void A_fact_that_is_stated_twice_counts_once(Question question)
        => question.With(Reordered.Restated(question.Facts)).Report.ShouldStandAs(question.Report.Stands());
}
