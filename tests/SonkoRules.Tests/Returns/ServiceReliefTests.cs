using System;
using System.Linq;
using NodaTime;
using SonkoRules.Returns;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Returns;

/// <summary>Clause 3.19: one of three requests, and what each of them brings.</summary>
public sealed class ServiceReliefTests
{
    private static readonly ReturnRules Rules = SmolenskRules.AnnouncedOn(new LocalDate(2025, 4, 21)).OrThrow().Returns;

    [Theory]
    [InlineData(ServiceRequest.Suspension, "suspends extends-results extends-use keeps")]
    [InlineData(ServiceRequest.GivingUp, "")]
    [InlineData(ServiceRequest.NewHead, "keeps new-head")]
    public void Each_request_brings_its_own(ServiceRequest request, string expected)
    {
        var relief = Rules.Relief(request);

        Assert.Equal(expected, string.Join(' ', new[]
        {
            (relief.SuspendsDuties, "suspends"),
            (relief.ExtendsResults, "extends-results"),
            (relief.ExtendsUse, "extends-use"),
            (relief.KeepsSubsidy, "keeps"),
            (relief.ReplacesHead, "new-head"),
        }.Where(each => each.Item1).Select(each => each.Item2)));
        Assert.Equal("3.19", relief.Clause.ToString());
        Assert.EndsWith("[п. 3.19]", relief.Explain().ToText(Language.Russian), StringComparison.Ordinal);
    }
}
