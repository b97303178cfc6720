using NodaTime;
using SonkoRules.Quantities;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>An application of applications.csv; values that could not be read are null.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Applicant">The id of its applicant; the cell of its own id where the file names none.</param>
/// <param name="Direction">The grant direction.</param>
/// <param name="Request">The sum asked for.</param>
/// <param name="Filed">The cell of the moment of filing; the cell of the id where a row is too short.</param>
/// <param name="FiledAt">The moment of filing.</param>
/// <param name="HasVideo">Whether a video is attached.</param>
internal sealed record ApplicationRow(
    Cell Id,
    Cell Applicant,
    string Direction,
    Rubles? Request,
    Cell Filed,
    LocalDateTime? FiledAt,
    bool? HasVideo);
