namespace SonkoRules.Duties;

/// <summary>Reads what stands in the calendar by its own words: a day, quarters, halves or months of a year, a year.</summary>
internal static class CalendarPoints
{
    private static readonly string[] Ordinals = ["", "перв*", "втор*", "треть*", "четверт*"];
    private static readonly string[] EnglishOrdinals = ["", "first", "second", "third", "fourth"];
    private static readonly string[] Romans = ["", "i", "ii", "iii", "iv"];
    private static readonly string[] To = ["-", "по", "to", "и", "and"];

    public static DutyWindow? Read(DutyWords words) => words.First(Day, Numbered, NumberedAfter, Months, Years);

    /// <summary>Passes the name of a month; 0 where none is next.</summary>
    public static int TakeMonth(DutyWords words)
    {
        var month = words.Next is { IsWord: true } next ? MonthNames.Find(next.Text) : 0;
        words.Place += month > 0 ? 1 : 0;
        return month;
    }

    /// <summary>Passes the name of a part of the calendar.</summary>
    public static CalendarUnit? TakeUnit(DutyWords words) =>
        words.TakeAll("half", "-", "year*") || words.TakeAll("half", "year*")
            || words.Take("полугоди*", "полгода", "half", "halves") ? CalendarUnit.HalfYear
        : words.Take("квартал", "квартала", "кварталу", "квартале", "кварталы", "кварталов", "кв", "quarter", "quarters", "q") ? CalendarUnit.Quarter
        : words.Take("месяц*", "мес", "month", "months") ? CalendarUnit.Month
        : words.Take("год", "года", "году", "годы", "лет", "year", "years") ? CalendarUnit.Year
        : null;

    /// <summary>15.03.2023; 15 марта 2023 года.</summary>
    public static DutyWindow? Day(DutyWords words)
    {
        if (words.Next?.Day is { } written)
        {
            words.Place++;
            _ = words.Take("г", "года", "год");
            return new DutyWindow(written, written);
        }

        var place = words.Place;
        var number = TakeWhole(words);
        if (number < 1 || TakeMonth(words) is not (> 0 and var month) || TakeYear(words) is not { } year) { return null; }

        if (number > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            words.Blame(place);
            return null;
        }

        var day = new LocalDate(year, month, number);
        return new DutyWindow(day, day);
    }

    /// <summary>2–3 квартал 2023 года; второе полугодие 2023 г.; second half of 2023.</summary>
    private static DutyWindow? Numbered(DutyWords words)
    {
        var place = words.Place;
        var (first, last) = TakeNumbers(words);
        return first > 0 && TakeUnit(words) is { } unit and (CalendarUnit.Quarter or CalendarUnit.HalfYear)
            ? OfYear(words, unit, first, last, place)
            : null;
    }

    /// <summary>Quarters 2–3 of 2023; half 2 of 2023.</summary>
    private static DutyWindow? NumberedAfter(DutyWords words)
    {
        if (TakeUnit(words) is not { } unit || unit is not (CalendarUnit.Quarter or CalendarUnit.HalfYear)) { return null; }

        var place = words.Place;
        var (first, last) = TakeNumbers(words);
        return first > 0 ? OfYear(words, unit, first, last, place) : null;
    }

    private static DutyWindow? Months(DutyWords words)
    {
        var place = words.Place;
        var first = TakeMonth(words);
        if (first == 0) { return null; }

        var last = words.Take(To) ? TakeMonth(words) : first;
        return last > 0 ? OfYear(words, CalendarUnit.Month, first, last, place) : null;
    }

    private static DutyWindow? Years(DutyWords words) =>
        TakeYear(words) is { } year ? DutyCalendar.Years(year, year) : null;

    private static DutyWindow? OfYear(DutyWords words, CalendarUnit unit, int first, int last, int place)
    {
        words.Take("of", "в", "in");
        if (first > last || last > DutyCalendar.MonthsPerYear / DutyCalendar.MonthsOf(unit))
        {
            words.Blame(place);
            return null;
        }

        return TakeYear(words) is { } year ? DutyCalendar.Parts(unit, year, first, last) : null;
    }

    private static int? TakeYear(DutyWords words)
    {
        if (words.Next is not { IsYear: true } next) { return null; }

        words.Place++;
        words.Take("г", "гг", "год", "года", "году", "годы", "годов", "годах", "year");
        return next.Number;
    }

    private static (int First, int Last) TakeNumbers(DutyWords words)
    {
        var first = TakeNumber(words);
        var place = words.Place;
        if (first > 0 && words.Take(To) && TakeNumber(words) is > 0 and var last) { return (first, last); }

        words.Place = place;
        return (first, first);
    }

    /// <summary>2; 2-й; II; второй; second.</summary>
    private static int TakeNumber(DutyWords words)
    {
        for (var i = 1; i < Ordinals.Length; i++)
        {
            if (words.Take(Ordinals[i], EnglishOrdinals[i], Romans[i])) { return i; }
        }

        var number = TakeWhole(words);
        _ = words.TakeAll("-", "й|ый|ий|е|ое|го|м|ом") || words.Take("st", "nd", "rd", "th");
        return number;
    }

    private static int TakeWhole(DutyWords words)
    {
        if (words.Next is not { Number: > 0 and < 100 and var number }) { return 0; }

        words.Place++;
        return number;
    }
}
