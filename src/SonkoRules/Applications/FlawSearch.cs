using SonkoRules.Eligibility;

namespace SonkoRules.Applications;

/// <summary>Looks for every flaw of one application, with the facts that could still prove to be one. The only place
/// where the reading R-DOCS becomes behaviour.</summary>
internal sealed class FlawSearch(ApplicationTerms terms, Readings readings, Application application)
{
    private readonly List<Ground> _found = [];
    private readonly List<OpenGround> _open = [];
    private readonly bool _optionalCount = readings.OptionalDocuments == OptionalDocuments.Literal;
    private readonly bool _allDefectsCount = EveryDefectCounts(readings);
    private readonly int _anniversaryDays = readings.BreachAnniversary == BreachAnniversary.Barred ? 1 : 0;

    public IReadOnlyList<Ground> Found => _found;

    public IReadOnlyList<OpenGround> Open => _open;

    /// <summary>Whether a document is missing for which the application can only be returned, never rejected.</summary>
    public Kleene OnlyToReturn { get; private set; } = Kleene.False;

    /// <summary>Whether the applicant has asked for a return that was not granted yet.</summary>
    public Kleene Notice { get; private set; } = Kleene.False;

    /// <summary>Whether a defect of a paper that need not be given weighs by itself: R-OPTIONAL.</summary>
    public static bool EveryDefectCounts(Readings readings) => readings.OptionalDefects == OptionalDefects.AGround;

    /// <summary>Looks for the flaws that the application and its documents show by themselves.</summary>
    public FlawSearch Papers()
    {
        Attachments();
        Signature();
        Reliability();
        return this;
    }

    /// <summary>Whether some flaw is a ground of a kind, by the clauses that return for it and reject for it and by
    /// whether rework can mend it.</summary>
    public Kleene Any(Func<Clause, Clause, bool, bool> counts) =>
        _found.Any(ground => counts(ground.Returns, ground.Rejects, ground.CanBeMended)) ? Kleene.True
        : _open.Any(open => counts(open.Returns, open.Rejects, open.CanBeMended)) ? Kleene.Unknown
        : Kleene.False;

    public void Applicant(EligibilityVerdict verdict)
    {
        if (verdict.Kind == VerdictKind.Ineligible)
        {
            Add(true, FlawKind.NotEligible, () => new ApplicationFlaw.NotEligible(verdict));
        }

        if (verdict.Kind != VerdictKind.Eligible && verdict.Missing is { Count: > 0 } missing)
        {
            AddOpen(FlawKind.NotEligible, Missing(ApplicationFact.Applicant) with { OfApplicant = missing });
        }
    }

    private void Attachments()
    {
        if (application.Documents is not { } attached)
        {
            UnknownAttachments();
            return;
        }

        foreach (var document in terms.Documents)
        {
            if (attached.FirstOrDefault(each => each.Kind == document.Kind) is { } given)
            {
                Given(document, given);
            }
            else
            {
                Lack(document, Kleene.True);
            }
        }
    }

    // What is attached is asked for together with what the attached papers would be asked about.
    private void UnknownAttachments()
    {
        var unknown = Missing(ApplicationFact.Documents);
        foreach (var document in terms.Documents)
        {
            if (document.Kind != DocumentKind.Project)
            {
                Lack(document, Kleene.Unknown, unknown);
            }
            else if (application.ProjectParts is null)
            {
                Lack(document, Kleene.Unknown, unknown, Missing(ApplicationFact.ProjectParts, document.Kind));
            }
            else if (!LackParts(document))
            {
                Lack(document, Kleene.Unknown, unknown);
            }
        }

        AddOpen(FlawKind.Defective, application.PriorityDirection is null
            ? [unknown, Missing(ApplicationFact.PriorityDirection, DocumentKind.Project)]
            : [unknown]);
    }

    private void Signature() =>
        Add(
            !Kleene.From(application.HasSignature),
            FlawKind.Defective,
            () => new ApplicationFlaw.NotSigned(terms.Clauses.Form),
            Missing(ApplicationFact.HasSignature));

