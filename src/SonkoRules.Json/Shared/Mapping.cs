// What is mapped without a word said is what has the same name and fits; nothing becomes text by itself.
[assembly: MapperDefaults(
    RequiredMappingStrategy = RequiredMappingStrategy.Target,
    EnumMappingStrategy = EnumMappingStrategy.ByName,
    EnabledConversions = MappingConversionType.Constructor
        | MappingConversionType.Enumerable
        | MappingConversionType.EnumToEnum
        | MappingConversionType.ImplicitCast)]

namespace SonkoRules.Json;

/// <summary>Lists of a document whose elements can be in error.</summary>
internal static class Lists
{
    /// <summary>What the elements say, without those in error.</summary>
    /// <param name="documents">The list.</param>
    /// <param name="read">What an element says at its position; null where it is in error.</param>
    public static Sequence<T> Sound<TDoc, T>(this IReadOnlyList<TDoc> documents, Func<TDoc, int, T?> read)
        where T : class
    {
        var sound = new List<T>(documents.Count);
        for (var i = 0; i < documents.Count; i++)
        {
            if (read(documents[i], i) is { } one)
            {
                sound.Add(one);
            }
        }

        return sound.ToSequence();
    }
}
