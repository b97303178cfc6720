namespace SonkoRules.Duties;

/// <summary>A plan of measures with terms in words. Immutable; equal when all of it is equal.</summary>
/// <remarks>Дорожная карта, план мероприятий.</remarks>
/// <param name="Name">What it is called; not blank.</param>
/// <param name="Items">The measures in their order; may be empty.</param>
public sealed partial record Roadmap(string Name, Sequence<RoadmapItem> Items)
{
    /// <summary>What it is called.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public string Name { get; } = Guard.Against.NullOrWhiteSpace(Name);

    /// <summary>The measures.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Sequence<RoadmapItem> Items { get; } = Guard.Against.Null(Items);
}