    private void Reliability() =>
        Add(
            !Kleene.From(application.InformationReliable),
            FlawKind.Unreliable,
            () => new ApplicationFlaw.Unreliable(),
            Missing(ApplicationFact.InformationReliable));

    public void Several((Kleene Holds, Sequence<string> Others) several) =>
        Add(
            several.Holds,
            FlawKind.Several,
            () => new ApplicationFlaw.Several(several.Others),
            Missing(ApplicationFact.OtherApplications));

    public void Breaches()
    {
        var filed = application.Filed.Date;
        if (application.RecognisedBreaches is not { } breaches)
        {
            AddOpen(FlawKind.RecentBreach, Missing(ApplicationFact.RecognisedBreaches));
            return;
        }

        foreach (var recognised in breaches)
        {
            // A recognition after the day of filing is not one "on the day of filing".
            var open = recognised.PlusYears(terms.BreachBarYears).PlusDays(_anniversaryDays);
            Add(
                Kleene.From(recognised <= filed && open > filed),
                FlawKind.RecentBreach,
                () => new ApplicationFlaw.RecentBreach(recognised, open));
        }
    }

    public void OwnNotice()
    {
        Notice = application.Rework.Match(
            _ => Kleene.From(application.ReworkAskedFor), _ => Kleene.False, back => Kleene.From(back.AskedForAgain));
        Add(
            Notice,
            FlawKind.ReworkAskedFor,
            () => new ApplicationFlaw.ReworkAskedFor(),
            Missing(ApplicationFact.ReworkAskedFor));
    }

    public void Add(bool holds, FlawKind kind, Func<ApplicationFlaw> flaw) => Add(Kleene.From(holds), kind, flaw);

    /// <summary>Notes what is no ground of either decision but breaches the order.</summary>
    public void Note(ApplicationFlaw flaw) => _found.Add(new Ground(flaw, Clause.None, Clause.None));

    private static MissingApplicationFact Missing(ApplicationFact fact, params DocumentKind[] documents) =>
        new(fact, Sequence.From(documents));

    /// <summary>What came back from rework may hold documents that were made after the filing.</summary>
    private LocalDate LastDayToGive =>
        application.Rework is Rework.Resubmitted resubmitted ? resubmitted.On : application.Filed.Date;

    private Kleene Required(DocumentTerms document) =>
        document.Obligation switch
        {
            DocumentObligation.Always => Kleene.True,
            DocumentObligation.WhenSignerNotInRegister => !Kleene.From(application.SignerInRegister),
            _ => Kleene.From(_optionalCount),
        };

    /// <summary>Whether the document has to be given, so that its defects weigh by themselves.</summary>
    private Kleene DefectsCount(DocumentTerms document) =>
        _allDefectsCount ? Kleene.True
        : document.Obligation == DocumentObligation.Optional ? Kleene.False
        : Required(document);

    private void Given(DocumentTerms document, SubmittedDocument given)
    {
        var lacking = !Kleene.From(given.Complete);
        List<MissingApplicationFact> missing = lacking.IsUnknown
            ? [Missing(ApplicationFact.DocumentComplete, document.Kind)]
            : [];
        var count = DefectsCount(document);
        foreach (var (defect, clause, holds, fact) in Defects(document, given))
        {
            var asked = holds.IsUnknown ? Missing(fact, document.Kind) : null;
            Add(
                holds & count,
                FlawKind.Defective,
                () => new ApplicationFlaw.Defective(document, defect, clause),
                [.. Asked(asked), .. Asked(count.IsUnknown ? Missing(ApplicationFact.SignerInRegister) : null)]);
            if (!count.IsFalse) { continue; }

            // As if it had not been given: the defect is told, and is a lack where the document may not be absent.
            lacking |= holds;
            missing.AddRange(Asked(asked));
            if (holds.IsTrue) { Note(new ApplicationFlaw.Defective(document, defect, clause)); }
        }

        if (given.AsOf > LastDayToGive && terms.Validities.Any(validity => validity.Kind == document.Kind))
        {
            Note(new ApplicationFlaw.Defective(document, DocumentDefect.DatedAhead, document.Clause));
        }

        if (document.Kind == DocumentKind.Project)
        {
            if (application.ProjectParts is null)
            {
                Lack(document, Kleene.Unknown, Missing(ApplicationFact.ProjectParts, document.Kind));
            }
            else if (LackParts(document))
            {
                return;
            }
        }

        Lack(document, lacking, [.. missing]);
    }

