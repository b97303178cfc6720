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
    public sealed partial record Awaited(LocalDate Deadline) : Rework;

    /// <summary>The application came back; the facts describe it as it is now.</summary>
    /// <param name="On">The day on which it came back.</param>
    /// <param name="Deadline">The last day on which it counts, itself included (2.10.3).</param>
    public sealed partial record Resubmitted(LocalDate On, LocalDate Deadline) : Rework;
}
