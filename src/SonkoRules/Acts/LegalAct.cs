namespace SonkoRules.Acts;

/// <summary>A legal act by its date and number. Immutable; equal when all of it is equal.</summary>
/// <remarks>Правовой акт: дата, номер, регистрация.</remarks>
/// <param name="Date">The date of the act.</param>
/// <param name="Registration">Where and when it was registered, if its text says so.</param>
public sealed partial record LegalAct(LocalDate Date, string Number, ActRegistration Registration)
{
    /// <summary>Its number, as the act or those that amend it give it.</summary>
    /// <exception cref="System.ArgumentException">The number is blank.</exception>
    public string Number { get; } = Guard.Against.NullOrWhiteSpace(Number);

    /// <summary>Whether and when it was registered.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public ActRegistration Registration { get; } = Guard.Against.Null(Registration);

    /// <summary>The act as texts cite it: <c>от 10.02.2025 № 26-ОД-1</c>, <c>No. 26-ОД-1 of 2025-02-10</c>.</summary>
    public LocalizedText Text =>
        new(
            $"от {DateText.Of(Date, Language.Russian)} № {Number}",
            $"No. {Number} of {DateText.Of(Date, Language.English)}");

    /// <summary>The date and the number: <c>10.02.2025 № 26-ОД-1</c>.</summary>
    public override string ToString() => $"{DateText.Of(Date, Language.Russian)} № {Number}";
}
