namespace SonkoRules.Json.Documents.Effects;

/// <summary>Why a reading was not varied, or moves nothing.</summary>
internal enum WhyCode
{
    Settled = 0,
    NeedsValue = 1,
    BeyondResult = 2,
    NeverArises = 3,
    NoDifference = 4,
}
