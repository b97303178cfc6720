namespace SonkoRules.Duties;

/// <summary>The forms of terms that hold no other term.</summary>
internal static class SimpleTerms
{
    /// <summary>The term that the next words name, up to a comma, a bracket or the end.</summary>
    public static DutyTerm? Read(DutyWords words) =>
        words.First(
            Ending(OtherTerms.Undated), Ending(Recurrences.Read), Ending(EveryMonth), Ending(Span));

    private static Func<DutyWords, DutyTerm?> Ending(Func<DutyWords, DutyTerm?> form) =>
        words => form(words) is { } term && (words.IsAtEnd || words.IsNext(",", "(", ")")) ? term : null;

    /// <summary>A month of every year: "в декабре", "декабрь".</summary>
    private static DutyTerm? EveryMonth(DutyWords words)
    {
        words.Take("в", "во", "in", "every");
        if (CalendarPoints.TakeMonth(words) is not (> 0 and var month)) { return null; }

        _ = words.Take("ежегодно", "yearly", "annually")
            || words.TakeAll("каждого", "года")
            || words.TakeAll("of", "every|each", "year");
        return DutyTerm.InMonth(month);
    }

    private static DutyTerm.Span? Span(DutyWords words)
    {
        _ = words.TakeAll("в|на", "течение|протяжении") || words.Take("в", "во", "in", "during", "within", "с", "from", "со");
        if (CalendarPoints.Read(words) is not { } first) { return null; }

        if (!words.Take("-", "по", "до", "to", "through", "until")) { return new DutyTerm.Span(first); }

        var place = words.Place;
        if (CalendarPoints.Read(words) is not { } last) { return null; }

        if (last.Last < first.First || last.First < first.First)
        {
            words.Blame(place);
            return null;
        }

        return new DutyTerm.Span(new DutyWindow(first.First, last.Last));
    }
}
