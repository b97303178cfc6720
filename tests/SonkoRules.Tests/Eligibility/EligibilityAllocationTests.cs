using System;
using SonkoRules.Eligibility;

namespace SonkoRules.Tests.Eligibility;

public sealed class EligibilityAllocationTests
{
    [Fact]
    public void A_verdict_costs_no_allocation_until_it_is_asked_why()
    {
        var rules = Applicants.Rules;
        var facts = new[]
        {
            Applicants.Eligible,
            Applicants.Eligible with { ForeignAgent = true, InBankruptcy = true, StateFounder = true },
            Applicants.Eligible with { ForeignAgent = null },
        };
        var eligible = Count(rules, facts);

        var before = GC.GetAllocatedBytesForCurrentThread();
        eligible += Count(rules, facts);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.Equal(2_000, eligible);
    }

    private static int Count(EligibilityRules rules, ApplicantFacts[] facts)
    {
        var eligible = 0;
        for (var i = 0; i < 1_000; i++)
        {
            foreach (var each in facts)
            {
                eligible += rules.Assess(each, Applicants.Dates).IsEligible ? 1 : 0;
            }
        }

        return eligible;
    }
}
