namespace SonkoRules.Scoring;

/// <summary>How many experts score an application. A closed union of its nested cases.</summary>
/// <remarks>Число экспертов, оценивающих заявку.</remarks>
[Union]
public abstract partial record PanelSize
{
    /// <summary>The most experts that a panel may have.</summary>
    public const int Greatest = 1_000;

    private PanelSize() { }

    /// <summary>A fixed number of experts.</summary>
    public sealed partial record Exactly(int Experts) : PanelSize
    {
        /// <summary>The number, from 1 to <see cref="Greatest"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is outside its bounds.</exception>
        public int Experts { get; } = Guard.Against.OutOfRange(Experts, 1, Greatest);
    }

    /// <summary>A least number of experts; those who scored are the divisor of a mean.</summary>
    public sealed partial record AtLeast(int Experts) : PanelSize
    {
        /// <summary>The number, from 1 to <see cref="Greatest"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is outside its bounds.</exception>
        public int Experts { get; } = Guard.Against.OutOfRange(Experts, 1, Greatest);
    }
}
