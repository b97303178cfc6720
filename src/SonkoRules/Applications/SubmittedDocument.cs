namespace SonkoRules.Applications;

/// <summary>A document that is attached to an application, and what is known of it; null is not known. Immutable; equal
/// when all of it is equal.</summary>
/// <remarks>Приложенный документ.</remarks>
public sealed partial record SubmittedDocument
{
    /// <summary>Which document it is.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The kind is not one of the enumeration.</exception>
    public required DocumentKind Kind { get; init => field = Guard.Against.Undefined(value, nameof(Kind)); }

    /// <summary>Whether it is there in full.</summary>
    public bool? Complete { get; init; }

    /// <summary>Whether it is as 2.9 asks: an open format, nothing encrypted, clear images, the due form.</summary>
    public bool? MeetsRequirements { get; init; }

    /// <summary>The day as of which it speaks; asked for only of documents whose age is limited.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>A document that is complete and as it should be.</summary>
    /// <param name="kind">Which document it is.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not one of the enumeration.</exception>
    public static SubmittedDocument InOrder(DocumentKind kind) =>
        new() { Kind = kind, Complete = true, MeetsRequirements = true };

    /// <summary>A document that is complete and as it should be, as of a day.</summary>
    /// <param name="kind">Which document it is.</param>
    /// <param name="asOf">The day as of which it speaks.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not one of the enumeration.</exception>
    public static SubmittedDocument InOrder(DocumentKind kind, LocalDate asOf) => InOrder(kind) with { AsOf = asOf };
}
