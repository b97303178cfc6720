using SonkoRules.Eligibility;

namespace SonkoRules.Applications;

/// <summary>What happens to applications, under an edition's terms and readings (clauses 2.5–2.17; rework at the
/// applicant's request, 2.10.2, is among the grounds to return). The only place
/// where the readings R-LATE, R-REWORK, R-NOTICE, R-RETURNS and R-UNMENDED become behaviour. Immutable; safe for use by several threads.</summary>
/// <remarks>Правила приёма и рассмотрения заявок.</remarks>
public sealed class ApplicationRules
{
    private readonly bool _byDate;
    private readonly bool _returnedOnce;
    private readonly bool _unmendedIsNotFiled;
    private readonly EligibilityTerms? _eligibility;
    private readonly SeveralApplications _several;

    /// <summary>The rules of an edition.</summary>
    /// <param name="terms">The edition's parameters.</param>
    /// <param name="readings">The readings, those of applications and those of the verdicts on applicants.</param>
    /// <param name="eligibility">The edition's requirements to applicants, by which verdicts must have been made; null,
    /// the default, takes those of any edition.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ApplicationRules(ApplicationTerms terms, Readings readings, EligibilityTerms? eligibility = null)
    {
        Terms = Guard.Against.Null(terms);
        Readings = Guard.Against.Null(readings);
        _byDate = readings.Lateness == Lateness.ByDate;
        RejectsAtOnce = readings.CurableFlaws == CurableFlaws.RejectedAtOnce;
        NoticeReturns = readings.OwnNotice == OwnNotice.Returned;
        _returnedOnce = readings.RepeatedReturns == RepeatedReturns.Once;
        _unmendedIsNotFiled = readings.UnmendedLack == UnmendedLack.CountsAsNotFiled;
        _eligibility = eligibility;
        _several = new SeveralApplications(this);
    }

    /// <summary>The edition's parameters.</summary>
    public ApplicationTerms Terms { get; }

    /// <summary>The readings.</summary>
    public Readings Readings { get; }

    /// <summary>The decision on an application of an applicant that has filed no other.</summary>
    /// <param name="application">The application.</param>
    /// <param name="verdict">The verdict on the applicant.</param>
    /// <param name="dates">The moments and days of the contest.</param>
    /// <inheritdoc cref="Decide(Application, EligibilityVerdict, ApplicationDates, Sequence{Application})"/>
    public OneOf<ApplicationDecision, WhyNot> Decide(
        Application application, EligibilityVerdict verdict, ApplicationDates dates) =>
        Decide(application, verdict, dates, Sequence.Empty<Application>());

    /// <summary>The decision on an application, with every ground: proper (2.16), returned for rework (2.11), not filed
    /// (2.10.3), withdrawn (2.12.1) or rejected (2.17), by its documents and signature (2.9), the direction of the project
    /// (1.3) and the other applications of the applicant (2.12.3).</summary>
    /// <param name="application">The application.</param>
    /// <param name="verdict">The verdict on the applicant.</param>
    /// <param name="dates">The moments and days of the contest.</param>
    /// <param name="others">The other applications of the same applicant in the contest, withdrawn ones too. Two filed
    /// at one moment each count as the later.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <returns>The decision; or every contradiction: consideration not after the day on which acceptance ends; a filing
    /// before the announcement or the beginning of acceptance; a withdrawal or a return before the filing; coming back
    /// before the filing or the return; a verdict of other dates, another edition or other readings; another
    /// application that is of another applicant or has the same id.</returns>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="verdict"/> is the default value.</exception>
    public OneOf<ApplicationDecision, WhyNot> Decide(
        Application application, EligibilityVerdict verdict, ApplicationDates dates, Sequence<Application> others)
    {
        Guard.Against.Null(application);
        Guard.Against.Null(dates);
        Guard.Against.Null(others);
        var errors = FactChecks.OfDates(dates)
            .Concat(Check(application, dates, "/application"))
            .Concat(FactChecks.Of(verdict, application, dates, Readings, _eligibility, "/verdict"))
            .Concat(CheckOthers(application, others, dates))
            .ToSequence();
        return errors.Count == 0 ? DecisionOn(application, verdict, dates, others) : new WhyNot(errors);
    }

