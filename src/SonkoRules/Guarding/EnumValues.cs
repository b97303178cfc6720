namespace SonkoRules.Guarding;

/// <summary>The values of an enumeration, in their order.</summary>
internal static class EnumValues<T>
    where T : struct, Enum
{
#if NETSTANDARD
    public static readonly HashSet<T> All = [.. (T[])Enum.GetValues(typeof(T))];
#else
    public static readonly HashSet<T> All = [.. Enum.GetValues<T>()];
#endif

    public static string List => string.Join(", ", All);
}