    private static IEnumerable<MissingApplicationFact> Asked(MissingApplicationFact? missing) =>
        missing is null ? [] : [missing];

    private IEnumerable<(DocumentDefect Defect, Clause Clause, Kleene Holds, ApplicationFact Fact)> Defects(
        DocumentTerms document, SubmittedDocument given)
    {
        yield return (
            DocumentDefect.Form,
            terms.Clauses.Form,
            !Kleene.From(given.MeetsRequirements),
            ApplicationFact.DocumentMeetsRequirements);
        if (terms.Validities.FirstOrDefault(validity => validity.Kind == document.Kind) is { } validity)
        {
            var earliest = FilingMoment.Day(application, readings).PlusDays(-validity.GreatestAgeDays);
            yield return (
                DocumentDefect.TooOld,
                document.Clause,
                given.AsOf is { } asOf ? Kleene.From(asOf < earliest) : Kleene.Unknown,
                ApplicationFact.DocumentAsOf);
        }

        if (document.Kind == DocumentKind.Project)
        {
            yield return (
                DocumentDefect.Direction,
                terms.Clauses.Directions,
                application.PriorityDirection is { } direction
                    ? Kleene.From(!terms.PriorityDirections.Contains(direction))
                    : Kleene.Unknown,
                ApplicationFact.PriorityDirection);
        }
    }

    /// <summary>Adds the parts that the project is known to lack, if there are any.</summary>
    private bool LackParts(DocumentTerms document)
    {
        var lacking = terms.ProjectParts.Where(part => !application.ProjectParts!.Contains(part)).ToSequence();
        if (lacking.Count == 0) { return false; }

        Add(
            Kleene.True,
            document.LackReturns,
            document.LackRejects,
            canBeMended: true,
            () => new ApplicationFlaw.Lacking(document, lacking));
        return true;
    }

    private void Lack(DocumentTerms document, Kleene lacking, params MissingApplicationFact[] missing)
    {
        var required = Required(document);
        MissingApplicationFact[] asked = required.IsUnknown
            ? [.. missing, Missing(ApplicationFact.SignerInRegister)]
            : missing;
        var holds = required & lacking;
        if (!document.LackReturns.IsNone && document.LackRejects.IsNone) { OnlyToReturn |= holds; }

        Add(
            holds,
            document.LackReturns,
            document.LackRejects,
            canBeMended: true,
            () => new ApplicationFlaw.Lacking(document, Sequence.Empty<ProjectPart>()),
            lacking.IsUnknown ? asked : [.. asked.Except(missing)]);
    }

    private void AddOpen(FlawKind kind, params MissingApplicationFact[] missing) =>
        Add(Kleene.Unknown, kind, () => throw new InvalidOperationException(), missing);

    private void Add(Kleene holds, FlawKind kind, Func<ApplicationFlaw> flaw, params MissingApplicationFact[] missing)
    {
        var grounds = terms.Flaw(kind);
        var canBeMended = kind is FlawKind.Defective or FlawKind.Unreliable or FlawKind.ReworkAskedFor;
        Add(holds, grounds.Returns, grounds.Rejects, canBeMended, flaw, missing);
    }

    private void Add(
        Kleene holds,
        Clause returns,
        Clause rejects,
        bool canBeMended,
        Func<ApplicationFlaw> flaw,
        params MissingApplicationFact[] missing)
    {
        // A lack that is no ground at all, such as that of an optional document since the second edition, is no flaw.
        if (returns.IsNone && rejects.IsNone) { return; }

        if (holds.IsTrue)
        {
            _found.Add(new Ground(flaw(), returns, rejects));
        }
        else if (holds.IsUnknown)
        {
            _open.Add(new OpenGround(returns, rejects, canBeMended, Sequence.From(missing)));
        }
    }
}
