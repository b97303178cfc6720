using SonkoRules.Indicators;

namespace SonkoRules.Duties;

/// <summary>What a roadmap sets to be done. Immutable; equal when all of it is equal.</summary>
/// <remarks>Мероприятие дорожной карты.</remarks>
/// <param name="Number">The number as the roadmap writes it, such as 1.2; not blank.</param>
/// <param name="Action">What is done; not blank.</param>
/// <param name="Term">By when.</param>
/// <param name="Executors">Who does it, in the order of the roadmap; may be empty.</param>
public sealed partial record RoadmapItem(string Number, string Action, DutyTerm Term, Sequence<string> Executors)
{
    /// <summary>The number as the roadmap writes it.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public string Number { get; } = Guard.Against.NullOrWhiteSpace(Number);

    /// <summary>What is done.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public string Action { get; } = Guard.Against.NullOrWhiteSpace(Action);

    /// <summary>By when; <see cref="DutyTerm.NotNamed"/> where the roadmap leaves it blank.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public DutyTerm Term { get; } = Guard.Against.Null(Term);

    /// <summary>Who does it.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public Sequence<string> Executors { get; } = Guard.Against.BlankItems(Executors);

    /// <summary>The section that the item stands in; empty where the roadmap has none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Section { get; init => field = Guard.Against.Null(value, nameof(Section)); } = string.Empty;

    /// <summary>The expected result; empty where none is named.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Result { get; init => field = Guard.Against.Null(value, nameof(Result)); } = string.Empty;

    /// <summary>The note; empty where there is none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Note { get; init => field = Guard.Against.Null(value, nameof(Note)); } = string.Empty;

    /// <summary>The days on which it was done, as far as that is known; empty by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Sequence<LocalDate> Done { get; init => field = Guard.Against.Null(value, nameof(Done)); } = Sequence.Empty<LocalDate>();

    /// <summary>What of the expected result is measurable: "не менее 50 %".</summary>
    public Sequence<Target> Targets => Target.In(Result);
}
