using System;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Eligibility;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

namespace SonkoRules.Applications;

/// <summary>What is wrong with an application. A closed union of its nested cases; what it is a ground for depends on
/// the edition, see <see cref="Ground"/>. Immutable.</summary>
/// <remarks>Недостаток заявки.</remarks>
public abstract record ApplicationFlaw
{
    private ApplicationFlaw()
    {
    }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="notEligible">For an applicant that is not eligible.</param>
    /// <param name="lacking">For a missing or incomplete document.</param>
    /// <param name="defective">For a document not as required.</param>
    /// <param name="notSigned">For a missing signature.</param>
    /// <param name="unreliable">For unreliable information.</param>
    /// <param name="late">For a late filing.</param>
    /// <param name="several">For several applications.</param>
    /// <param name="recentBreach">For a recent breach.</param>
    /// <param name="reworkAskedFor">For the applicant's own notice.</param>
    /// <param name="filedAnewTooLate">For filing anew too late.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(
        Func<NotEligible, T> notEligible,
        Func<Lacking, T> lacking,
        Func<Defective, T> defective,
        Func<NotSigned, T> notSigned,
        Func<Unreliable, T> unreliable,
        Func<Late, T> late,
        Func<Several, T> several,
        Func<RecentBreach, T> recentBreach,
        Func<ReworkAskedFor, T> reworkAskedFor,
        Func<FiledAnewTooLate, T> filedAnewTooLate)
    {
        Guard.Against.Null(notEligible);
        Guard.Against.Null(lacking);
        Guard.Against.Null(defective);
        Guard.Against.Null(notSigned);
        Guard.Against.Null(unreliable);
        Guard.Against.Null(late);
        Guard.Against.Null(several);
        Guard.Against.Null(recentBreach);
        Guard.Against.Null(reworkAskedFor);
        Guard.Against.Null(filedAnewTooLate);
        return this switch
        {
            NotEligible value => notEligible(value),
            Lacking value => lacking(value),
            Defective value => defective(value),
            NotSigned value => notSigned(value),
            Unreliable value => unreliable(value),
            Late value => late(value),
            Several value => several(value),
            RecentBreach value => recentBreach(value),
            ReworkAskedFor value => reworkAskedFor(value),
            _ => filedAnewTooLate((FiledAnewTooLate)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="notEligible">For an applicant that is not eligible.</param>
    /// <param name="lacking">For a missing or incomplete document.</param>
    /// <param name="defective">For a document not as required.</param>
    /// <param name="notSigned">For a missing signature.</param>
    /// <param name="unreliable">For unreliable information.</param>
    /// <param name="late">For a late filing.</param>
    /// <param name="several">For several applications.</param>
    /// <param name="recentBreach">For a recent breach.</param>
    /// <param name="reworkAskedFor">For the applicant's own notice.</param>
    /// <param name="filedAnewTooLate">For filing anew too late.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(
        Action<NotEligible> notEligible,
        Action<Lacking> lacking,
        Action<Defective> defective,
        Action<NotSigned> notSigned,
        Action<Unreliable> unreliable,
        Action<Late> late,
        Action<Several> several,
        Action<RecentBreach> recentBreach,
        Action<ReworkAskedFor> reworkAskedFor,
        Action<FiledAnewTooLate> filedAnewTooLate)
    {
        Guard.Against.Null(notEligible);
        Guard.Against.Null(lacking);
        Guard.Against.Null(defective);
        Guard.Against.Null(notSigned);
        Guard.Against.Null(unreliable);
        Guard.Against.Null(late);
        Guard.Against.Null(several);
        Guard.Against.Null(recentBreach);
        Guard.Against.Null(reworkAskedFor);
        Guard.Against.Null(filedAnewTooLate);
        switch (this)
        {
            case NotEligible value:
                notEligible(value);
                break;
            case Lacking value:
                lacking(value);
                break;
            case Defective value:
                defective(value);
                break;
            case NotSigned value:
                notSigned(value);
                break;
            case Unreliable value:
                unreliable(value);
                break;
            case Late value:
                late(value);
                break;
            case Several value:
                several(value);
                break;
            case RecentBreach value:
                recentBreach(value);
                break;
            case ReworkAskedFor value:
                reworkAskedFor(value);
                break;
            default:
                filedAnewTooLate((FiledAnewTooLate)this);
                break;
        }
    }

    /// <summary>The applicant does not meet 1.5 or 1.6.</summary>
    /// <param name="Verdict">The verdict, which names every requirement that is not met.</param>
    public sealed record NotEligible(EligibilityVerdict Verdict) : ApplicationFlaw;

    /// <summary>An obligatory document is missing or not complete.</summary>
    /// <param name="Document">The document.</param>
    /// <param name="Parts">The parts that a project lacks; empty for other documents and for a project that is
    /// missing altogether or found incomplete without saying where.</param>
    public sealed record Lacking(DocumentTerms Document, Sequence<ProjectPart> Parts) : ApplicationFlaw
    {
        /// <summary>The document.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public DocumentTerms Document { get; } = Guard.Against.Null(Document);

        /// <summary>The parts that a project lacks; empty for other documents and for a project that is missing
        /// altogether or found incomplete without saying where.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<ProjectPart> Parts { get; } = Guard.Against.Null(Parts);
    }

    /// <summary>A document that was given is not as the order asks.</summary>
    /// <param name="Document">The document.</param>
    /// <param name="Defect">In what.</param>
    /// <param name="Clause">The clause that sets what it does not meet.</param>
    public sealed record Defective(DocumentTerms Document, DocumentDefect Defect, Clause Clause) : ApplicationFlaw
    {
        /// <summary>The document.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public DocumentTerms Document { get; } = Guard.Against.Null(Document);
    }

    /// <summary>The application does not bear the due signature.</summary>
    /// <param name="Clause">The clause that asks for it.</param>
    public sealed record NotSigned(Clause Clause) : ApplicationFlaw;

    /// <summary>What the application says did not prove true.</summary>
    public sealed record Unreliable : ApplicationFlaw;

    /// <summary>The application was filed after the end of acceptance.</summary>
    /// <param name="Filed">When it was filed.</param>
    /// <param name="AcceptanceEnd">The announced end.</param>
    public sealed record Late(LocalDateTime Filed, LocalDateTime AcceptanceEnd) : ApplicationFlaw;

    /// <summary>The applicant has filed more than one application.</summary>
    /// <param name="Others">The ids of its other applications that count.</param>
    public sealed record Several(Sequence<string> Others) : ApplicationFlaw
    {
        /// <summary>The ids of its other applications that count.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<string> Others { get; } = Guard.Against.Null(Others);
    }

    /// <summary>The applicant was recognised too recently as having breached a contract of support.</summary>
    /// <param name="Recognised">The day of the recognition.</param>
    /// <param name="BarredBefore">The first day on which filing is open to it again.</param>
    public sealed record RecentBreach(LocalDate Recognised, LocalDate BarredBefore) : ApplicationFlaw;

    /// <summary>The applicant has asked to have the application returned.</summary>
    public sealed record ReworkAskedFor : ApplicationFlaw;

    /// <summary>An application was filed anew, after withdrawing another, on the last day of acceptance or later. The
    /// order forbids it (2.12.3) but makes it no ground of 2.17.</summary>
    /// <param name="Clause">The clause that forbids it.</param>
    /// <param name="Filed">The day of filing.</param>
    /// <param name="LastDay">The last day on which filing anew is open.</param>
    public sealed record FiledAnewTooLate(Clause Clause, LocalDate Filed, LocalDate LastDay) : ApplicationFlaw;
}
