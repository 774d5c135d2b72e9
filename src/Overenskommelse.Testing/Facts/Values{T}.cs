namespace Overenskommelse.Testing.Facts;

/// <summary>Facts and lists of one type.</summary>
internal sealed class Values<T> : Values
    where T : notnull
{
    public override object NotKnown { get; } = default(Fact<T>);

    public override object None { get; } = (Fact<T>)Fact.None;

    public override object Stated(object value) => (Fact<T>)(T)value;

    public override object? ValueOf(object fact) => ((Fact<T>)fact).TryGet(out T? value) ? value : null;

    public override bool IsKnown(object fact) => ((Fact<T>)fact).IsKnown;

    public override object Register(IEnumerable<object> items, bool isComplete) =>
        isComplete ? items.Cast<T>().ToRegister() : Knowledge.Register.AtLeast([.. items.Cast<T>()]);

    public override object Directory(IEnumerable<object> items) => items.Cast<T>().ToDirectory();

    public override IEnumerable<object> ItemsOf(object list) => (list is Register<T> register ? register.Known : ((Directory<T>)list).Known).Cast<object>();

    public override bool IsComplete(object list) => list is Register<T> { IsComplete: true };
}
