using NodaTime;
using SonkoRules.Quantities;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>An application of applications.csv; values that could not be read are null.</summary>
internal sealed record ApplicationRow(
    Cell Id, string Direction, Rubles? Request, LocalDateTime? FiledAt, bool? HasVideo);
