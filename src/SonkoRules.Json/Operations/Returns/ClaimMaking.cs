using OneOf;
using SonkoRules.Calendars;
using SonkoRules.Quantities;
using SonkoRules.Returns;

namespace SonkoRules.Json.Operations.Returns;

/// <summary>Makes claims of what is asked.</summary>
internal static class ClaimMaking
{
    public static OneOf<ReturnClaim, WhyNot> Make(AskedClaim asked, Rubles subsidy, ReturnRules rules, WorkingDayCalendar calendar) =>
        asked.Match<OneOf<ReturnClaim, WhyNot>>(
            unmet => unmet.DemandReceived is { } received
                ? rules.ForUnmetResults(subsidy, unmet.Results, received, calendar)
                : rules.ForUnmetResults(subsidy, unmet.Results),
            unused => rules.ForUnusedRemainder(unused.Amount, unused.Year, calendar),
            spent => rules.ForOffPurpose(spent.Amount),
            breach => rules.Breach(breach.Facts, breach.AsOf, calendar).MapT0(path => rules.ForBreach(subsidy, path)));
}
