namespace SonkoRules.Json;

/// <summary>How large a document may be. Immutable.</summary>
/// <remarks>Пределы документа.</remarks>
public sealed partial record DocumentLimits
{
    /// <summary>The greatest number of levels of objects and lists in any document: 64.</summary>
    public const int Depth = 64;

    /// <summary>The limits that hold unless the caller sets others: 64 MiB, 1 000 errors listed.</summary>
    public static DocumentLimits Default { get; } = new();

    /// <summary>The greatest number of bytes, from 1; 64 MiB by default.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">Below 1.</exception>
    public int Bytes
    {
        get;
        init => field = Guard.Against.OutOfRange(value, 1, int.MaxValue);
    } = 64 * 1024 * 1024;

    /// <summary>The greatest number of errors that are listed, from 1; what is left out is counted; 1 000 by
    /// default.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">Below 1.</exception>
    public int Errors
    {
        get;
        init => field = Guard.Against.OutOfRange(value, 1, int.MaxValue);
    } = 1000;
}
