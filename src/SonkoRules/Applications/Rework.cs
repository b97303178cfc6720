namespace SonkoRules.Applications;

/// <summary>Where an application stands with a return for rework (2.10). A closed union of its nested cases.</summary>
/// <remarks>Возврат заявки на доработку.</remarks>
[Union]
public abstract partial record Rework
{
    private Rework() { }

    /// <summary>The application has not been returned.</summary>
    public static Rework None { get; } = new NotReturned();

    /// <summary>The application has not been returned.</summary>
    public sealed partial record NotReturned : Rework;

    /// <summary>The application was returned and has not come back.</summary>
    /// <param name="Deadline">The last day on which the reworked application counts, itself included (2.10.3).</param>
    public sealed partial record Awaited(LocalDate Deadline) : Rework
    {
        /// <summary>The day on which it was returned; null where it is not known.</summary>
        public LocalDate? Returned { get; init; }
    }

    /// <summary>The application came back; the facts describe it as it is now.</summary>
    /// <param name="On">The day on which it last came back.</param>
    /// <param name="Deadline">The last day on which it counts, itself included (2.10.3).</param>
    public sealed partial record Resubmitted(LocalDate On, LocalDate Deadline) : Rework
    {
        /// <summary>The day on which it was last returned; null where it is not known.</summary>
        public LocalDate? Returned { get; init; }

        /// <summary>The time of day at which it came back, by Moscow time; asked for only under
        /// <see cref="MomentAfterRework.CameBack"/>. Null where it is not known.</summary>
        public LocalTime? Time { get; init; }

        /// <summary>Whether the applicant has asked, since it came back, to have it returned once more (2.10.2); false
        /// unless a new notice is told of.</summary>
        public bool AskedForAgain { get; init; }
    }
}
