namespace SonkoRules.Samples.Sonko.CommandLine;

/// <summary>The language, which is known even where other arguments are at fault.</summary>
internal static class LanguageChoice
{
    public const string Option = "--language";
    public const string Russian = "ru";
    public const string English = "en";

    public static Language Of(string[] args)
    {
        var language = Language.Russian;
        for (var i = 0; i < args.Length; i++)
        {
            var value = args[i] == Option && i + 1 < args.Length ? args[i + 1]
                : args[i].StartsWith(Option + "=", StringComparison.Ordinal)
                    || args[i].StartsWith(Option + ":", StringComparison.Ordinal) ? args[i][(Option.Length + 1)..]
                : null;
            language = value switch
            {
                null => language,
                _ => string.Equals(value, English, StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Russian,
            };
        }

        return language;
    }
}
