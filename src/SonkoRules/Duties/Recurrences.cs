namespace SonkoRules.Duties;

/// <summary>Reads what recurs: "ежеквартально", "не реже одного раза в год", "1 раз в 6 мес. с 15.03.2023".</summary>
internal static class Recurrences
{
    private static readonly (string Word, int Number)[] Numbers =
    [
        ("два", 2), ("две", 2), ("two", 2), ("три", 3), ("three", 3), ("четыре", 4), ("four", 4), ("шесть", 6), ("six", 6),
        ("двенадцать", 12), ("twelve", 12), ("один", 1), ("one", 1),
    ];

    public static DutyTerm? Read(DutyWords words)
    {
        if (Adverb(words) is { } unit)
        {
            return unit == CalendarUnit.Year && InMonth(words) is { } month ? month : new DutyTerm.Recurring(unit);
        }

        return Once(words) || words.Take("кажд*", "every", "each") ? Rest(words) : null;
    }

    private static CalendarUnit? Adverb(DutyWords words) =>
        words.Take("ежеквартально", "quarterly") ? CalendarUnit.Quarter
        : words.Take("ежегодно", "yearly", "annually") ? CalendarUnit.Year
        : words.Take("ежемесячно", "monthly") ? CalendarUnit.Month
        : null;

    private static DutyTerm? InMonth(DutyWords words) =>
        words.Take("в", "во", "in") && CalendarPoints.TakeMonth(words) is > 0 and var month
            ? DutyTerm.InMonth(month)
            : null;

    /// <summary>Once in: what follows is the part of the calendar.</summary>
    private static bool Once(DutyWords words)
    {
        _ = words.TakeAll("не", "реже", "чем") || words.TakeAll("не", "реже|менее") || words.TakeAll("как", "минимум")
            || words.TakeAll("at", "least") || words.TakeAll("not|no", "less", "often|frequently", "than");
        return words.TakeAll("1|один|одного", "раз|раза", "в") || words.TakeAll("раз", "в")
            || words.TakeAll("once", "a|every|per|in|each", "a|every|each") || words.TakeAll("once", "a|every|per|in|each");
    }

    private static DutyTerm? Rest(DutyWords words)
    {
        var place = words.Place;
        var number = Number(words);
        if (CalendarPoints.TakeUnit(words) is not { } unit) { return null; }

        if (number == 0) { return new DutyTerm.Recurring(unit); }

        var months = number * DutyCalendar.MonthsOf(unit);
        if (months > DutyCalendar.MostMonths)
        {
            words.Blame(place);
            return null;
        }

        _ = words.Take("начиная", "starting", "counted");
        return words.Take("с", "со", "from", "on")
            ? CalendarPoints.Day(words) is { } day ? DutyTerm.Every(months).From(day.First) : null
            : DutyTerm.Every(months);
    }

    private static int Number(DutyWords words)
    {
        foreach (var (word, value) in Numbers)
        {
            if (words.Take(word)) { return value; }
        }

        var number = Math.Max(0, words.Next?.Number ?? 0);
        words.Place += number > 0 ? 1 : 0;
        return number;
    }
}
