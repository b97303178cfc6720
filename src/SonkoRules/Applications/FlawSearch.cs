using SonkoRules.Eligibility;

namespace SonkoRules.Applications;

/// <summary>Looks for every flaw of one application, with the facts that could still prove to be one. The only place
/// where the reading R-DOCS becomes behaviour.</summary>
internal sealed class FlawSearch(ApplicationTerms terms, Readings readings, Application application)
{
    private readonly List<Ground> _found = [];
    private readonly List<OpenGround> _open = [];
    private readonly bool _optionalCount = readings.OptionalDocuments == OptionalDocuments.Literal;

    public IReadOnlyList<Ground> Found => _found;

    public IReadOnlyList<OpenGround> Open => _open;

    /// <summary>Whether there is a flaw for which the application can only be returned, never rejected.</summary>
    public Kleene OnlyToReturn => Any((returns, rejects) => !returns.IsNone && rejects.IsNone);

    /// <summary>Looks for the flaws that the application and its documents show by themselves.</summary>
    public FlawSearch Papers()
    {
        Attachments();
        Signature();
        Reliability();
        return this;
    }

    /// <summary>Whether some flaw is a ground of a kind, by the clauses that return for it and reject for it.</summary>
    public Kleene Any(Func<Clause, Clause, bool> counts) =>
        _found.Any(ground => counts(ground.Returns, ground.Rejects)) ? Kleene.True
        : _open.Any(open => counts(open.Returns, open.Rejects)) ? Kleene.Unknown
        : Kleene.False;

    public void Applicant(EligibilityVerdict verdict) =>
        Add(
            Kleene.From(verdict.Kind switch
            {
                VerdictKind.Eligible => false,
                VerdictKind.Ineligible => true,
                _ => null,
            }),
            FlawKind.NotEligible,
            () => new ApplicationFlaw.NotEligible(verdict),
            Missing(ApplicationFact.Applicant));

    private void Attachments()
    {
        if (application.Documents is not { } attached)
        {
            foreach (var document in terms.Documents)
            {
                Add(
                    Required(document) & Kleene.Unknown, document.LackReturns, document.LackRejects,
                    () => throw new InvalidOperationException(), Missing(ApplicationFact.Documents));
            }

            AddOpen(FlawKind.Defective, Missing(ApplicationFact.Documents));
            return;
        }

        foreach (var document in terms.Documents)
        {
            if (attached.FirstOrDefault(each => each.Kind == document.Kind) is { } given)
            {
                Completeness(document, given);
                Requirements(document, given);
            }
            else
            {
                Lack(document, Kleene.True);
            }
        }
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
            var open = recognised.PlusYears(terms.BreachBarYears);
            Add(
                Kleene.From(recognised <= filed && open > filed),
                FlawKind.RecentBreach,
                () => new ApplicationFlaw.RecentBreach(recognised, open));
        }
    }

    public void OwnNotice() =>
        Add(
            Kleene.From(application.Rework is Rework.NotReturned) & Kleene.From(application.ReworkAskedFor),
            FlawKind.ReworkAskedFor,
            () => new ApplicationFlaw.ReworkAskedFor(),
            Missing(ApplicationFact.ReworkAskedFor));

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

    private void Completeness(DocumentTerms document, SubmittedDocument given)
    {
        if (document.Kind == DocumentKind.Project)
        {
            if (application.ProjectParts is not { } parts)
            {
                Lack(document, Kleene.Unknown, Missing(ApplicationFact.ProjectParts, document.Kind));
            }
            else if (terms.ProjectParts.Where(part => !parts.Contains(part)).ToSequence() is { Count: > 0 } lacking)
            {
                Add(
                    Kleene.True,
                    document.LackReturns,
                    document.LackRejects,
                    () => new ApplicationFlaw.Lacking(document, lacking));
                return;
            }
        }

        Lack(document, !Kleene.From(given.Complete), Missing(ApplicationFact.DocumentComplete, document.Kind));
    }

    private void Requirements(DocumentTerms document, SubmittedDocument given)
    {
        Defect(
            document,
            DocumentDefect.Form,
            terms.Clauses.Form,
            !Kleene.From(given.MeetsRequirements),
            ApplicationFact.DocumentMeetsRequirements);
        if (terms.Validities.FirstOrDefault(validity => validity.Kind == document.Kind) is { } validity)
        {
            var earliest = application.Filed.Date.PlusDays(-validity.GreatestAgeDays);
            Defect(
                document,
                DocumentDefect.TooOld,
                document.Clause,
                given.AsOf is { } asOf ? Kleene.From(asOf < earliest) : Kleene.Unknown,
                ApplicationFact.DocumentAsOf);
            if (given.AsOf > LastDayToGive)
            {
                Note(new ApplicationFlaw.Defective(document, DocumentDefect.DatedAhead, document.Clause));
            }
        }

        if (document.Kind == DocumentKind.Project)
        {
            Defect(
                document,
                DocumentDefect.Direction,
                terms.Clauses.Directions,
                application.PriorityDirection is { } direction
                    ? Kleene.From(!terms.PriorityDirections.Contains(direction))
                    : Kleene.Unknown,
                ApplicationFact.PriorityDirection);
        }
    }

    private void Lack(DocumentTerms document, Kleene lacking, params MissingApplicationFact[] missing)
    {
        var required = Required(document);
        MissingApplicationFact[] asked = required.IsUnknown
            ? [.. missing, Missing(ApplicationFact.SignerInRegister)]
            : missing;
        Add(
            required & lacking,
            document.LackReturns,
            document.LackRejects,
            () => new ApplicationFlaw.Lacking(document, Sequence.Empty<ProjectPart>()),
            lacking.IsUnknown ? asked : [.. asked.Except(missing)]);
    }

    private void Defect(
        DocumentTerms document, DocumentDefect defect, Clause clause, Kleene holds, ApplicationFact fact) =>
        Add(
            holds,
            FlawKind.Defective,
            () => new ApplicationFlaw.Defective(document, defect, clause),
            Missing(fact, document.Kind));

    private void AddOpen(FlawKind kind, params MissingApplicationFact[] missing) =>
        Add(Kleene.Unknown, kind, () => throw new InvalidOperationException(), missing);

    private void Add(Kleene holds, FlawKind kind, Func<ApplicationFlaw> flaw, params MissingApplicationFact[] missing)
    {
        var grounds = terms.Flaw(kind);
        Add(holds, grounds.Returns, grounds.Rejects, flaw, missing);
    }

    private void Add(
        Kleene holds,
        Clause returns,
        Clause rejects,
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
            _open.Add(new OpenGround(returns, rejects, Sequence.From(missing)));
        }
    }
}
