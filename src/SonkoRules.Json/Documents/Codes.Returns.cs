using System.Collections.Generic;
using System.Text.Json.Serialization;
using SonkoRules.Indicators;
using SonkoRules.Json.Scalars;
using SonkoRules.Returns;

namespace SonkoRules.Json.Documents;

/// <content>Returns.</content>
internal static partial class Codes
{
    private static IEnumerable<JsonConverter> OfReturns() =>
    [
        new CodeConverter<IndicatorDirection>(
            (IndicatorDirection.MoreIsBetter, "MoreIsBetter"),
            (IndicatorDirection.LessIsBetter, "LessIsBetter")),
        new CodeConverter<AheadReason>(
            (AheadReason.TermNotStarted, "TermNotStarted"),
            (AheadReason.MayNotBeNeeded, "MayNotBeNeeded"),
            (AheadReason.NoTermNamed, "NoTermNamed")),
    ];
}
