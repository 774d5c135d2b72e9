namespace Overenskommelse.Norms;

/// <summary>What a clause asks for. The shapes are a closed set: whatever is asked of a norm, each shape answers it once, for every rule.</summary>
public abstract class Norm
{
    /// <summary>Why there is nothing to judge of a norm of which there always is something.</summary>
    private protected static readonly NothingReason NeverNothing = new("never");

    private protected Norm()
    {
    }

    /// <summary>What it asks for, as a code and what goes into it.</summary>
    public abstract Phrase Says { get; }

    /// <summary>Takes it apart: calls the method of its shape with what it is made of.</summary>
    public abstract TResult Accept<TResult>(INormVisitor<TResult> visitor);

    /// <summary>The facts it reads: a change elsewhere cannot touch its answer.</summary>
    internal abstract FactAreas Reads { get; }

    /// <summary>The groups whose things it is about, those of its tests apart.</summary>
    internal abstract IEnumerable<GroupId> Groups { get; }

    /// <summary>Whether a human being may have to judge it, or a part of it.</summary>
    internal abstract bool IsJudged { get; }

    /// <summary>The same norm, which is told, when it is not kept, by a reason and by what it is about.</summary>
    public Norm Else(BreachReason reason, Id? subject) => new NormWithReason(this, Guard.Against.Null(reason), subject);

    /// <summary>What it asks for, for a debugger.</summary>
    public sealed override string ToString() => Says.ToString();

    /// <summary>One pass over the facts: fast, never wrong, sometimes in doubt without need.</summary>
    internal abstract Answer Look(in Moment at);

    /// <summary>Asks for all that holds the answer back, and for what an answer to that could bring up; and tells what is to be judged.</summary>
    internal abstract void Ask(in Moment at, Questions ask);

    /// <summary>Names what is amiss.</summary>
    internal abstract void NameAmiss(in Moment at, Amiss amiss, List<Breach> found);

    /// <summary>Names what is as it should because of what happened on some days, and those days.</summary>
    internal virtual void NameMet(in Moment at, List<Met> met)
    {
    }

    /// <summary>Names judgements that are made of it and change nothing: from before there was something to judge, or where two of one day contradict each other.</summary>
    internal abstract void NameSetAside(in Moment at, List<SetAside> found);

    /// <summary>What it asks of each thing of a kind by itself, whatever else it asks. Empty by default: most shapes ask about all of them together.</summary>
    internal virtual IEnumerable<Each<TThing>> EachOf<TThing>()
        where TThing : class => [];

    /// <summary>Whether it asks of each of some things by itself and of nothing else, so that whatever is newly amiss of one of them is worse. Most shapes ask about all of them together.</summary>
    internal virtual bool IsOfEach => false;

    /// <summary>How many things it certainly is asked of.</summary>
    internal abstract int Examined(in Moment at);

    /// <summary>What an answer rests on. Not called where there is nothing to judge, or something to be judged: that is told alike of every norm.</summary>
    internal abstract Evidence Evidence(in Moment at, Outcomes outcome);

    /// <summary>Why there is nothing to judge. Called where that may be so.</summary>
    internal abstract NothingReason Nothing(in Moment at);

    /// <summary>Whether the norm, broken at both moments, is broken worse at the later: something is amiss that was not, or more is lacking or too many.</summary>
    internal abstract bool IsWorse(in Moment before, in Moment after);

    /// <summary>How it was evaluated.</summary>
    internal abstract Trace Trace(in Moment at, Tracing tracing);

    /// <summary>Every day on which the answer may turn.</summary>
    internal abstract void Turns(in Moment at, TurningDays days);

    /// <summary>Whether the norm is broken, and was not, or is broken worse.</summary>
    internal bool Breaks(in Moment before, in Moment after) => IsBroken(after) && (!IsBroken(before) || IsWorse(before, after));

    /// <summary>
    /// Whether it breaks, as <see cref="Breaks"/>, whatever is missing: it certainly is broken, and certainly was not. A shape of several parts, or of each thing by itself, tells
    /// it of each of them.
    /// </summary>
    internal virtual bool CertainlyBreaks(in Moment before, in Moment after) => Look(after).May == Outcomes.Broken && (Look(before).May & Outcomes.Broken) == 0;

    /// <summary>Whether it is broken, whatever is missing.</summary>
    internal bool IsBroken(in Moment at)
    {
        Answer answer = Look(at);
        if (!answer.IsDecided && (answer.May & Outcomes.Broken) != 0)
        {
            Questions ask = new();
            Ask(at, ask);
            answer = Filling.Of(Look, at, ask, answer);
        }

        return answer.May == Outcomes.Broken;
    }

    /// <summary>Whether something is broken that was not, for the shapes that name what is; what has time left makes nothing worse.</summary>
    private protected bool NamesMore(in Moment before, in Moment after) => NamedAmiss(after, Outcomes.Broken).NewSince(NamedAmiss(before, Outcomes.Broken)).Count > 0;

    /// <summary>Whether something certainly is broken that was not, and may not have been.</summary>
    private protected bool CertainlyNamesMore(in Moment before, in Moment after)
    {
        (List<Breach> now, List<Breach> then) = ([], []);
        NameAmiss(after, Amiss.Broken, now);
        NameAmiss(before, Amiss.Perhaps, then);
        return new Breaches(0, now.ToValueList()).NewSince(new(0, then.ToValueList())).Count > 0;
    }

    /// <summary>A trace of this norm.</summary>
    private protected Trace Traced(in Moment at, Tracing tracing, ValueList<Trace> parts, ValueList<ThingTrace> things)
    {
        Answer answer = tracing.AnswerOf(this, at);
        return new(Says, answer.May, answer.Until.TryGet(out LocalDate until) ? until : null, parts, things);
    }

    /// <summary>
    /// What is amiss and how much was looked at, for the shapes that tell it so. Of what is broken, only what certainly has no time left is told; where
    /// there is none, though not all can be in order, what may be.
    /// </summary>
    private protected Breaches NamedAmiss(in Moment at, Outcomes outcome)
    {
        List<Breach> found = [];
        if (outcome == Outcomes.Broken)
        {
            NameAmiss(at, Amiss.Broken, found);
        }

        if (found.Count == 0 && outcome != Outcomes.Kept)
        {
            NameAmiss(at, Amiss.Certainly, found);
        }

        bool arePossible = found.Count == 0 && outcome is Outcomes.Broken or Outcomes.Pending;
        if (arePossible)
        {
            NameAmiss(at, Amiss.Perhaps, found);
        }

        return new Breaches(Examined(at), InOrder(found)) { ArePossible = arePossible && found.Count > 1 };
    }

    /// <summary>By their days, and of one day as they were found. Mostly they are in order already.</summary>
    private static ValueList<Breach> InOrder(List<Breach> found)
    {
        for (int place = 1; place < found.Count; place++)
        {
            if (Nullable.Compare(found[place - 1].Day.Earliest, found[place].Day.Earliest) > 0)
            {
                return found.OrderBy(breach => breach.Day.Earliest).ToValueList();
            }
        }

        return found.ToValueList();
    }
}
