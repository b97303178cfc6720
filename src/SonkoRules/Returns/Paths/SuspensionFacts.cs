namespace SonkoRules.Returns;

/// <summary>The days known so far of an application because the head of a project serves: to suspend the agreement, to
/// give the subsidy up, or to pass the duties on. A day that is null has not come about, or is not known to have.
/// Immutable; compares by value.</summary>
/// <remarks>Военная служба руководителя социальной программы (проекта): известные даты. Clause 3.19.</remarks>
public sealed partial record SuspensionFacts
{
    /// <summary>The last day of the agreement, within which the application is made.</summary>
    public required LocalDate AgreementEnds { get; init; }

    /// <summary>The day on which the service, or the contract of service, ended.</summary>
    public LocalDate? ServiceEnded { get; init; }

    /// <summary>The day on which the recipient applied.</summary>
    public LocalDate? Applied { get; init; }

    /// <summary>The day on which the ministry decided.</summary>
    public LocalDate? Decided { get; init; }

    /// <summary>The day on which the ministry told the recipient of the decision.</summary>
    public LocalDate? Notified { get; init; }

    /// <summary>The days that contradict each other.</summary>
    internal InputError[] Contradictions() =>
        FactOrder.Following(
            (nameof(Applied), Applied), (nameof(Decided), Decided), (nameof(Notified), Notified)).ToArray();

    /// <summary>The facts that had come about by a day.</summary>
    internal SuspensionFacts KnownOn(PathDay day) =>
        this with
        {
            ServiceEnded = day.Known(ServiceEnded),
            Applied = day.Known(Applied),
            Decided = day.Known(Decided),
            Notified = day.Known(Notified),
        };
}
