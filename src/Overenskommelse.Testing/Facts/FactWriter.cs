using System.Globalization;
using System.Text;
using Overenskommelse.Compacts.Changes;

namespace Overenskommelse.Testing.Facts;

/// <summary>Writes facts as the C# that states them, without what is as it is by default.</summary>
internal static class FactWriter
{
    private const int Width = 120;

    /// <summary>So far to the left that every line has room.</summary>
    private const int AnyWidth = -1_000_000;

    /// <summary>The facts as an expression, each line after the first so far in.</summary>
    public static string Write(object fact, int indent = 0) => Kind.IsFact(fact.GetType()) ? Fact(fact, indent) : Value(fact);

    /// <summary>The facts as an expression on one line.</summary>
    public static string OneLine(object fact) => Write(fact, AnyWidth);

    /// <summary>A change as an expression on one line.</summary>
    public static string Change(Change change) =>
        $"new {change.GetType().Name}({string.Join(", ", change.GetType().GetConstructors()[0].GetParameters().Select(parameter => Argument(change.GetType().GetProperty(parameter.Name!)!.GetValue(change))))})";

    private static string Argument(object? value) => value switch
    {
        null => "null",
        Meant<Seat> seat => Argument((object?)seat.By ?? seat.Itself),
        Meant<Appointment> held => Argument((object?)held.By ?? held.Itself),
        _ => OneLine(value),
    };

    private static string Fact(object fact, int indent)
    {
        Kind kind = Kind.Of(fact.GetType());
        List<string> positional = [];
        foreach (int place in kind.Positional)
        {
            positional.Add(Written(kind.Members[place], kind.Members[place].Property.GetValue(fact), indent));
        }

        string head = $"new {kind.Type.Name}{(positional.Count > 0 || IsBlank(kind, fact) ? $"({string.Join(", ", positional)})" : "")}";
        List<string> others = [];
        for (int place = 0; place < kind.Members.Length; place++)
        {
            object? value = kind.Members[place].Property.GetValue(fact);
            if (!kind.Positional.Contains(place) && !Equals(value, kind.Blank[place]))
            {
                string written = Written(kind.Members[place], value, indent + 1);
                others.Add($"{kind.Members[place].Name} ={(written.StartsWith('\n') ? "" : " ")}{written}");
            }
        }

        return others.Count == 0 ? head : Braced(head, "{", others, "}", indent);
    }

    private static bool IsBlank(Kind kind, object fact) => kind.Members.Select((member, place) => Equals(member.Property.GetValue(fact), kind.Blank[place])).All(same => same);

    private static string Written(Member member, object? value, int indent)
    {
        if (!member.IsList)
        {
            return member.Kind == MemberKind.Fact && member.Values!.ValueOf(value!) is { } stated ? Value(stated)
                : member.Kind == MemberKind.Fact ? Absent(member.IsTold(value))
                : Value(value);
        }

        List<string> items = [.. member.Values!.ItemsOf(value!).Select(item => Write(item, indent + 1))];
        return member.Kind == MemberKind.Directory || member.Values.IsComplete(value!) ? Braced("", "[", items, "]", indent)
            : items.Count == 0 ? Absent(isNone: false)
            : Braced("Register.AtLeast", "(", items, ")", indent);
    }

    private static string Braced(string head, string open, List<string> items, string close, int indent)
    {
        (string gap, string space) = (head.Length > 0 && open == "{" ? " " : "", open == "{" ? " " : "");
        string line = items.Count == 0 ? $"{head}{open}{close}" : $"{head}{gap}{open}{space}{string.Join(", ", items)}{space}{close}";
        if (line.Length + (indent * 4) <= Width && !line.Contains('\n', StringComparison.Ordinal))
        {
            return line;
        }

        StringBuilder lines = new();
        string margin = new(' ', indent * 4);
        _ = lines.Append(head).Append(open == "(" ? "" : $"\n{margin}").Append(open);
        for (int place = 0; place < items.Count; place++)
        {
            _ = lines.Append(CultureInfo.InvariantCulture, $"\n{margin}    {items[place]}{(open == "(" && place == items.Count - 1 ? "" : ",")}");
        }

        return open == "(" ? lines.Append(close).ToString() : lines.Append(CultureInfo.InvariantCulture, $"\n{margin}{close}").ToString();
    }

    private static string Value(object? value) => value switch
    {
        null => "null",
        Id id => Named(id) ?? $"new {id.GetType().Name}({Value(id.Value)})",
        LocalDate day => $"new LocalDate({day.Year}, {day.Month}, {day.Day})",
        DayFact { Exact: { } day } => Value(day),
        DayFact { Earliest: { } first, Latest: { } last } => first.Month == last.Month ? $"DayFact.InMonth({first.Year}, {first.Month})" : $"DayFact.InYear({first.Year})",
        DayFact day => Absent(day.IsNone),
        DateInterval period => $"new DateInterval({Value(period.Start)}, {Value(period.End)})",
        Enum named => $"{named.GetType().Name}.{named}",
        string text => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        bool isSo => isSo ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Absent(bool isNone) => isNone ? "Fact.None" : "Fact.NotKnown";

    /// <summary>One of the values that its type has by name, such as <c>Capacity.Manager</c>.</summary>
    private static string? Named(Id id) => id.GetType().GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .FirstOrDefault(property => id.Equals(property.GetValue(null))) is { } named ? $"{id.GetType().Name}.{named.Name}" : null;
}
