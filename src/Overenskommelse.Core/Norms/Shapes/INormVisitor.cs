namespace Overenskommelse.Norms;

/// <summary>Takes a norm apart: for each of the shapes, which are a closed set, what it is made of.</summary>
/// <remarks>For whoever draws a norm, or answers it in another way than the engine does. <see cref="Norm.Accept{TResult}"/> calls the one of the shape at hand; a reason given with
/// <see cref="Norm.Else"/> is passed over.</remarks>
/// <typeparam name="TResult">What is made of a norm.</typeparam>
public interface INormVisitor<out TResult>
{
    /// <summary>Each of these meets a test; with a day, each has until so long after it.</summary>
    TResult Each<T>(Population<T> of, Test<T> must, DayOf<T>? by, Period after)
        where T : class;

    /// <summary>So many: at least or more than the least, at most or fewer than the most; null where there is no such limit.</summary>
    TResult Count(Number these, Limit? least, bool isMore, Limit? most, bool isFewer, bool isPastMending);

    /// <summary>Sides in balance.</summary>
    TResult Balanced<T>(Population<T> of, SideList<T> sides, IMeasure measure, bool countsPeople)
        where T : class;

    /// <summary>All of these, be it for each of some named things or in turn.</summary>
    TResult All(ValueList<Norm> norms);

    /// <summary>All of these, each once those before it are neither broken nor pending.</summary>
    TResult OneByOne(ValueList<Norm> norms);

    /// <summary>One of these is enough.</summary>
    TResult Any(ValueList<Norm> norms);

    /// <summary>The same for each value that an attribute has.</summary>
    TResult ForEachValue<T, TValue>(Population<T> things, Attribute<T, TValue> value, Func<TValue, Norm> norm)
        where T : class
        where TValue : notnull;

    /// <summary>Where there is at least one of these, the norm counts.</summary>
    TResult When<T>(Population<T> some, Norm then)
        where T : class;

    /// <summary>Where one norm is kept, the other counts.</summary>
    TResult WhenKept(Norm condition, Norm then);

    /// <summary>Nothing is asked before the time is up.</summary>
    TResult WhenOver(Norm norm);

    /// <summary>For so long from the beginning, what is not yet so is pending.</summary>
    TResult Grace(Norm norm, Period length);

    /// <summary>Of neighbours in an order, at most so many in a row that nothing keeps apart.</summary>
    TResult Consecutive<T>(Population<T> of, Order<T> order, Test<Pair<T>> apart, int atMost, bool asksFirst)
        where T : class;

    /// <summary>Of things with a first and a last day, at most so many in a row up to one that still counts.</summary>
    TResult Successive<T>(Population<T> of, DayOf<T> first, DayOf<T> last, Test<T> until, int atMost)
        where T : class;

    /// <summary>Those chosen are those with the most.</summary>
    TResult Most<T>(Population<T> of, Test<T> chosen, NumberOf<T> by)
        where T : class;

    /// <summary>A human being decides, about something in particular or as a whole, and not before a day.</summary>
    TResult ByJudgement(Text norm, Id? about, DayBound? notBefore);

    /// <summary>It can be used or left alone.</summary>
    TResult Permission();
}
