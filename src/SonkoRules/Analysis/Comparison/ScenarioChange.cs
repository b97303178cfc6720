using SonkoRules.Subsidies;

namespace SonkoRules.Analysis;

/// <summary>One difference in what two runs were computed from. A closed union of its nested cases.</summary>
/// <remarks>Различие исходных данных.</remarks>
[Union]
public abstract partial record ScenarioChange
{
    private ScenarioChange() { }

    /// <summary>The second run is by another edition. No part of it is null.</summary>
    public sealed partial record OtherEdition(Edition Before, Edition After) : ScenarioChange
    {
        /// <summary>The edition of the first run.</summary>
        public Edition Before { get; } = Guard.Against.Null(Before);

        /// <summary>The edition of the second run.</summary>
        public Edition After { get; } = Guard.Against.Null(After);
    }

    /// <summary>A reading has another answer. No part of it is null.</summary>
    public sealed partial record OtherReading(AppliedReading Before, AppliedReading After) : ScenarioChange
    {
        /// <summary>The answer in the first run.</summary>
        public AppliedReading Before { get; } = Guard.Against.Null(Before);

        /// <summary>The answer in the second run.</summary>
        public AppliedReading After { get; } = Guard.Against.Null(After);
    }

    /// <summary>The money is another sum. No part of it is null.</summary>
    public sealed partial record OtherBudget(Budget Before, Budget After) : ScenarioChange
    {
        /// <summary>The money of the first run.</summary>
        public Budget Before { get; } = Guard.Against.Null(Before);

        /// <summary>The money of the second run.</summary>
        public Budget After { get; } = Guard.Against.Null(After);
    }

    /// <summary>An application is in the first run alone.</summary>
    public sealed partial record Withdrawn(string ApplicationId) : ScenarioChange
    {
        /// <summary>The application.</summary>
        /// <exception cref="ArgumentException">The text is blank.</exception>
        public string ApplicationId { get; } = Guard.Against.NullOrWhiteSpace(ApplicationId);
    }

    /// <summary>An application is in the second run alone.</summary>
    public sealed partial record Added(string ApplicationId) : ScenarioChange
    {
        /// <summary>The application.</summary>
        /// <exception cref="ArgumentException">The text is blank.</exception>
        public string ApplicationId { get; } = Guard.Against.NullOrWhiteSpace(ApplicationId);
    }

    /// <summary>An application differs.</summary>
    /// <param name="Sheets">Whether its sheets differ; else something else in it does.</param>
    public sealed partial record Corrected(string ApplicationId, bool Sheets) : ScenarioChange
    {
        /// <summary>The application.</summary>
        /// <exception cref="ArgumentException">The text is blank.</exception>
        public string ApplicationId { get; } = Guard.Against.NullOrWhiteSpace(ApplicationId);
    }

    /// <summary>The answers to offers differ.</summary>
    public sealed partial record OtherAnswers : ScenarioChange;

    /// <summary>The releases of money, or the answers to the offers after them, differ.</summary>
    public sealed partial record OtherReleases : ScenarioChange;
}
