using SonkoRules.Eligibility;

namespace SonkoRules.Applications;

/// <summary>Finds the facts about applications that cannot belong together.</summary>
internal static class FactChecks
{
    /// <summary>Decisions are made after acceptance has ended (2.14).</summary>
    public static IEnumerable<InputError> OfDates(ApplicationDates dates)
    {
        if (dates.Consideration <= dates.AcceptanceEnd.Date)
        {
            yield return Contradiction(
                "/dates/consideration",
                DateText.Iso(dates.Consideration),
                On("заявки рассматриваются", "applications are considered on", dates.Consideration),
                On("позже окончания приёма", "after acceptance has ended on", dates.AcceptanceEnd.Date));
        }
    }

    /// <summary>What cannot be of one application: each event before the one that it needs.</summary>
    public static IEnumerable<InputError> Of(Application application, ApplicationDates dates, bool byDate, string path)
    {
        var filed = application.Filed;
        if (dates.Announced is { } announced && filed.Date < announced)
        {
            yield return Contradiction(
                path + "/filed",
                Iso(filed),
                Named(application, "подана", "was filed on", filed.Date),
                On("не раньше размещения объявления", "not before the announcement of", announced));
        }

        if (dates.AcceptanceStart is { } start && (byDate ? filed.Date < start.Date : filed < start))
        {
            yield return Contradiction(
                path + "/filed",
                Iso(filed),
                Named(application, "подана", "was filed at", filed),
                At("не раньше начала приёма", "not before acceptance began at", start));
        }

        if (application.Withdrawal is Withdrawal.Made made && made.Moment < filed)
        {
            yield return Contradiction(
                path + "/withdrawal",
                Iso(made.Moment),
                Named(application, "отозвана", "was withdrawn at", made.Moment),
                At("не раньше подачи", "not before its filing at", filed),
                ErrorCode.WithdrawnBeforeFiled);
        }

        var returned = application.Rework.Match(_ => null, awaited => awaited.Returned, back => back.Returned);
        if (returned is { } day && day < filed.Date)
        {
            yield return Contradiction(
                path + "/rework/returned",
                DateText.Iso(day),
                Named(application, "возвращена", "was returned on", day),
                On("не раньше подачи", "not before its filing on", filed.Date));
        }

        if (application.Rework is not Rework.Resubmitted resubmitted) { yield break; }

        if (resubmitted.Time is { } time ? resubmitted.On + time < filed : resubmitted.On < filed.Date)
        {
            yield return Contradiction(
                path + "/rework/on",
                DateText.Iso(resubmitted.On),
                Named(application, "представлена после доработки", "came back on", resubmitted.On),
                On("не раньше подачи", "not before its filing on", filed.Date));
        }

        if (resubmitted.On < returned)
        {
            yield return Contradiction(
                path + "/rework/on",
                DateText.Iso(resubmitted.On),
                Named(application, "представлена после доработки", "came back on", resubmitted.On),
                On("не раньше возврата", "not before its return on", returned.Value));
        }
    }

    /// <summary>A verdict belongs to its dates, its edition and its readings.</summary>
    public static IEnumerable<InputError> Of(
        EligibilityVerdict verdict,
        Application application,
        ApplicationDates dates,
        Readings readings,
        EligibilityTerms? terms,
        string path)
    {
        var expected = new EligibilityDates(application.Filed.Date, dates.AcceptanceEnd.Date, dates.Consideration);
        if (verdict.Dates != expected)
        {
            yield return new InputError(
                ErrorCode.FactsContradict,
                path,
                Iso(verdict.Dates),
                On("заключение о заявителе на", "a verdict of", verdict.Dates),
                On("на", "of", expected));
        }

        if (terms is not null && verdict.Terms != terms)
        {
            yield return new InputError(
                ErrorCode.OtherRules,
                path,
                string.Empty,
                new("заключение по требованиям другой редакции", "a verdict by the requirements of another edition"),
                new("по требованиям той же редакции", "by those of the same edition"));
        }

        var applied = EligibilityVerdict.ReadingsOf(readings);
        if (verdict.Readings != applied)
        {
            var made = string.Join(", ", verdict.Readings.Except(applied));
            var asked = string.Join(", ", applied.Except(verdict.Readings));
            yield return new InputError(
                ErrorCode.OtherRules,
                path,
                made,
                new("заключение при толкованиях " + made, "a verdict under " + made),
                new(asked, asked));
        }
    }

    private static InputError Contradiction(
        string path,
        string value,
        LocalizedText found,
        LocalizedText expected,
        ErrorCode code = ErrorCode.FactsContradict) =>
        new(code, path, value, found, expected);

    private static LocalizedText Named(Application application, string russian, string english, LocalDate day) =>
        On($"заявка «{application.Id}» {russian}", $"application '{application.Id}' {english}", day);

    private static LocalizedText Named(Application application, string russian, string english, LocalDateTime moment) =>
        At($"заявка «{application.Id}» {russian}", $"application '{application.Id}' {english}", moment);

    private static LocalizedText On(string russian, string english, LocalDate day) =>
        LocalizedText.Of(language =>
            (language == Language.Russian ? russian : english) + " " + DateText.Of(day, language));

    private static LocalizedText At(string russian, string english, LocalDateTime moment) =>
        LocalizedText.Of(language =>
            (language == Language.Russian ? russian : english) + " " + DateText.Of(moment, language));

    private static LocalizedText On(string russian, string english, EligibilityDates dates) =>
        LocalizedText.Of(language =>
            (language == Language.Russian ? russian : english) + " "
            + string.Join(", ", new[] { dates.Filing, dates.AcceptanceEnd, dates.Consideration }
                .Select(day => DateText.Of(day, language))));

    private static string Iso(LocalDateTime moment) => FormattableString.Invariant($"{moment:uuuu-MM-ddTHH:mm:ss}");

    private static string Iso(EligibilityDates dates) =>
        DateText.Iso(dates.Filing) + " " + DateText.Iso(dates.AcceptanceEnd) + " " + DateText.Iso(dates.Consideration);
}