    /// <summary>The decisions on all applications of a contest, in their order; those of one applicant are found by its
    /// id.</summary>
    /// <param name="cases">The applications with the verdicts on their applicants.</param>
    /// <param name="dates">The moments and days of the contest.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <returns>The decisions; or every contradiction, those of each application and two with one id.</returns>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    /// <exception cref="InvalidOperationException">A verdict is the default value.</exception>
    public OneOf<Sequence<ApplicationDecision>, WhyNot> DecideAll(
        Sequence<ApplicationCase> cases, ApplicationDates dates)
    {
        Guard.Against.Null(cases);
        Guard.Against.Null(dates);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var errors = FactChecks.OfDates(dates).ToList();
        for (var i = 0; i < cases.Count; i++)
        {
            var (application, place) = (cases[i].Application, "/cases/" + NumberText.Plain(i));
            var path = place + "/application";
            if (!ids.Add(application.Id))
            {
                errors.Add(new InputError(
                    ErrorCode.IdTwice,
                    path + "/id",
                    application.Id,
                    new($"заявка «{application.Id}» указана повторно", $"application '{application.Id}' is there already"),
                    new("неповторяющийся номер", "an id of its own")));
            }

            errors.AddRange(Check(application, dates, path));
            errors.AddRange(FactChecks.Of(
                cases[i].Verdict, application, dates, Readings, _eligibility, place + "/verdict"));
        }

        if (errors.Count > 0)
        {
            return new WhyNot(errors);
        }

        var byApplicant = cases
            .Select(each => each.Application).ToLookup(each => each.ApplicantId, StringComparer.Ordinal);
        return cases
            .Select(each => DecisionOn(
                each.Application,
                each.Verdict,
                dates,
                byApplicant[each.Application.ApplicantId]
                    .Where(other => other.Id != each.Application.Id).ToSequence()))
            .ToSequence();
    }

    /// <summary>What of the data of an applicant is not stated, and which numbers cannot be right (2.8). A misprint in
    /// ОГРН or ИНН shows in the control digit; that a number has the right one does not say whose it is.</summary>
    /// <param name="data">The data as the application states them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
    /// <example><code>
    /// rules.Applications.CheckApplicant(new ApplicantData { TaxpayerNumber = "7707083894" }).Misprinted.Count // 1
    /// </code></example>
    public ApplicantDataReport CheckApplicant(ApplicantData data)
    {
        Guard.Against.Null(data);
        var missing = EnumValues<ApplicantDatum>.All
            .Where(datum => datum != ApplicantDatum.ShortName && string.IsNullOrWhiteSpace(data.Of(datum)));
        var misprinted = new[]
            {
                (Datum: ApplicantDatum.RegistrationNumber, IsValid: (Func<string, bool>)RegisterNumbers.IsRegistrationNumber),
                (Datum: ApplicantDatum.TaxpayerNumber, IsValid: RegisterNumbers.IsTaxpayerNumber),
            }
            .Where(number =>
                data.Of(number.Datum) is { } stated && !string.IsNullOrWhiteSpace(stated) && !number.IsValid(stated))
            .Select(number => number.Datum);
        return new ApplicantDataReport(Terms.Clauses.ApplicantData, missing.ToSequence(), misprinted.ToSequence());
    }

    /// <summary>Whether a moment is after the end of acceptance (2.17.5).</summary>
    /// <param name="moment">The moment, by Moscow time.</param>
    /// <param name="acceptanceEnd">The announced end, itself in time.</param>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    /// <example><code>
    /// rules.Applications.IsLate(new LocalDateTime(2025, 6, 2, 18, 1), new LocalDateTime(2025, 6, 2, 18, 0)) // True
    /// </code></example>
    public bool IsLate(LocalDateTime moment, LocalDateTime acceptanceEnd) =>
        _byDate ? moment.Date > acceptanceEnd.Date : moment > acceptanceEnd;

    /// <summary>Whether an application is withdrawn by a notice that was in time (2.12.1).</summary>
    /// <param name="application">The application.</param>
    /// <param name="acceptanceEnd">The announced end of acceptance.</param>
    /// <exception cref="ArgumentNullException"><paramref name="application"/> is null.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public bool IsWithdrawn(Application application, LocalDateTime acceptanceEnd) =>
        Guard.Against.Null(application).Withdrawal is Withdrawal.Made made && !IsLate(made.Moment, acceptanceEnd);

    /// <summary>Whether an application may be filed anew, after another was withdrawn, on a day: until the day before
    /// the last day of acceptance, or until that day too by R-UNTIL (2.12.3).</summary>
    /// <param name="day">The day of filing.</param>
    /// <param name="acceptanceEnd">The announced end of acceptance.</param>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    /// <example><code>
    /// rules.Applications.MayFileAnew(new LocalDate(2025, 6, 1), new LocalDateTime(2025, 6, 2, 18, 0)) // True
    /// </code></example>
    public bool MayFileAnew(LocalDate day, LocalDateTime acceptanceEnd) =>
        UntilTheDay.IsOpenOn(day, acceptanceEnd.Date, Readings.UntilDate);

    /// <summary>Whether an application that was returned for rework did not come back in time, so that it counts as not
    /// filed (2.10.3).</summary>
    internal static bool CameBackTooLate(Application application, ApplicationDates dates) =>
        application.Rework.Match(
            _ => false,
            awaited => dates.Consideration > awaited.Deadline,
            resubmitted => resubmitted.On > resubmitted.Deadline);

