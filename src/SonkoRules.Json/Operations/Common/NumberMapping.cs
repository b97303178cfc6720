using System.Globalization;

namespace SonkoRules.Json.Operations.Common;

/// <summary>Numbers as errors show them.</summary>
internal static class NumberMapping
{
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
