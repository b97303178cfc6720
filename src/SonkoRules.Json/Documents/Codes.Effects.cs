using System.Collections.Generic;
using System.Text.Json.Serialization;
using SonkoRules.Analysis;
using SonkoRules.Json.Documents.Effects;
using SonkoRules.Json.Scalars;

namespace SonkoRules.Json.Documents;

/// <content>Effects of the readings.</content>
internal static partial class Codes
{
    private static IEnumerable<JsonConverter> OfEffects() =>
    [
        new CodeConverter<Winning>(
            (Winning.Never, "Never"),
            (Winning.Sometimes, "Sometimes"),
            (Winning.Always, "Always")),
        new CodeConverter<WhyCode>(
            (WhyCode.Settled, "Settled"),
            (WhyCode.NeedsValue, "NeedsValue"),
            (WhyCode.BeyondResult, "BeyondResult"),
            (WhyCode.NeverArises, "NeverArises"),
            (WhyCode.NoDifference, "NoDifference")),
    ];
}
