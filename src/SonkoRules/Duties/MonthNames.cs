namespace SonkoRules.Duties;

/// <summary>The names of the months, and the beginnings by which they are known in any case.</summary>
internal static class MonthNames
{
    private static readonly string[] InRussian =
    [
        "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
    ];

    private static readonly string[] InEnglish =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ];

    public static string Russian(int month) => InRussian[month - 1];

    public static string English(int month) => InEnglish[month - 1];

    /// <summary>After "в": январе, марте, мае.</summary>
    public static string Prepositional(int month) => Stem(Russian(month)) + "е";

    /// <summary>The month that a word in small letters names in any case; 0 where it names none.</summary>
    public static int Find(string word)
    {
        for (var month = 1; month <= InRussian.Length; month++)
        {
            var stem = Stem(Russian(month));
            if (string.Equals(word, English(month), StringComparison.OrdinalIgnoreCase)
                || (word.StartsWith(stem, StringComparison.Ordinal)
                    && word.Substring(stem.Length) is "" or "ь" or "я" or "а" or "е" or "й" or "ю" or "у"
                    && word != "ма"))
            {
                return month;
            }
        }

        return 0;
    }

    private static string Stem(string name) => name.TrimEnd('ь', 'й');
}
