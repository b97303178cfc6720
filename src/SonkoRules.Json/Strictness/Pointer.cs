using System.Globalization;

namespace SonkoRules.Json.Strictness;

/// <summary>JSON Pointers (RFC 6901).</summary>
internal static class Pointer
{
    /// <summary>The place of a member.</summary>
    public static string Member(string pointer, string name) =>
        pointer + "/" + name.Replace("~", "~0").Replace("/", "~1");

    /// <summary>The place of an element of a list.</summary>
    public static string Item(string pointer, int index) =>
        pointer + "/" + index.ToString(CultureInfo.InvariantCulture);
}
