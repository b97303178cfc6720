namespace SonkoRules.Json.Strictness;

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name in the document.</param>
/// <param name="Shape">What it may hold.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="MayBeNull">Whether null may stand for "not given".</param>
/// <param name="Description">What it means, for the schema.</param>
internal sealed record Member(string Name, Shape Shape, bool IsRequired, bool MayBeNull, string? Description);
