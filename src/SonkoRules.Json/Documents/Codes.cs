using System.Collections.Generic;
using System.Text.Json.Serialization;
using SonkoRules.Json.Scalars;
using SonkoRules.Scoring;

namespace SonkoRules.Json.Documents;

/// <summary>The codes of every enumeration that occurs in documents. A code never changes within a version.</summary>
internal static partial class Codes
{
    public static IEnumerable<JsonConverter> All() =>
    [
        .. OfScoring(),
        .. OfContests(),
        .. OfDeadlines(),
        .. OfTimetables(),
        .. OfReturns(),
        .. OfAudits(),
        .. OfEffects(),
        .. OfEligibility(),
        .. OfApplications(),
    ];

    private static IEnumerable<JsonConverter> OfScoring() =>
    [
        new CodeConverter<Conclusion>(
            (Conclusion.None, "None"),
            (Conclusion.NotRecommended, "NotRecommended"),
            (Conclusion.Shortcomings, "Shortcomings"),
            (Conclusion.Recommended, "Recommended")),
    ];
}
