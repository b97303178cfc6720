namespace SonkoRules.Json;

/// <summary>The readings of documents on acts of their own, which no edition of the order bears on.</summary>
internal static class PlanReadings
{
    /// <summary>A rulebook that holds the readings, for what asks for one: the calendar that they choose.</summary>
    public static Rulebook Rules(Readings readings) => new(SmolenskRules.ThirdEdition, readings);

    public static Readings FromDoc(IReadOnlyDictionary<string, string>? document, Problems problems) =>
        ReadingsMapping.FromDoc(document, minimumScore: null, problems, "/readings");

    /// <summary>The answers that differ from the defaults; null for none.</summary>
    public static IReadOnlyDictionary<string, string>? ToDoc(Readings readings) =>
        ReadingsMapping.Changed(readings) is { Count: > 0 } changed ? changed : null;
}
