namespace SonkoRules.Office.Cells;

/// <summary>The values of an enumeration.</summary>
internal static class EnumValues
{
    public static T[] Of<T>()
        where T : struct, Enum =>
#if NETSTANDARD
        (T[])Enum.GetValues(typeof(T));
#else
        Enum.GetValues<T>();
#endif
}
