using SonkoRules.Ranking;

namespace SonkoRules.Analysis;

/// <summary>One difference between two runs of a contest for one application. A closed union of its nested
/// cases.</summary>
/// <remarks>Различие исходов для заявки.</remarks>
/// <exception cref="ArgumentException">The id of a case is null, empty or white space.</exception>
[Union]
public abstract partial record OutcomeDifference
{
    private OutcomeDifference(string applicationId, Clause clause)
    {
        ApplicationId = Guard.Against.NullOrWhiteSpace(applicationId);
        Clause = clause;
    }

    /// <summary>The application.</summary>
    public string ApplicationId { get; }

    /// <summary>The clause by which the difference came about.</summary>
    public Clause Clause { get; }

    /// <summary>The application is in the first run alone.</summary>
    /// <param name="ApplicationId">The application.</param>
    /// <param name="Result">What it came to there.</param>
    /// <param name="Clause">The clause on the rating.</param>
    public sealed partial record OnlyBefore(string ApplicationId, ApplicationResult Result, Clause Clause)
        : OutcomeDifference(ApplicationId, Clause);

    /// <summary>The application is in the second run alone.</summary>
    /// <param name="ApplicationId">The application.</param>
    /// <param name="Result">What it came to there.</param>
    /// <param name="Clause">The clause on the rating.</param>
    public sealed partial record OnlyAfter(string ApplicationId, ApplicationResult Result, Clause Clause)
        : OutcomeDifference(ApplicationId, Clause);

    /// <summary>The final score is another one.</summary>
    /// <param name="ApplicationId">The application.</param>
    /// <param name="Before">The score in the first run.</param>
    /// <param name="After">The score in the second run.</param>
    /// <param name="Clause">The clause on the final score.</param>
    public sealed partial record Score(string ApplicationId, Points Before, Points After, Clause Clause)
        : OutcomeDifference(ApplicationId, Clause);

    /// <summary>The place is another one, because the application passed a rival or was passed by one.</summary>
    /// <param name="ApplicationId">The application.</param>
    /// <param name="Before">The place in the first run.</param>
    /// <param name="After">The place in the second run.</param>
    /// <param name="Clause">The clause on equal scores where these are equal, else the one on the rating.</param>
    public sealed partial record Passed(
        string ApplicationId, int Before, int After, string Rival, Decider Decider, Clause Clause)
        : OutcomeDifference(ApplicationId, Clause)
    {
        /// <summary>The nearest application in the second run with which it changed order.</summary>
        /// <exception cref="ArgumentException">The text is blank.</exception>
        public string Rival { get; } = Guard.Against.NullOrWhiteSpace(Rival);

        /// <summary>What decides between the two now.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Decider Decider { get; } = Guard.Against.Null(Decider);
    }

    /// <summary>The place is another one only because applications came or went.</summary>
    /// <param name="ApplicationId">The application.</param>
    /// <param name="Before">The place in the first run.</param>
    /// <param name="After">The place in the second run.</param>
    /// <param name="Clause">The clause on the rating.</param>
    public sealed partial record Shifted(string ApplicationId, int Before, int After, Clause Clause)
        : OutcomeDifference(ApplicationId, Clause);

    /// <summary>The place rests on an open tie in one of the runs alone.</summary>
    /// <param name="ApplicationId">The application.</param>
    /// <param name="OpenAfter">Whether the tie is open in the second run; else it was in the first.</param>
    /// <param name="Clause">The clause on equal scores.</param>
    public sealed partial record Tie(string ApplicationId, bool OpenAfter, Clause Clause)
        : OutcomeDifference(ApplicationId, Clause);

    /// <summary>The subsidy, or what decided it, is another one. No part of it is null.</summary>
    /// <param name="ApplicationId">The application.</param>
    /// <param name="Before">The subsidy in the first run, zero for none.</param>
    /// <param name="After">The subsidy in the second run, zero for none.</param>
    public sealed partial record Award(
        string ApplicationId, Rubles Before, Rubles After, AwardGround GroundBefore, AwardGround GroundAfter)
        : OutcomeDifference(ApplicationId, Guard.Against.Null(GroundAfter).Clause)
    {
        /// <summary>What decided in the first run.</summary>
        public AwardGround GroundBefore { get; } = Guard.Against.Null(GroundBefore);

        /// <summary>What decided in the second run.</summary>
        public AwardGround GroundAfter { get; } = Guard.Against.Null(GroundAfter);
    }
}
