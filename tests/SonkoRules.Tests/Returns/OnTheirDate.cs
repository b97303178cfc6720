using NodaTime;
using SonkoRules.Calendars;
using SonkoRules.Quantities;
using SonkoRules.Returns;

namespace SonkoRules.Tests;

/// <summary>Claims for results whose values are those of 20 December 2025, the date of the results (3.18).</summary>
internal static class OnTheirDate
{
    public static ValuesAsOf Values { get; } = new(2025, new(2025, 12, 20));

    public static OneOf.OneOf<ReturnClaim, WhyNot> ForUnmetResults(
        this ReturnRules rules, Rubles subsidy, Sequence<SubsidyResult> results) =>
        rules.ForUnmetResults(subsidy, results, Values);

    public static OneOf.OneOf<ReturnClaim, WhyNot> ForUnmetResults(
        this ReturnRules rules,
        Rubles subsidy,
        Sequence<SubsidyResult> results,
        LocalDate demandReceived,
        WorkingDayCalendar calendar) =>
        rules.ForUnmetResults(subsidy, results, Values, demandReceived, calendar);
}
