namespace SonkoRules.Texts;

/// <summary>Reads decimal numbers as whole counts of their smallest unit: exactly, or not at all.</summary>
internal static class FixedPointText
{
    /// <summary>
    /// Reads digits with an optional leading minus and, optionally, a point and one or more digits, of which there may
    /// be as many as the unit has. Nothing is skipped and nothing is rounded away.
    /// </summary>
    /// <param name="text">The text; null is not a number.</param>
    /// <param name="digits">The digits after the point that a unit has: 2 for kopecks.</param>
    /// <param name="units">The number of units, or 0 when the text is not such a number or does not fit.</param>
    public static bool TryUnits(string? text, int digits, out long units)
    {
        units = 0;
        var length = text?.Length ?? 0;
        var negative = length > 0 && text![0] == '-';
        var start = negative ? 1 : 0;
        var point = -1;
        // Below zero there is one more number than above: the value is gathered as what is subtracted from zero.
        var gathered = 0L;
        for (var i = start; i < length; i++)
        {
            var character = text![i];
            if (character == '.' && point < 0 && i > start)
            {
                point = i;
            }
            else if (character is < '0' or > '9' || !TryAppend(ref gathered, character - '0'))
            {
                return false;
            }
        }

        var fraction = point < 0 ? 0 : length - point - 1;
        if (length == start || (point >= 0 && fraction == 0) || fraction > digits) { return false; }

        for (; fraction < digits; fraction++)
        {
            if (!TryAppend(ref gathered, 0)) { return false; }
        }

        if (!negative && gathered == long.MinValue) { return false; }

        units = negative ? gathered : -gathered;
        return true;
    }

    private static bool TryAppend(ref long gathered, int digit)
    {
        if (gathered < long.MinValue / 10 || gathered * 10 < long.MinValue + digit) { return false; }

        gathered = (gathered * 10) - digit;
        return true;
    }
}
