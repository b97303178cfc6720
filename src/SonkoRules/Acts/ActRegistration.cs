namespace SonkoRules.Acts;

/// <summary>Whether the text of an act states its registration. A closed union of its nested cases.</summary>
/// <remarks>Регистрация правового акта.</remarks>
[Union]
public abstract partial record ActRegistration
{
    private ActRegistration() { }

    /// <summary>The text states a registration.</summary>
    /// <param name="Date">The day of registration.</param>
    public sealed partial record Stated(LocalDate Date, string Number) : ActRegistration
    {
        /// <summary>The number in the register.</summary>
        /// <exception cref="ArgumentException">The text is blank.</exception>
        public string Number { get; } = Guard.Against.NullOrWhiteSpace(Number);
    }

    /// <summary>The text, as it was read, states none.</summary>
    public sealed partial record NotStated : ActRegistration;
}
