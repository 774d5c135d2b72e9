namespace Overenskommelse.Knowledge;

/// <summary>Knows a Swedish personal identity number (<i>personnummer, samordningsnummer</i>) when it sees one.</summary>
/// <remarks>
/// Ten digits or twelve, with or without - or + before the last four, of a day that there is and with the right check digit: of a <i>samordningsnummer</i>
/// the day of the month is 60 more. Ten digits do not tell the century, so a leap day is one in whichever century had it.
/// </remarks>
internal static class PersonalNumber
{
    private const int Last = 4;
    private const int Coordination = 60;
    private const int FirstYear = 1800;
    private const int LastYear = 2099;

    public static bool Is(string value)
    {
        ReadOnlySpan<char> digits = value.Length is 11 or 13 && value[^(Last + 1)] is '-' or '+'
            ? $"{value.AsSpan(0, value.Length - Last - 1)}{value.AsSpan(value.Length - Last)}"
            : value;
        return digits.Length is 10 or 12 && digits.IndexOfAnyExceptInRange('0', '9') < 0 && IsDay(digits[..^Last]) && HasCheckDigit(digits[^10..]);
    }

    private static bool IsDay(ReadOnlySpan<char> digits)
    {
        int year = digits.Length == 8 ? Number(digits[..4]) : 2000 + Number(digits[..2]);
        int month = Number(digits[^4..^2]);
        int day = Number(digits[^2..]);
        day = day > Coordination ? day - Coordination : day;
        return year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    /// <summary>Every other digit counts twice, and the digits of what that makes are summed (Luhn): all ten make a whole number of tens.</summary>
    private static bool HasCheckDigit(ReadOnlySpan<char> digits)
    {
        int sum = 0;
        for (int place = 0; place < digits.Length; place++)
        {
            int counted = (digits[place] - '0') * (place % 2 == 0 ? 2 : 1);
            sum += (counted / 10) + (counted % 10);
        }

        return sum % 10 == 0;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
