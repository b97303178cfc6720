namespace SonkoRules.Analysis;

/// <summary>What a contest comes to under one combination of readings. A closed union of its nested cases.</summary>
/// <remarks>Исход конкурса при данных толкованиях.</remarks>
[Union]
public abstract partial record ContestResult
{
    private ContestResult() { }

    /// <summary>The contest could be computed.</summary>
    public sealed partial record Computed(Sequence<ApplicationResult> Applications) : ContestResult
    {
        /// <summary>What each application came to, in the order of the input.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<ApplicationResult> Applications { get; } = Guard.Against.Null(Applications);
    }

    /// <summary>The input cannot be computed with under these readings.</summary>
    public sealed partial record Refused(Sequence<InputError> Errors) : ContestResult
    {
        /// <summary>Why, every error; at least one.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<InputError> Errors { get; } = Guard.Against.Null(Errors);
    }
}
