using SonkoRules.Eligibility;

namespace SonkoRules.Applications;

/// <summary>What happens to applications, under an edition's terms and readings (clauses 2.5–2.17). The only place
/// where the readings R-LATE and R-REWORK become behaviour. Immutable; safe for use by several threads.</summary>
/// <remarks>Правила приёма и рассмотрения заявок.</remarks>
public sealed class ApplicationRules
{
    private readonly bool _byDate;
    private readonly bool _rejectedAtOnce;
    private readonly SeveralApplications _several;

    /// <summary>The rules of an edition.</summary>
    /// <param name="terms">The edition's parameters.</param>
    /// <param name="readings">The readings; R-LATE, R-DUPLICATE, R-REWORK and R-DOCS matter here.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ApplicationRules(ApplicationTerms terms, Readings readings)
    {
        Terms = Guard.Against.Null(terms);
        Readings = Guard.Against.Null(readings);
        _byDate = readings.Lateness == Lateness.ByDate;
        _rejectedAtOnce = readings.CurableFlaws == CurableFlaws.RejectedAtOnce;
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
    public ApplicationDecision Decide(Application application, EligibilityVerdict verdict, ApplicationDates dates) =>
        Decide(application, verdict, dates, Sequence.Empty<Application>());

    /// <summary>The decision on an application, with every ground.</summary>
    /// <param name="application">The application.</param>
    /// <param name="verdict">The verdict on the applicant.</param>
    /// <param name="dates">The moments and days of the contest.</param>
    /// <param name="others">The other applications of the same applicant in the contest, withdrawn ones too. Two filed
    /// at one moment each count as the later.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Another application is of another applicant or has the same id, or the
    /// application was withdrawn before it was filed.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="verdict"/> is the default value.</exception>
    public ApplicationDecision Decide(
        Application application, EligibilityVerdict verdict, ApplicationDates dates, Sequence<Application> others)
    {
        Guard.Against.Null(application);
        Guard.Against.Null(dates);
        CheckOthers(application, Guard.Against.Null(others));
        return new DecisionMaking(this, application, dates, Find(application, verdict, dates, others)).Decide();
    }

    /// <summary>The decisions on all applications of a contest, in their order; those of one applicant are found by its
    /// id.</summary>
    /// <param name="cases">The applications with the verdicts on their applicants.</param>
    /// <param name="dates">The moments and days of the contest.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Two applications have one id, or one was withdrawn before it was
    /// filed.</exception>
    /// <exception cref="InvalidOperationException">A verdict is the default value.</exception>
    public Sequence<ApplicationDecision> DecideAll(Sequence<ApplicationCase> cases, ApplicationDates dates)
    {
        Guard.Against.Null(cases);
        Guard.Against.Null(dates);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var each in cases)
        {
            if (!ids.Add(each.Application.Id))
            {
                throw new ArgumentException($"Two applications have the id '{each.Application.Id}'.", nameof(cases));
            }
        }

        var byApplicant = cases
            .Select(each => each.Application).ToLookup(each => each.ApplicantId, StringComparer.Ordinal);
        return cases
            .Select(each => Decide(
                each.Application,
                each.Verdict,
                dates,
                byApplicant[each.Application.ApplicantId]
                    .Where(other => other.Id != each.Application.Id).ToSequence()))
            .ToSequence();
    }

    /// <summary>Whether a moment is after the end of acceptance (2.17.5).</summary>
    /// <param name="moment">The moment, by Moscow time.</param>
    /// <param name="acceptanceEnd">The announced end, itself in time.</param>
    /// <example><code>
    /// rules.Applications.IsLate(new LocalDateTime(2025, 6, 2, 18, 1), new LocalDateTime(2025, 6, 2, 18, 0)) // True
    /// </code></example>
    public bool IsLate(LocalDateTime moment, LocalDateTime acceptanceEnd) =>
        _byDate ? moment.Date > acceptanceEnd.Date : moment > acceptanceEnd;

    /// <summary>Whether an application is withdrawn by a notice that was in time (2.12.1).</summary>
    /// <param name="application">The application.</param>
    /// <param name="acceptanceEnd">The announced end of acceptance.</param>
    /// <exception cref="ArgumentNullException"><paramref name="application"/> is null.</exception>
    public bool IsWithdrawn(Application application, LocalDateTime acceptanceEnd) =>
        Guard.Against.Null(application).Withdrawal is Withdrawal.Made made && !IsLate(made.Moment, acceptanceEnd);

    /// <summary>Whether an application may be filed anew, after another was withdrawn, on a day: until the day before
    /// the last day of acceptance (2.12.3).</summary>
    /// <param name="day">The day of filing.</param>
    /// <param name="acceptanceEnd">The announced end of acceptance.</param>
    /// <example><code>
    /// ApplicationRules.MayFileAnew(new LocalDate(2025, 6, 1), new LocalDateTime(2025, 6, 2, 18, 0)) // True
    /// </code></example>
    public static bool MayFileAnew(LocalDate day, LocalDateTime acceptanceEnd) =>
        day <= UntilTheDay.LastDay(acceptanceEnd.Date);

    /// <summary>Whether an application that was returned for rework did not come back in time, so that it counts as not
    /// filed (2.10.3).</summary>
    internal static bool CameBackTooLate(Application application, ApplicationDates dates) =>
        application.Rework.Match(
            _ => false,
            awaited => dates.Consideration > awaited.Deadline,
            resubmitted => resubmitted.On > resubmitted.Deadline);

    internal bool RejectsAtOnce => _rejectedAtOnce;

    private static void CheckOthers(Application application, Sequence<Application> others)
    {
        foreach (var other in others)
        {
            if (other.ApplicantId != application.ApplicantId || other.Id == application.Id)
            {
                throw new ArgumentException(
                    $"Other applications of '{application.ApplicantId}' than '{application.Id}' are expected, "
                    + $"not '{other.Id}' of '{other.ApplicantId}'.",
                    nameof(others));
            }
        }

        foreach (var each in others.Append(application))
        {
            if (each.Withdrawal is Withdrawal.Made made && made.Moment < each.Filed)
            {
                throw new ArgumentException(
                    $"Application '{each.Id}' was filed at {DateText.Of(each.Filed, Language.English)} and cannot be withdrawn at "
                    + $"{DateText.Of(made.Moment, Language.English)}.",
                    nameof(application));
            }
        }
    }

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
        if (!MayFileAnew(application.Filed.Date, dates.AcceptanceEnd)
            && others.Any(other => IsFiledAnew(application, other)))
        {
            search.Note(new ApplicationFlaw.FiledAnewTooLate(
                Terms.Clauses.FilingAnew, application.Filed.Date, UntilTheDay.LastDay(dates.AcceptanceEnd.Date)));
        }

        return search;

        bool IsFiledAnew(Application later, Application earlier) =>
            IsWithdrawn(earlier, dates.AcceptanceEnd)
            && earlier.Withdrawal is Withdrawal.Made made && made.Moment <= later.Filed;
    }
}
