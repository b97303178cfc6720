using SonkoRules.Contests;

namespace SonkoRules.Json;

/// <summary>Applications as they were filed in documents.</summary>
internal static class FiledApplicationMapping
{
    public static Sequence<FiledApplication> FromDocs(
        IReadOnlyList<FiledApplicationDoc> documents, Filings filings, Problems problems, string pointer) =>
        documents.Sound((document, i) =>
        {
            var sound = filings.Next(document.Application, document.Applicant);
            var place = Pointer.Item(pointer, i);
            var asks = problems.Positive(document.Request, place + "/request");

            // Whether sheets are as the methodology asks is seen only once it is known which applications are proper.
            var sheets = ScoreMapping.FromDocs(document.Sheets ?? [], problems, place + "/sheets");
            return sound is { } known && asks
                ? new FiledApplication
                {
                    Application = known.Application,
                    Applicant = known.Applicant,
                    Request = document.Request,
                    GrantDirection = document.GrantDirection ?? string.Empty,
                    Sheets = sheets,
                }
                : null;
        });

    public static FiledApplicationDoc ToDoc(FiledApplication filed) =>
        filed.Marks.Count == 0 && filed.Category.Length == 0 && filed.Vote is null
            ? new FiledApplicationDoc(
                ApplicationMapping.ToDoc(filed.Application),
                ApplicantMapping.ToDocs(filed.Applicant),
                filed.Request,
                filed.GrantDirection.Length == 0 ? null : filed.GrantDirection,
                filed.Sheets.Count == 0 ? null : ScoreMapping.ToDocs(filed.Sheets))
            : throw new ArgumentException(
                $"Application '{filed.Application.Id}' has marks, a category or a vote; the order knows none of them.",
                nameof(filed));
}
