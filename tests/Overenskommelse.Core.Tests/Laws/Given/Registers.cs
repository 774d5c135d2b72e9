namespace Overenskommelse.Laws.Given;

/// <summary>What the tests do to registers and directories, whatever they hold.</summary>
internal static class Registers
{
    public static Register<T> Of<T>(IEnumerable<T> items, bool complete)
        where T : notnull
        => complete ? items.ToRegister() : Register.AtLeast([.. items]);

    /// <summary>The same register with other items: as complete as it was.</summary>
    public static Register<T> Keeping<T>(this Register<T> register, IEnumerable<T> items)
        where T : notnull
        => Of(items, register.IsComplete);

    public static Register<T> Map<T>(this Register<T> register, Func<T, T> change)
        where T : notnull
        => register.Keeping(register.Known.Select(change));

    /// <summary>The register with one item changed, in every way that the item can be.</summary>
    public static IEnumerable<Register<T>> Inside<T>(this Register<T> register, Func<T, IEnumerable<T>> changes)
        where T : notnull
        => register.Known.SelectMany((item, place) => changes(item).Select(changed =>
            register.Keeping(register.Known.Select((other, at) => at == place ? changed : other))));

    /// <summary>The register with one item less, in every way.</summary>
    public static IEnumerable<Register<T>> Less<T>(this Register<T> register)
        where T : notnull
        => register.Known.Select((_, place) => register.Keeping(register.Known.Where((_, at) => at != place)));

    public static Directory<T> Map<T>(this Directory<T> directory, Func<T, T> change)
        where T : notnull
        => directory.Known.Select(change).ToDirectory();

    /// <summary>The directory with one item changed, in every way that the item can be.</summary>
    public static IEnumerable<Directory<T>> Inside<T>(this Directory<T> directory, Func<T, IEnumerable<T>> changes)
        where T : notnull
        => directory.Known.SelectMany((item, place) => changes(item).Select(changed =>
            directory.Known.Select((other, at) => at == place ? changed : other).ToDirectory()));

    /// <summary>The directory with one item less, in every way.</summary>
    public static IEnumerable<Directory<T>> Less<T>(this Directory<T> directory)
        where T : notnull
        => directory.Known.Select((_, place) => directory.Known.Where((_, at) => at != place).ToDirectory());
}
