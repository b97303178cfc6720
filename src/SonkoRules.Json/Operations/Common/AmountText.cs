using System.Globalization;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Operations.Common;

/// <summary>Amounts as an error shows them: as a document writes them.</summary>
internal static class AmountText
{
    public static string Of(Rubles amount) => amount.ToDecimal().ToString("0.00", CultureInfo.InvariantCulture);
}
