using SonkoRules.Eligibility;

namespace SonkoRules.Applications;

/// <summary>What is wrong with an application. A closed union of its nested cases; what it is a ground for depends on
/// the edition, see <see cref="Ground"/>. Immutable.</summary>
/// <remarks>Недостаток заявки.</remarks>
[Union]
public abstract partial record ApplicationFlaw
{
    private ApplicationFlaw() { }

    /// <summary>The applicant does not meet 1.5 or 1.6.</summary>
    /// <param name="Verdict">The verdict, which names every requirement that is not met.</param>
    public sealed partial record NotEligible(EligibilityVerdict Verdict) : ApplicationFlaw;

    /// <summary>An obligatory document is missing or not complete. No part of it is null.</summary>
    public sealed partial record Lacking(DocumentTerms Document, Sequence<ProjectPart> Parts) : ApplicationFlaw
    {
        /// <summary>The document.</summary>
        public DocumentTerms Document { get; } = Guard.Against.Null(Document);

        /// <summary>The parts that a project lacks; empty for other documents and for a project that is missing
        /// altogether or found incomplete without saying where.</summary>
        public Sequence<ProjectPart> Parts { get; } = Guard.Against.Null(Parts);
    }

    /// <summary>A document that was given is not as the order asks.</summary>
    /// <param name="Defect">In what.</param>
    /// <param name="Clause">The clause that sets what it does not meet.</param>
    public sealed partial record Defective(DocumentTerms Document, DocumentDefect Defect, Clause Clause) : ApplicationFlaw
    {
        /// <summary>The document.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public DocumentTerms Document { get; } = Guard.Against.Null(Document);
    }

    /// <summary>The application does not bear the due signature.</summary>
    /// <param name="Clause">The clause that asks for it.</param>
    public sealed partial record NotSigned(Clause Clause) : ApplicationFlaw;

    /// <summary>What the application says did not prove true.</summary>
    public sealed partial record Unreliable : ApplicationFlaw;

    /// <summary>The application was filed after the end of acceptance.</summary>
    /// <param name="Filed">When it was filed.</param>
    /// <param name="AcceptanceEnd">The announced end.</param>
    public sealed partial record Late(LocalDateTime Filed, LocalDateTime AcceptanceEnd) : ApplicationFlaw;

    /// <summary>The applicant has filed more than one application.</summary>
    public sealed partial record Several(Sequence<string> Others) : ApplicationFlaw
    {
        /// <summary>The ids of its other applications that count.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<string> Others { get; } = Guard.Against.Null(Others);
    }

    /// <summary>The applicant was recognised too recently as having breached a contract of support.</summary>
    /// <param name="Recognised">The day of the recognition.</param>
    /// <param name="BarredBefore">The first day on which filing is open to it again.</param>
    public sealed partial record RecentBreach(LocalDate Recognised, LocalDate BarredBefore) : ApplicationFlaw;

    /// <summary>The applicant has asked to have the application returned.</summary>
    public sealed partial record ReworkAskedFor : ApplicationFlaw;

    /// <summary>An application was filed anew, after withdrawing another, on the last day of acceptance or later. The
    /// order forbids it (2.12.3) but makes it no ground of 2.17.</summary>
    /// <param name="Clause">The clause that forbids it.</param>
    /// <param name="Filed">The day of filing.</param>
    /// <param name="LastDay">The last day on which filing anew is open.</param>
    public sealed partial record FiledAnewTooLate(Clause Clause, LocalDate Filed, LocalDate LastDay) : ApplicationFlaw;

    /// <summary>The application was withdrawn after acceptance had ended, so that it stands (2.12.1); no ground of
    /// either decision.</summary>
    /// <param name="Clause">The clause that sets the end.</param>
    /// <param name="Moment">When it was withdrawn.</param>
    /// <param name="AcceptanceEnd">The announced end.</param>
    public sealed partial record WithdrawnTooLate(Clause Clause, LocalDateTime Moment, LocalDateTime AcceptanceEnd)
        : ApplicationFlaw;

    /// <summary>The term that the ministry set for rework runs past the limit of 2.10.3. Its mistake: the term that was
    /// set decides, and this is no ground of either decision.</summary>
    /// <param name="Clause">The clause that sets the limit.</param>
    /// <param name="Deadline">The day that was set.</param>
    /// <param name="LastDay">The last day that may be set.</param>
    public sealed partial record ReworkTermTooLong(Clause Clause, LocalDate Deadline, LocalDate LastDay)
        : ApplicationFlaw;
}
