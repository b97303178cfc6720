using System.Reflection;

namespace SonkoRules.Reports;

/// <summary>The version of the library, as its assembly was built with it.</summary>
internal static class LibraryVersion
{
    /// <summary>The version without the mark of the build: 0.1.0.</summary>
    public static string Current { get; } = Of(typeof(Rulebook).Assembly);

    private static string Of(Assembly assembly)
    {
        var text = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "?";
        var mark = text.IndexOf('+');
        return mark < 0 ? text : text.Substring(0, mark);
    }
}
