using SonkoRules.Json;

namespace SonkoRules.Samples.RegionalService;

/// <summary>How much the service takes from one request.</summary>
internal static class ServiceLimits
{
    /// <summary>The greatest body, in bytes: a contest of some thousands of applications fits.</summary>
    public const int Body = 16 * 1024 * 1024;

    /// <summary>What the reader of documents is told: the same size, and no more errors than a person reads.</summary>
    public static DocumentLimits Documents { get; } = new() { Bytes = Body, Errors = 200 };
}
