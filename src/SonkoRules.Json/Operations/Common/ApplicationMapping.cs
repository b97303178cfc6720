using System.Linq;
using SonkoRules.Applications;
using SonkoRules.Eligibility;
using SonkoRules.Json.Documents.Applications;

namespace SonkoRules.Json.Operations.Common;

/// <summary>Applications and the days of their contest in documents.</summary>
internal static class ApplicationMapping
{
    public static ApplicationDates FromDoc(ApplicationDatesDoc document) =>
        new(document.AcceptanceEnd, document.Consideration, document.LastDayToReturn);

    public static ApplicationDatesDoc ToDoc(ApplicationDates dates) =>
        new(dates.AcceptanceEnd, dates.Consideration, dates.LastDayToReturn);

    /// <summary>The days on which requirements to the applicant of an application hold.</summary>
    public static EligibilityDates AssessmentDates(Application application, ApplicationDates dates) =>
        new(application.Filed.Date, dates.AcceptanceEnd.Date, dates.Consideration);

    public static ApplicationDoc ToDoc(Application application) =>
        new(
            application.Id,
            application.ApplicantId,
            application.Filed,
            application.Withdrawal is Withdrawal.Made made ? made.Moment : null,
            application.Rework.Match<ReworkDoc?>(
                _ => null,
                awaited => new ReworkDoc.Awaited(awaited.Deadline),
                resubmitted => new ReworkDoc.Resubmitted(resubmitted.On, resubmitted.Deadline)),
            application.ReworkAskedFor,
            application.HasSignature,
            application.SignerInRegister,
            application.Documents is { } documents
                ? [.. documents.Select(document => new SubmittedDocumentDoc(
                    document.Kind, document.Complete, document.MeetsRequirements, document.AsOf))]
                : null,
            application.ProjectParts,
            application.PriorityDirection,
            application.InformationReliable,
            application.RecognisedBreaches);
}
