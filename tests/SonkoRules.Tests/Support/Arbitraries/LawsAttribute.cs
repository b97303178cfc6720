using System;
using FsCheck.Xunit;

[assembly: SonkoRules.Tests.Support.Laws]

namespace SonkoRules.Tests.Support;

/// <summary>
/// How every <c>[Property]</c> of this assembly runs: a hundred cases of values of the domain from a fixed seed, so that
/// every run is the same. SONKORULES_SEED explores others; a failure prints its seed and the smallest values that fail.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class LawsAttribute : PropertiesAttribute
{
    public LawsAttribute()
    {
        Replay = $"{Properties.Seed},1";
        QuietOnSuccess = true;
        Arbitrary =
        [
            typeof(AnyQuantity), typeof(AnyDay), typeof(AnyRulebook), typeof(AnyPanel), typeof(AnyContest), typeof(AnyReturn),
            typeof(AnyTerm),
        ];
    }
}
