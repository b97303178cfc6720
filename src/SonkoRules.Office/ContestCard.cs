namespace SonkoRules.Office;

/// <summary>What papers say of a contest and the rules do not ask for. Immutable. Setters refuse null with
/// <see cref="ArgumentNullException"/>; what the table does not say is empty.</summary>
/// <remarks>Карточка конкурса.</remarks>
public sealed record ContestCard
{
    /// <summary>The title of the contest.</summary>
    public string Title { get; init => field = Guard.Against.Null(value, nameof(Title)); } = string.Empty;

    /// <summary>The members of the commission, the chair first.</summary>
    public Sequence<string> Commission { get; init => field = Guard.Against.Null(value, nameof(Commission)); } = Sequence.Empty<string>();

    /// <summary>The secretary of the commission.</summary>
    public string Secretary { get; init => field = Guard.Against.Null(value, nameof(Secretary)); } = string.Empty;

    /// <summary>The experts, as their sheets name them.</summary>
    public Sequence<string> Experts { get; init => field = Guard.Against.Null(value, nameof(Experts)); } = Sequence.Empty<string>();
}
