namespace Overenskommelse.Testing.Making;

/// <summary>
/// The days on which an off-by-one can hide: the day asked about, those that lie so long before and after it as the rules say, the yearly days that they name, the ends of years; each with
/// the day before and the day after.
/// </summary>
internal sealed class DaysNear
{
    private readonly LocalDate _on;
    private readonly LocalDate[] _near;
    private readonly Dice _dice;

    public DaysNear(Spoken spoken, LocalDate on, Dice dice)
    {
        (_on, _dice) = (on, dice);
        LocalDate[] near =
        [
            on, on, new(on.Year, 1, 1), new(on.Year, 12, 31), new(on.Year - 1, 1, 1), new(on.Year - 1, 12, 31), on.PlusYears(-1), on.PlusYears(1),
            .. spoken.Lengths.SelectMany(length => new[] { on - length, on + length }),
            .. spoken.Numbers.Where(number => number > 0).SelectMany(number => new[] { on.PlusYears(-number), on.PlusMonths(-number) }),
            .. spoken.Yearly.SelectMany(yearly => new[] { yearly.InYear(on.Year), yearly.InYear(on.Year - 1) }),
            .. spoken.Days,
        ];
        _near = [.. near.SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) })];
    }

    public LocalDate One() => _dice.Chance(70) ? _dice.OneOf(_near) : _on.PlusDays(_dice.Between(-700, 200));

    /// <summary>Not after the day asked about, most often: what happens later has not happened.</summary>
    public LocalDate Past() => One() is var day && day > _on && _dice.Chance(75) ? _on.PlusDays(-_dice.Between(0, 400)) : day;
}
