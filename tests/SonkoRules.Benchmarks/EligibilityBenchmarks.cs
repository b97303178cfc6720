using System.Linq;
using BenchmarkDotNet.Attributes;
using FluentValidation;
using NodaTime;
using SonkoRules.Eligibility;
using SonkoRules.Quantities;

namespace SonkoRules.Benchmarks;

/// <summary>
/// A verdict on an applicant of whom everything is known, against the same fifteen rules written for FluentValidation.
/// The other side is given an easier task: facts that are never missing, one day instead of three, no reasons.
/// </summary>
[MemoryDiagnoser]
public class EligibilityBenchmarks
{
    private readonly EligibilityRules _rules = SmolenskRules.AnnouncedOn(new LocalDate(2025, 4, 21)).OrThrow().Eligibility;
    private readonly EligibilityDates _dates = new(new(2025, 5, 10), new(2025, 5, 20), new(2025, 5, 26));
    private readonly FifteenRules _validator = new(new LocalDate(2025, 5, 10), new LocalDate(2025, 5, 20));

    private readonly ApplicantFacts _eligible = new()
    {
        Kind = OrganisationKind.AutonomousOrganisation,
        InRegion = true,
        RegisteredInRegionSince = new LocalDate(2019, 3, 4),
        SocialActivities = true,
        StateFounder = false,
        Breaches = Sequence.Empty<ContractBreach>(),
        Reorganisation = Reorganisation.None,
        InLiquidation = false,
        InBankruptcy = false,
        ActivitySuspended = false,
        TaxDebt = Rubles.From(12_345.67m),
        OverdueDebtToRegion = false,
        OverdueDebtExcepted = false,
        AnyoneDisqualified = false,
        ForeignEntity = false,
        OffshoreHoldings = Sequence.Empty<OffshoreHolding>(),
        OffshoreShareExcepted = false,
        OtherRegionalFunding = false,
        InExtremismList = false,
        InSecurityCouncilLists = false,
        ForeignAgent = false,
    };

    private readonly ApplicantFacts _threeFailures;

    public EligibilityBenchmarks() =>
        _threeFailures = _eligible with { StateFounder = true, TaxDebt = Rubles.From(30_000.01m), ForeignAgent = true };

    [Benchmark(Baseline = true)]
    public bool Eligible() => _rules.Assess(_eligible, _dates).IsEligible;

    [Benchmark]
    public VerdictKind ThreeFailures() => _rules.Assess(_threeFailures, _dates).Kind;

    [Benchmark]
    public int ThreeFailuresListed() => _rules.Assess(_threeFailures, _dates).Failures.Count;

    [Benchmark]
    public int ThreeFailuresExplained() => _rules.Assess(_threeFailures, _dates).Explain().Parts.Count;

    [Benchmark]
    public bool FluentValidationEligible() => _validator.Validate(_eligible).IsValid;

    [Benchmark]
    public int FluentValidationThreeFailures() => _validator.Validate(_threeFailures).Errors.Count;

    /// <summary>1.5 to 1.6.9 as a user of FluentValidation would write them for facts that are all known.</summary>
    private sealed class FifteenRules : AbstractValidator<ApplicantFacts>
    {
        private static readonly OrganisationKind[] Outside = [.. SmolenskRules.FirstEdition.Eligibility.OutsideCategory];
        private static readonly OrganisationKind[] NotAdmitted = [.. SmolenskRules.FirstEdition.Eligibility.NotAdmitted];

        public FifteenRules(LocalDate filing, LocalDate acceptanceEnd)
        {
            RuleFor(facts => facts.Kind).Must(kind => !Outside.Contains(kind!.Value)).WithErrorCode("1.5");
            RuleFor(facts => facts)
                .Must(facts => facts.InRegion!.Value
                    && facts.RegisteredInRegionSince!.Value.PlusYears(1) <= acceptanceEnd)
                .WithErrorCode("1.5");
            RuleFor(facts => facts.SocialActivities).Equal(true).WithErrorCode("1.5");
            RuleFor(facts => facts.Kind).Must(kind => !NotAdmitted.Contains(kind!.Value)).WithErrorCode("1.5.1");
            RuleFor(facts => facts.StateFounder).Equal(false).WithErrorCode("1.5.2");
            RuleFor(facts => facts.Breaches)
                .Must(breaches => !breaches!.Any(breach =>
                    breach.Outstanding!.Value && breach.ContestHeld >= filing.PlusYears(-2) && breach.ContestHeld < filing))
                .WithErrorCode("1.5.3");
            RuleFor(facts => facts)
                .Must(facts =>
                    facts.Reorganisation is Reorganisation.None or Reorganisation.AccessionToApplicant
                    && !facts.InLiquidation!.Value && !facts.InBankruptcy!.Value && !facts.ActivitySuspended!.Value)
                .WithErrorCode("1.6.1");
            RuleFor(facts => facts.TaxDebt).Must(debt => debt!.Value.Kopecks <= 3_000_000).WithErrorCode("1.6.2");
            RuleFor(facts => facts)
                .Must(facts => !facts.OverdueDebtToRegion!.Value || facts.OverdueDebtExcepted!.Value)
                .WithErrorCode("1.6.3");
            RuleFor(facts => facts.AnyoneDisqualified).Equal(false).WithErrorCode("1.6.4");
            RuleFor(facts => facts)
                .Must(facts => !facts.ForeignEntity!.Value
                    && (facts.OffshoreHoldings!.Where(holding => holding.ThroughTradedCompany == false)
                        .Sum(holding => holding.Percent) <= 25 || facts.OffshoreShareExcepted!.Value))
                .WithErrorCode("1.6.5");
            RuleFor(facts => facts.OtherRegionalFunding).Equal(false).WithErrorCode("1.6.6");
            RuleFor(facts => facts.InExtremismList).Equal(false).WithErrorCode("1.6.7");
            RuleFor(facts => facts.InSecurityCouncilLists).Equal(false).WithErrorCode("1.6.8");
            RuleFor(facts => facts.ForeignAgent).Equal(false).WithErrorCode("1.6.9");
        }
    }
}
