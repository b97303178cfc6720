using System;
using System.Globalization;

namespace SonkoRules.Tests.Support;

/// <summary>Runs code under a culture that writes everything its own way, so that a text built by it shows.</summary>
internal static class OddCulture
{
    public static T Run<T>(Func<T> code)
    {
        var before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = "@";
        odd.NumberFormat.NegativeSign = "~";
        odd.NumberFormat.NumberGroupSeparator = "_";
        odd.DateTimeFormat.DateSeparator = "!";
        CultureInfo.CurrentCulture = odd;
        try
        {
            return code();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
