using NodaTime;
using NodaTime.Text;
using SonkoRules.Calendars;
using SonkoRules.Json.Documents.Returns;
using SonkoRules.Json.Operations.Common;
using SonkoRules.Json.Strictness;
using SonkoRules.Returns;
using SonkoRules.Texts;

namespace SonkoRules.Json.Operations.Returns;

/// <summary>The days of a breach in requests.</summary>
internal static class BreachFactsMapping
{
    private const string Found = "found";
    private const string ActSent = "actSent";
    private const string CureBy = "cureBy";
    private const int LastYear = 9999;

    /// <summary>The facts; whatever contradicts itself or is outside the calendar goes to the problems, and then the
    /// facts may not be sound.</summary>
    public static AskedClaim.Breach? FromDoc(
        ClaimBreachDoc document, WorkingDayCalendar calendar, Problems problems, string pointer)
    {
        CalendarMapping.Check(document.Found, calendar, problems, Pointer.Member(pointer, Found));
        CalendarMapping.Check(document.CureBy, calendar, problems, Pointer.Member(pointer, CureBy));
        CalendarMapping.Check(document.Decided, calendar, problems, Pointer.Member(pointer, "decided"));
        CalendarMapping.Check(document.DemandReceived, calendar, problems, Pointer.Member(pointer, "demandReceived"));
        Pair(document, problems, pointer);
        Following(
            problems,
            pointer,
            (Found, document.Found),
            (ActSent, document.ActSent),
            ("decided", document.Decided),
            ("demandSent", document.DemandSent),
            ("demandReceived", document.DemandReceived));
        Following(problems, pointer, (ActSent, document.ActSent), (CureBy, document.CureBy));
        Following(problems, pointer, (Found, document.Found), ("cured", document.Cured));
        Following(problems, pointer, (Found, document.Found), ("returned", document.Returned));
        Following(problems, pointer, (Found, document.Found), ("asOf", document.AsOf));
        return Year(document, problems, pointer)
            ? new AskedClaim.Breach(
                new BreachFacts
                {
                    SubsidyYear = document.SubsidyYear,
                    Found = document.Found,
                    ActSent = document.ActSent,
                    CureBy = document.CureBy,
                    Cured = document.Cured,
                    Decided = document.Decided,
                    DemandSent = document.DemandSent,
                    DemandReceived = document.DemandReceived,
                    Returned = document.Returned,
                },
                document.AsOf)
            : null;
    }

    public static ClaimBreachDoc ToDoc(AskedClaim.Breach breach) =>
        new(
            breach.AsOf,
            breach.Facts.SubsidyYear,
            breach.Facts.Found,
            breach.Facts.ActSent,
            breach.Facts.CureBy,
            breach.Facts.Cured,
            breach.Facts.Decided,
            breach.Facts.DemandSent,
            breach.Facts.DemandReceived,
            breach.Facts.Returned);

    private static bool Year(ClaimBreachDoc document, Problems problems, string pointer)
    {
        var greatest = document.Found.Year;
        if (document.SubsidyYear >= 1 && document.SubsidyYear <= greatest && greatest <= LastYear)
        {
            return true;
        }

        var range = NumberMapping.Text(1) + " … " + NumberMapping.Text(greatest);
        problems.Add(
            Pointer.Member(pointer, "subsidyYear"),
            NumberMapping.Text(document.SubsidyYear),
            new LocalizedText(
                "год не позже года, в котором найдено нарушение: " + range,
                "a year not after the one in which the breach was found: " + range));
        return false;
    }

    private static void Pair(ClaimBreachDoc document, Problems problems, string pointer)
    {
        if (document.ActSent is null != document.CureBy is null)
        {
            problems.Add(
                Pointer.Member(pointer, document.ActSent is null ? ActSent : CureBy),
                string.Empty,
                new LocalizedText(
                    "день: акт назначает срок устранения, поэтому actSent и cureBy даются вместе",
                    "a day: the act sets the term to cure, so that actSent and cureBy are given together"));
        }
    }

    /// <summary>Lists every day that is before the last one known among those ahead of it.</summary>
    private static void Following(Problems problems, string pointer, params (string Name, LocalDate? Day)[] events)
    {
        var last = default((string Name, LocalDate? Day));
        foreach (var next in events)
        {
            if (next.Day is { } day && day < last.Day)
            {
                var bound = LocalDatePattern.Iso.Format(last.Day.Value) + " (" + last.Name + ")";
                problems.Add(
                    Pointer.Member(pointer, next.Name),
                    CalendarMapping.Shown(day),
                    new LocalizedText("день не раньше " + bound, "a day not before " + bound));
            }
            else if (next.Day is not null)
            {
                last = next;
            }
        }
    }
}
