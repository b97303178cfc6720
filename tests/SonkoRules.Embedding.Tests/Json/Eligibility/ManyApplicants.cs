using System;
using System.Linq;
using NodaTime;
using SonkoRules.Eligibility;
using SonkoRules.Quantities;

namespace SonkoRules.Embedding.Tests.Json.Eligibility;

/// <summary>Applicants drawn at random: mostly in order, with facts unknown or bad here and there.</summary>
internal static class ManyApplicants
{
    public static EligibilityDates Dates { get; } =
        new(new LocalDate(2026, 2, 16), new LocalDate(2026, 3, 10), new LocalDate(2026, 3, 20));

    /// <summary>Facts by days: one description for all, or different ones, whose days share objects in any way.</summary>
    public static ApplicantTimeline Draw(Random random)
    {
        ApplicantFacts[] descriptions = [Facts(random), Facts(random), Facts(random)];
        descriptions[2] = random.Next(2) == 0 ? descriptions[2] : descriptions[0] with { };
        var same = random.Next(2) == 0;
        return new ApplicantTimeline
        {
            OnFiling = descriptions[0],
            OnAcceptanceEnd = descriptions[same ? 0 : random.Next(2)],
            OnConsideration = descriptions[same ? 0 : random.Next(3)],
        };
    }

    public static ApplicantFacts Facts(Random random)
    {
        // How often a fact is not known or not as it should be differs between applicants.
        var (unknown, bad) = (random.Next(3) * 12, random.Next(3) * 6);
        bool? Fact(bool good) =>
            random.Next(100) < unknown ? null : random.Next(100) < bad ? !good : good;
        T? Known<T>(Func<T> value)
            where T : struct => random.Next(100) < unknown ? null : value();
        Sequence<T>? List<T>(Func<T> item) =>
            random.Next(100) < unknown
                ? null
                : Enumerable.Range(0, random.Next(3) * random.Next(2)).Select(_ => item()).ToSequence();
        return new ApplicantFacts
        {
            Kind = Known(() => random.Next(100) < bad
                ? OrganisationKind.PoliticalParty
                : OrganisationKind.AutonomousOrganisation),
            InRegion = Fact(true),
            RegisteredInRegionSince = Known(() => new LocalDate(random.Next(100) < bad ? 2025 : 2015, 3, 10 + random.Next(3))),
            RegisteredSince = Known(() => new LocalDate(2014, 3, 10)),
            SocialActivities = Fact(true),
            StateFounder = Fact(false),
            Breaches = List(() => new ContractBreach
            {
                ContestHeld = random.Next(3) == 0 ? null : new LocalDate(2020 + random.Next(7), 4, 7),
                Outstanding = Fact(false),
            }),
            Reorganisation = Known(() => (Reorganisation)random.Next(random.Next(100) < bad ? 7 : 2)),
            InLiquidation = Fact(false),
            InBankruptcy = Fact(false),
            ActivitySuspended = Fact(false),
            TaxDebt = Known(() => Rubles.From(random.Next(100) < bad ? 30_000.01m : 30_000m)),
            OverdueDebtToRegion = Fact(false),
            OverdueDebtExcepted = Fact(false),
            AnyoneDisqualified = Fact(false),
            ForeignEntity = Fact(false),
            OffshoreHoldings = List(() => new OffshoreHolding
            {
                Percent = random.Next(3) switch { 0 => 0m, 1 => 12.5m, _ => 25m },
                ThroughTradedCompany = Fact(true),
            }),
            OffshoreShareExcepted = Fact(false),
            OtherRegionalFunding = Fact(false),
            InExtremismList = Fact(false),
            InSecurityCouncilLists = Fact(false),
            ForeignAgent = Fact(false),
        };
    }
}
