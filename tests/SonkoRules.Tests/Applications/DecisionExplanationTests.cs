using System;
using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Applications;
using SonkoRules.Quantities;
using SonkoRules.Tests.Eligibility;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Applications;

public sealed class DecisionExplanationTests
{
    private static ApplicationDecision[] Decisions
    {
        get
        {
            var closed = Filings.Dates with { LastDayToReturn = new LocalDate(2025, 5, 25) };
            var everything = Filings.Proper
                .Without(DocumentKind.Charter)
                .Put(SubmittedDocument.InOrder(DocumentKind.TaxCertificate, new LocalDate(2025, 1, 1)))
                .Put(SubmittedDocument.InOrder(DocumentKind.Video) with { MeetsRequirements = false })
                with
            {
                Filed = new LocalDateTime(2025, 5, 20, 18, 0, 30),
                HasSignature = false,
                InformationReliable = false,
                PriorityDirection = PriorityDirection.Other,
                ProjectParts = Sequence.Of(ProjectPart.Title),
                RecognisedBreaches = Sequence.Of(new LocalDate(2025, 2, 3)),
            };
            return
            [
                Filings.Decide(Filings.Proper),
                Filings.First().Decide(Filings.Proper.Without(DocumentKind.Charter), Filings.Eligible, closed).OrThrow(),
                Filings.Decide(Filings.Proper with { HasSignature = false, ReworkAskedFor = true }),
                Filings.Second(new() { Duplicates = Duplicates.AllWithLate }).Decide(
                    everything,
                    Filings.Ineligible,
                    Filings.Dates,
                    Sequence.Of(
                        Filings.Proper with { Id = "A-2" },
                        Filings.Proper with { Id = "A-3", Withdrawal = Withdrawal.At(Filings.Proper.Filed) })).OrThrow(),
                Filings.Decide(Filings.Proper with { Rework = new Rework.Awaited(new LocalDate(2025, 5, 25)) }),
                Filings.Decide(Filings.Proper with { Withdrawal = Withdrawal.At(Filings.Proper.Filed) }),
                Filings.Second().Decide(
                    Filings.Proper.Without(DocumentKind.Project) with
                    {
                        Rework = new Rework.Awaited(new LocalDate(2025, 5, 27)),
                        Withdrawal = Withdrawal.At(Filings.Dates.AcceptanceEnd.PlusSeconds(1)),
                        HasSignature = null,
                    },
                    Filings.Undetermined,
                    Filings.Dates with { LastDayToRework = new LocalDate(2025, 5, 26) }).OrThrow(),
                Filings.Decide(Filings.Proper.Put(SubmittedDocument.InOrder(DocumentKind.TaxCertificate)) with { HasSignature = null }),
            ];
        }
    }

    [Theory]
    [InlineData(Language.Russian)]
    [InlineData(Language.English)]
    public void A_decision_is_explained_ground_by_ground(Language language) =>
        Snapshot.Verify(
            string.Join("\n\n", Decisions.Select(decision => decision.Explain().ToText(language))) + "\n",
            language.ToString());

    [Fact]
    public void Match_and_switch_call_the_case_at_hand()
    {
        string[] names = ["Proper", "ReturnedForRework", "Rejected", "NotFiled", "Withdrawn", "Undetermined"];
        foreach (var decision in Decisions)
        {
            var switched = string.Empty;
            decision.Switch(
                _ => switched = names[0],
                _ => switched = names[1],
                _ => switched = names[2],
                _ => switched = names[3],
                _ => switched = names[4],
                _ => switched = names[5]);

            Assert.Equal(decision.GetType().Name, switched);
            Assert.Equal(switched, decision.Match(
                _ => names[0], _ => names[1], _ => names[2], _ => names[3], _ => names[4], _ => names[5]));
        }

        Assert.Equal(names.Order(), Decisions.Select(decision => decision.GetType().Name).Distinct().Order());
    }

    [Fact]
    public void Every_flaw_matches_its_case()
    {
        var document = Filings.Second().Terms.Documents[0];
        ApplicationFlaw[] flaws =
        [
            new ApplicationFlaw.NotEligible(Applicants.Rules.Assess(Filings.Ineligible, Applicants.Dates)),
            new ApplicationFlaw.Lacking(document, Sequence.Empty<ProjectPart>()),
            new ApplicationFlaw.Defective(document, DocumentDefect.Form, Clause.Parse("2.9")),
            new ApplicationFlaw.NotSigned(Clause.Parse("2.9")),
            new ApplicationFlaw.Unreliable(),
            new ApplicationFlaw.Late(Filings.Proper.Filed, Filings.Proper.Filed),
            new ApplicationFlaw.Several(Sequence.Of("A-2")),
            new ApplicationFlaw.RecentBreach(new(2025, 1, 1), new(2026, 1, 1)),
            new ApplicationFlaw.ReworkAskedFor(),
            new ApplicationFlaw.FiledAnewTooLate(Clause.Parse("2.12.3"), new(2025, 5, 20), new(2025, 5, 19)),
            new ApplicationFlaw.WithdrawnTooLate(Clause.Parse("2.12.1"), Filings.Proper.Filed, Filings.Proper.Filed),
            new ApplicationFlaw.ReworkTermTooLong(Clause.Parse("2.10.3"), new(2025, 5, 27), new(2025, 5, 26)),
        ];
        for (var i = 0; i < flaws.Length; i++)
        {
            var switched = -1;
            flaws[i].Switch(
                _ => switched = 0, _ => switched = 1, _ => switched = 2, _ => switched = 3, _ => switched = 4,
                _ => switched = 5, _ => switched = 6, _ => switched = 7, _ => switched = 8, _ => switched = 9,
                _ => switched = 10, _ => switched = 11);

            Assert.Equal(i, switched);
            Assert.Equal(i, flaws[i].Match(
                _ => 0, _ => 1, _ => 2, _ => 3, _ => 4, _ => 5, _ => 6, _ => 7, _ => 8, _ => 9, _ => 10, _ => 11));
        }

        Assert.Equal("NotSigned (2.11.2, 2.17.3)", new Ground(flaws[3], Clause.Parse("2.11.2"), Clause.Parse("2.17.3")).ToString());
        Assert.Equal("Late (2.17.5)", new Ground(flaws[5], Clause.None, Clause.Parse("2.17.5")).ToString());
    }

    [Fact]
    public void Every_document_part_and_fact_has_a_name_of_its_own()
    {
        Distinct(Enum.GetValues<DocumentKind>().Select(ApplicationNames.Of).ToArray());
        Distinct(Enum.GetValues<ProjectPart>().Select(ApplicationNames.Of).ToArray());
        Distinct(Enum.GetValues<ApplicationFact>().Select(ApplicationNames.Of).ToArray());

        static void Distinct(LocalizedText[] texts)
        {
            Assert.Equal(texts.Length, texts.Select(text => text.Russian).Distinct().Count());
            Assert.Equal(texts.Length, texts.Select(text => text.English).Distinct().Count());
        }
    }
}
