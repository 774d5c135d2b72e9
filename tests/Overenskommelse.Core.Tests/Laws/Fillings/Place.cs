using Overenskommelse.Laws.Given;

namespace Overenskommelse.Laws.Fillings;

/// <summary>Where among the facts of a compact a thing stands, so that it can be changed there.</summary>
internal sealed record Place<T>(string Where, Func<CompactFacts, Func<T, T>, CompactFacts> Change)
{
    /// <summary>A thing that stands inside this one.</summary>
    public Place<TInner> In<TInner>(string where, Func<T, Func<TInner, TInner>, T> change)
        => new($"{Where}{where}", (facts, inner) => Change(facts, outer => change(outer, inner)));

    /// <summary>The hole where a fact of the thing is missing; none where it is not.</summary>
    public IEnumerable<Hole> Hole(string member, bool isMissing, IEnumerable<Func<T, T>> ways)
        => isMissing ? [new($"{Where}.{member}", [.. ways.Select(way => new Way(facts => Change(facts, way)))])] : [];
}

internal static class Places
{
    public static Register<T> At<T>(this Register<T> register, int place, Func<T, T> change)
        where T : notnull
        => register.Keeping(register.Known.Select((item, at) => at == place ? change(item) : item));

    public static Directory<T> At<T>(this Directory<T> directory, int place, Func<T, T> change)
        where T : notnull
        => directory.Known.Select((item, at) => at == place ? change(item) : item).ToDirectory();

    /// <summary>These, and no others.</summary>
    public static Register<T> Completed<T>(this Register<T> register, params IEnumerable<T> others)
        where T : notnull
        => register.Known.Concat(others).ToRegister();
}
