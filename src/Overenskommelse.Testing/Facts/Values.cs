namespace Overenskommelse.Testing.Facts;

/// <summary>Makes facts and lists whose type is known at run time only.</summary>
internal abstract class Values
{
    private static readonly ConcurrentDictionary<Type, Values> All = [];

    /// <summary>Of facts and lists of a type.</summary>
    public static Values Of(Type type) => All.GetOrAdd(type, each => (Values)Activator.CreateInstance(typeof(Values<>).MakeGenericType(each))!);

    public abstract object NotKnown { get; }

    public abstract object None { get; }

    public abstract object Stated(object value);

    /// <summary>The value of a fact; null when there is none or it is not known.</summary>
    public abstract object? ValueOf(object fact);

    public abstract bool IsKnown(object fact);

    public abstract object Register(IEnumerable<object> items, bool isComplete);

    public abstract object Directory(IEnumerable<object> items);

    public abstract IEnumerable<object> ItemsOf(object list);

    public abstract bool IsComplete(object list);
}
