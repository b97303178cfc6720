using NodaTime;
using SonkoRules.Applications;
using SonkoRules.Quantities;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>What documents.csv says of an application; what is not known is null.</summary>
internal sealed record DocumentsRow
{
    public required Cell Application { get; init; }

    /// <summary>The documents attached, but for the video, which stands with the application.</summary>
    public required Sequence<SubmittedDocument>? Documents { get; init; }

    public required Sequence<ProjectPart>? ProjectParts { get; init; }

    public required bool? Signed { get; init; }

    public required bool? SignerInRegister { get; init; }

    public required PriorityDirection? Priority { get; init; }

    public required bool? Reliable { get; init; }

    public required Sequence<LocalDate>? Breaches { get; init; }

    /// <summary>The notice of withdrawal; null where there was none.</summary>
    public required LocalDateTime? Withdrawn { get; init; }

    /// <summary>The cell of the notice; null where the table has none.</summary>
    public required Cell? WithdrawnAt { get; init; }

    public required Rework Rework { get; init; }

    public required bool AskedBack { get; init; }
}
