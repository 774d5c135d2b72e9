using System.Collections;
using Overenskommelse.Norms;

namespace Overenskommelse.Testing.Making;

/// <summary>
/// What a rule set speaks of: ids, numbers, lengths of time and days, as they stand in what its norms say, in the knobs of its rules, and in what it asks of a compact of which nothing
/// is known. A host's own rule is read in the same way.
/// </summary>
internal sealed class Spoken
{
    private const int Deepest = 5;
    private const int LargestNumber = 40;

    private readonly HashSet<Id> _ids = [];
    private readonly SortedSet<int> _numbers = [];
    private readonly HashSet<Period> _lengths = [];
    private readonly HashSet<AnnualDate> _yearly = [];
    private readonly SortedSet<LocalDate> _days = [];
    private readonly HashSet<string> _codes = [];

    public Spoken(RuleSet rules)
    {
        Rules = rules;
        foreach (Rule rule in rules)
        {
            Read(rule.Norm.Says, 0);
            Read(rule.OfGroup, 0);
            Read(rule.Clause.Bearers, 0);
            Read(rule.Clause.Judges, 0);
            Read(rule.Clause.KnownBy, 0);
            ReadMembers(rule, 0);
        }

        foreach (MissingFact fact in rules.Examine(Compact.Empty, new LocalDate(2026, 7, 1)).SelectMany(finding => finding.Missing))
        {
            Read(fact.Subject, 0);
            Read(fact.Within, 0);
            Read(fact.Meeting, 0);
        }
    }

    public RuleSet Rules { get; }

    public IEnumerable<T> Ids<T>()
        where T : Id => _ids.OfType<T>();

    public IReadOnlyCollection<int> Numbers => _numbers;

    public IReadOnlyCollection<Period> Lengths => _lengths;

    public IReadOnlyCollection<AnnualDate> Yearly => _yearly;

    public IReadOnlyCollection<LocalDate> Days => _days;

    /// <summary>Whether a norm says something with such a code, or with one that begins with it.</summary>
    public bool Says(string code) => _codes.Any(each => each.StartsWith(code, StringComparison.Ordinal));

    private void Read(object? value, int depth)
    {
        switch (value)
        {
            case Id id:
                _ = _ids.Add(id);
                break;
            case int number when number is >= 0 and <= LargestNumber:
                _ = _numbers.Add(number);
                break;
            case Phrase { With: [int number] } phrase:
                _ = _codes.Add(phrase.Code);
                Read(phrase.Code switch { "years" => Period.FromYears(number), "months" => Period.FromMonths(number), "weeks" => Period.FromWeeks(number), "days" => Period.FromDays(number), _ => null }, depth);
                Read(number, depth);
                break;
            case Phrase phrase:
                _ = _codes.Add(phrase.Code);
                Read(phrase.With, depth);
                break;
            case Period length when length != Period.Zero:
                _ = _lengths.Add(length);
                break;
            case AnnualDate yearly:
                _ = _yearly.Add(yearly);
                break;
            case LocalDate day:
                _ = _days.Add(day);
                break;
            case null or string or Text or Clause or Per or Norm or Type or Delegate or DateInterval:
                break;
            case IEnumerable several:
                foreach (object each in several.Cast<object>())
                {
                    Read(each, depth);
                }

                break;
            default:
                ReadMembers(value, depth);
                break;
        }
    }

    /// <summary>The knobs of a rule, and those of a reading that it rests on.</summary>
    private void ReadMembers(object value, int depth)
    {
        if (depth > Deepest || value.GetType() is { IsPrimitive: true } or { IsEnum: true } or { Namespace: "System" or "NodaTime" })
        {
            return;
        }

        foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(each => each.GetIndexParameters().Length == 0))
        {
            if (!property.PropertyType.IsByRefLike)
            {
                Read(ValueOf(property, value), depth + 1);
            }
        }
    }

    private static object? ValueOf(PropertyInfo property, object value)
    {
        try
        {
            return property.GetValue(value);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }
}