    internal bool RejectsAtOnce { get; }

    internal bool NoticeReturns { get; }

    /// <summary>Whether the video presentation was given, so that it can decide a tie (2.20). One that is incomplete is
    /// not given; nor is one that is not as it should be, unless that is a ground of its own
    /// (<see cref="OptionalDefects"/>).</summary>
    internal bool HasVideo(Application application) =>
        application.Documents is { } documents && documents.Any(document =>
            document.Kind == DocumentKind.Video
            && document.Complete != false
            && (FlawSearch.EveryDefectCounts(Readings) || document.MeetsRequirements != false));

    /// <summary>Whether the ministry can return an application: for the first time, or once more.</summary>
    internal bool CanReturn(Application application, ApplicationDates dates) =>
        dates.Consideration <= dates.LastDayToReturn
        && !(_returnedOnce && application.Rework is Rework.Resubmitted);

    /// <summary>Whether an application counts as not filed because it came back without what it can only be returned for,
    /// and can no longer be returned.</summary>
    internal Kleene IsUnmended(Application application, ApplicationDates dates, Kleene onlyToReturn) =>
        _unmendedIsNotFiled && application.Rework is Rework.Resubmitted && !CanReturn(application, dates)
            ? onlyToReturn
            : Kleene.False;

    /// <summary>What cannot be of one application in a contest of these days.</summary>
    internal IEnumerable<InputError> Check(Application application, ApplicationDates dates, string path) =>
        FactChecks.Of(application, dates, _byDate, path);

    private List<InputError> CheckOthers(
        Application application, Sequence<Application> others, ApplicationDates dates)
    {
        var errors = new List<InputError>();
        for (var i = 0; i < others.Count; i++)
        {
            var (other, path) = (others[i], "/others/" + NumberText.Plain(i));
            if (other.ApplicantId != application.ApplicantId || other.Id == application.Id)
            {
                errors.Add(new InputError(
                    ErrorCode.NotAnother,
                    path,
                    other.Id,
                    new(
                        $"заявка «{other.Id}» участника конкурса «{other.ApplicantId}»",
                        $"application '{other.Id}' of '{other.ApplicantId}'"),
                    new(
                        $"другая заявка участника конкурса «{application.ApplicantId}», отличная от заявки «{application.Id}»",
                        $"another application of '{application.ApplicantId}' than '{application.Id}'")));
            }

            errors.AddRange(Check(other, dates, path));
        }

        return errors;
    }

    private ApplicationDecision DecisionOn(
        Application application, EligibilityVerdict verdict, ApplicationDates dates, Sequence<Application> others) =>
        new DecisionMaking(this, application, dates, Find(application, verdict, dates, others), verdict.Readings)
            .Decide();

    private FlawSearch Find(
        Application application, EligibilityVerdict verdict, ApplicationDates dates, Sequence<Application> others)
    {
        var search = new FlawSearch(Terms, Readings, application);
        search.Applicant(verdict);
        search.Papers();
        search.Add(
            IsLate(application.Filed, dates.AcceptanceEnd),
            FlawKind.Late,
            () => new ApplicationFlaw.Late(application.Filed, dates.AcceptanceEnd));
        search.Several(_several.Of(application, dates, others));
        search.Breaches();
        search.OwnNotice();
        NoteOddities(search, application, dates);
        if (!MayFileAnew(application.Filed.Date, dates.AcceptanceEnd)
            && others.Any(other => IsFiledAnew(application, other)))
        {
            search.Note(new ApplicationFlaw.FiledAnewTooLate(
                Terms.Clauses.FilingAnew,
                application.Filed.Date,
                UntilTheDay.LastDay(dates.AcceptanceEnd.Date, Readings.UntilDate)));
        }

        return search;

        bool IsFiledAnew(Application later, Application earlier) =>
            IsWithdrawn(earlier, dates.AcceptanceEnd)
            && earlier.Withdrawal is Withdrawal.Made made && made.Moment <= later.Filed;
    }

    private void NoteOddities(FlawSearch search, Application application, ApplicationDates dates)
    {
        if (application.Withdrawal is Withdrawal.Made made && IsLate(made.Moment, dates.AcceptanceEnd))
        {
            search.Note(new ApplicationFlaw.WithdrawnTooLate(
                Terms.Clauses.Withdrawal, made.Moment, dates.AcceptanceEnd));
        }

        var deadline = application.Rework.Match<LocalDate?>(_ => null, awaited => awaited.Deadline, back => back.Deadline);
        if (deadline is { } set && dates.LastDayToRework is { } last && set > last)
        {
            search.Note(new ApplicationFlaw.ReworkTermTooLong(Terms.Clauses.NotFiled, set, last));
        }
    }
}
