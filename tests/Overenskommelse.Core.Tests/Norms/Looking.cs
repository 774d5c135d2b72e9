using Overenskommelse.Examination;

namespace Overenskommelse.Norms;

/// <summary>What is looked at: a row of a population, a blank one too, at the moment that is asked about.</summary>
internal delegate void Look<T>(Row<T> row, in Moment at)
    where T : class;

/// <summary>A leaf that answers yes, and shows each row that it is asked about.</summary>
internal sealed class Looking<T>(Look<T> look) : Test<T>
    where T : class
{
    public override FactAreas Reads => FactAreas.None;

    public override Phrase Says { get; } = new("looking");

    /// <summary>Shows the rows of a population, and a blank one where its list may lack some.</summary>
    public static void At(Population<T> of, CompactFacts facts, Look<T> look)
        => Given.RuleSet(new MadeOf(new Each<T>(of, new Looking<T>(look)))).Examine(Compact.From(facts), Given.Today)[0].Evidence.ShouldNotBeOfType<Fault>();

    public override Truth Of(Row<T> row, in Moment at)
    {
        look(row, at);
        return Truth.Yes;
    }

    public override void Ask(Row<T> row, in Moment at, Questions ask)
    {
    }

    public override void Why(Row<T> row, in Moment at, ICollection<Breach> found)
    {
    }

    public override TimeLeft StillPossible(Row<T> row, in Moment at) => TimeLeft.No;

    public override void Turns(Row<T> row, in Moment at, TurningDays days)
    {
    }

    public override void TurnsElsewhere(in Moment at, TurningDays days)
    {
    }

    public override void Mend(Row<T> row, in Moment at, ICollection<Remedy> remedies)
    {
    }
}
