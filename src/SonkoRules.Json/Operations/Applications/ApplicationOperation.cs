using System.Collections.Generic;
using System.Linq;
using SonkoRules.Applications;
using SonkoRules.Eligibility;
using SonkoRules.Json.Documents.Applications;
using SonkoRules.Json.Operations.Common;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Json.Operations.Applications;

internal sealed class ApplicationOperation
    : DocumentOperation<ApplicationRequest, ApplicationDecisions, ApplicationRequestDoc, ApplicationAnswerDoc>
{
    public ApplicationOperation()
        : base("application", 1, new LocalizedText(
            "Решения по заявкам: надлежащая, возврат, отклонение и их основания.",
            "The decisions on applications: proper, returned, rejected, with every ground."))
    {
    }

    protected override ApplicationRequest? Interpret(ApplicationRequestDoc document, Problems problems)
    {
        var rules = RulesMapping.FromDoc(document.Rules, problems, "/rules");
        var dates = ApplicationMapping.FromDoc(document.Dates);
        var filings = new Filings(rules, dates, problems, "/applications");
        var cases = new List<ApplicantCase>();
        foreach (var each in document.Applications)
        {
            if (filings.Next(each.Application, each.Applicant) is { } sound)
            {
                cases.Add(new ApplicantCase(sound.Application, sound.Applicant));
            }
        }

        var explained = ExplainedMapping.FromDoc(document.Explain, document.ExplainOnly, filings.Known, problems);
        return problems.Any
            ? null
            : new ApplicationRequest(rules!, dates, cases.ToSequence(), document.Explain ?? false)
            {
                ExplainOnly = explained,
            };
    }

    protected override ApplicationDecisions Answer(ApplicationRequest request)
    {
        var cases = request.Applications
            .Select(each => new ApplicationCase(
                each.Application,
                request.Rules.Eligibility.Assess(
                    each.Applicant, ApplicationMapping.AssessmentDates(each.Application, request.Dates))))
            .ToSequence();
        return new ApplicationDecisions(cases, request.Rules.Applications.DecideAll(cases, request.Dates).OrThrow());
    }

    protected override ApplicationRequestDoc ToDoc(ApplicationRequest request) =>
        new(
            RequestKind,
            RulesMapping.ToDoc(request.Rules),
            ApplicationMapping.ToDoc(request.Dates),
            [.. request.Applications.Select(each => new ApplicantCaseDoc(
                ApplicationMapping.ToDoc(each.Application), ApplicantMapping.ToDocs(each.Applicant)))],
            request.Explain ? true : null,
            request.Explain ? ExplainedMapping.ToDoc(request.ExplainOnly) : null);

    protected override ApplicationAnswerDoc ToDoc(ApplicationRequest request, ApplicationDecisions result)
    {
        var isExplained = ExplainedMapping.Chosen(request.Explain, request.ExplainOnly);
        return new ApplicationAnswerDoc(
            AnswerKind,
            RulesMapping.ToAppliedDoc(request.Rules),
            [.. result.Decisions.Select((decision, i) => new DecidedDoc(
                decision.ApplicationId,
                DecisionMapping.ToDoc(decision),
                VerdictMapping.ToDoc(request.Rules, result.Cases[i].Verdict),
                isExplained(decision.ApplicationId) ? ExplanationMapping.ToDoc(decision.Explain()) : null))]);
    }

    // Everything in order but the certificate of the tax authority, of which it is not known as of which day it speaks.
    protected override ApplicationRequest ExampleRequest()
    {
        var application = Examples.Application("26-01");
        return new ApplicationRequest(
            new Rulebook(SmolenskRules.ThirdEdition),
            Examples.Dates,
            Sequence.Of(new ApplicantCase(
                application with
                {
                    Documents = application.Documents!
                        .Select(document => document.Kind == DocumentKind.TaxCertificate
                            ? document with { AsOf = null }
                            : document)
                        .ToSequence(),
                },
                ApplicantTimeline.Same(Examples.Applicant))),
            Explain: true);
    }
}
