using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using SonkoRules.Eligibility;
using SonkoRules.Json.Documents.Eligibility;
using SonkoRules.Json.Scalars;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Operations.Common;

/// <summary>Facts about applicants in documents.</summary>
internal static class FactsMapping
{
    // Rules count years from days; so many of them fit behind any day that a document should have.
    private static readonly LocalDate LastCountable = new(9899, 12, 31);

    public static ApplicantFacts FromDoc(FactsDoc document, Problems problems, string pointer) =>
        new()
        {
            Kind = document.Kind,
            InRegion = document.InRegion,
            RegisteredInRegionSince = Countable(document.RegisteredInRegionSince, problems, pointer + "/registeredInRegionSince"),
            RegisteredSince = Countable(document.RegisteredSince, problems, pointer + "/registeredSince"),
            SocialActivities = document.SocialActivities,
            StateFounder = document.StateFounder,
            Breaches = document.Breaches?.Select(breach => new ContractBreach
            {
                ContestHeld = breach.ContestHeld,
                Outstanding = breach.Outstanding,
            }).ToSequence(),
            Reorganisation = document.Reorganisation,
            InLiquidation = document.InLiquidation,
            InBankruptcy = document.InBankruptcy,
            ActivitySuspended = document.ActivitySuspended,
            TaxDebt = document.TaxDebt,
            OverdueDebtToRegion = document.OverdueDebtToRegion,
            OverdueDebtExcepted = document.OverdueDebtExcepted,
            AnyoneDisqualified = document.AnyoneDisqualified,
            ForeignEntity = document.ForeignEntity,
            OffshoreHoldings = Holdings(document.OffshoreHoldings, problems, pointer + "/offshoreHoldings"),
            OffshoreShareExcepted = document.OffshoreShareExcepted,
            OtherRegionalFunding = document.OtherRegionalFunding,
            InExtremismList = document.InExtremismList,
            InSecurityCouncilLists = document.InSecurityCouncilLists,
            ForeignAgent = document.ForeignAgent,
        };

    public static FactsDoc ToDoc(ApplicantFacts facts) =>
        new(
            facts.Kind,
            facts.InRegion,
            facts.RegisteredInRegionSince,
            facts.RegisteredSince,
            facts.SocialActivities,
            facts.StateFounder,
            facts.Breaches is { } breaches
                ? [.. breaches.Select(breach => new BreachDoc(breach.ContestHeld, breach.Outstanding))]
                : null,
            facts.Reorganisation,
            facts.InLiquidation,
            facts.InBankruptcy,
            facts.ActivitySuspended,
            facts.TaxDebt,
            facts.OverdueDebtToRegion,
            facts.OverdueDebtExcepted,
            facts.AnyoneDisqualified,
            facts.ForeignEntity,
            facts.OffshoreHoldings is { } holdings
                ? [.. holdings.Select(holding => new OffshoreHoldingDoc(holding.Percent, holding.ThroughTradedCompany))]
                : null,
            facts.OffshoreShareExcepted,
            facts.OtherRegionalFunding,
            facts.InExtremismList,
            facts.InSecurityCouncilLists,
            facts.ForeignAgent);

    /// <summary>A day from which rules count years on; a later one than they can count from is an error.</summary>
    public static LocalDate? Countable(LocalDate? day, Problems problems, string pointer)
    {
        if (day is { } given && given > LastCountable)
        {
            problems.Add(pointer, TokenText.Quoted(Expected.Day(given)), Expected.NotAfter(LastCountable));
            return null;
        }

        return day;
    }

    private static Sequence<OffshoreHolding>? Holdings(
        IReadOnlyList<OffshoreHoldingDoc>? documents, Problems problems, string pointer)
    {
        if (documents is null)
        {
            return null;
        }

        var holdings = new List<OffshoreHolding>(documents.Count);
        for (var i = 0; i < documents.Count; i++)
        {
            var (percent, through) = documents[i];
            if (percent is >= 0 and <= 100)
            {
                holdings.Add(new OffshoreHolding { Percent = percent, ThroughTradedCompany = through });
            }
            else
            {
                problems.Add(
                    Pointer.Item(pointer, i) + "/percent",
                    percent.ToString(CultureInfo.InvariantCulture),
                    Expected.Percent);
            }
        }

        return holdings.ToSequence();
    }
}
