using System;
using System.Linq;
using NodaTime;
using SonkoRules.Applications;
using SonkoRules.Contests;
using SonkoRules.Deadlines;
using SonkoRules.Eligibility;
using SonkoRules.Expenses;
using SonkoRules.Quantities;
using SonkoRules.Returns;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Applications;
using SonkoRules.Tests.Eligibility;
using SonkoRules.Tests.Returns;
using SonkoRules.Tests.Scoring;

namespace SonkoRules.Tests.Acts;

/// <summary>A contest with all that belongs to it, from its announcement to the return of money, drawn from a seed: always
/// the same of one seed. What the readings are about (anniversaries, last days, ties, halves, remainders, rework, refusals)
/// is drawn often; nothing here looks at an answer of a reading.</summary>
internal sealed class Story
{
    private readonly Random _random;

    private Story(int seed)
    {
        _random = new Random(seed);
        IsOneOfTen = seed % 10 == 0;
        Edition = Pick(SmolenskRules.FirstEdition, SmolenskRules.SecondEdition, SmolenskRules.ThirdEdition);
        Steps = OfSteps();
        Contest = OfFiled();
        Scored = new ContestInput
        {
            Budget = Contest.Budget,
            Applications = Contest.Applications.Select(filed => new ContestApplication
            {
                Id = filed.Application.Id,
                Request = filed.Request,
                FiledAt = filed.Application.Filed,
                HasVideo = Often(),
                GrantDirection = filed.GrantDirection,
                Sheets = filed.Sheets,
            }).ToSequence(),
            Answers = Contest.Answers,
            Releases = Contest.Releases,
        };
        Event = new LocalDate(2020, 1, 1).PlusDays(_random.Next(0, 2_300));
        Stage = (ContestStage)_random.Next((int)ContestStage.Announcement, (int)ContestStage.Payment + 1);
        Subsidy = Rubles.FromKopecks(_random.Next(1_000_000, 9_000_000));
        Spent = Rubles.FromKopecks(_random.Next(0, 1_000_000));
        Results = Enumerable.Range(0, _random.Next(1, 4))
            .Select(i => Some.More(_random.Next(1, 40), _random.Next(0, 40), $"r{i}")).ToSequence();
        Breach = OfBreach();
        Agreement = OfAgreement();
        Service = new SuspensionFacts { AgreementEnds = Event.PlusDays(_random.Next(0, 60)), ServiceEnded = Event };
        AsOf = Event.PlusDays(_random.Next(0, 150));
        Pay = new WagePayment(Rubles.From(_random.Next(40, 80) * 1_000m)) { Contributions = Rubles.From(10_000m) };
    }

    /// <summary>Whether what takes long is asked too.</summary>
    public bool IsOneOfTen { get; }

    public Edition Edition { get; }

    public ContestSteps Steps { get; }

    public FiledContest Contest { get; }

    public ContestInput Scored { get; }

    /// <summary>The day from which terms run.</summary>
    public LocalDate Event { get; }

    /// <summary>The last stage of a timetable.</summary>
    public ContestStage Stage { get; }

    public Rubles Subsidy { get; }

    public Rubles Spent { get; }

    public Sequence<SubsidyResult> Results { get; }

    public BreachFacts Breach { get; }

    public AgreementFacts Agreement { get; }

    public SuspensionFacts Service { get; }

    public LocalDate AsOf { get; }

    public WagePayment Pay { get; }

    public static Story Of(int seed) => new(seed);

    private T Pick<T>(params T[] values) => values[_random.Next(values.Length)];

    private bool Often() => _random.Next(2) == 0;

    private bool Seldom() => _random.Next(6) == 0;

    private ContestSteps OfSteps()
    {
        var announced = new LocalDate(2025, 2, 9).PlusDays(_random.Next(0, 80));
        var filed = announced.PlusDays(_random.Next(1, 31));
        var considered = announced.PlusDays(_random.Next(31, 40));
        return new ContestSteps
        {
            Announced = announced,
            Filed = filed,
            Considered = considered,
            Scored = considered.PlusDays(_random.Next(1, 12)),
            Publications = Sequence.Of(new LocalDate(2025, 2, 14), new LocalDate(2025, 4, 10), new LocalDate(2025, 4, 21)),
        };
    }

    private FiledContest OfFiled()
    {
        var announced = Pick(new LocalDate(2025, 1, 29), new LocalDate(2025, 5, 12), new LocalDate(2026, 1, 29), new LocalDate(2026, 6, 3));
        var end = announced.PlusDays(30).At(new LocalTime(18, 0));
        var considered = end.Date.PlusDays(_random.Next(5, 9));
        var dates = new ApplicationDates(end, considered, considered.PlusDays(_random.Next(-1, 2))) { Announced = announced };
        var count = _random.Next(2, 6);
        var many = Enumerable.Range(0, count).Select(i => OfApplication(i, dates)).ToArray();
        return new FiledContest
        {
            Budget = new Budget(Rubles.From(250_000.11m)) { Limits = Rubles.From(Pick(15_000m, 30_000m, 60_000m, 250_000m)) },
            Dates = dates,
            Applications = many.ToSequence(),
            Answers = AnyAnswers(count),
            Releases = Often()
                ? Sequence.Empty<ReleaseRound>()
                : Sequence.Of(new ReleaseRound(Sequence.Empty<Release>(), AnyAnswers(count), Rubles.From(300_000m))),
        };
    }

    private OfferAnswers AnyAnswers(int count) =>
        Enumerable.Range(0, count).Aggregate(OfferAnswers.None, (answers, i) => answers.With(
            $"{i}", Pick(OfferAnswer.Awaited, OfferAnswer.Accepted, OfferAnswer.Refused, OfferAnswer.Refused)));

    private FiledApplication OfApplication(int index, ApplicationDates dates)
    {
        var end = dates.AcceptanceEnd;
        var filed = Seldom() ? end.PlusMinutes(1)
            : Seldom() ? end.Date.At(new LocalTime(9, 0))
            : end.PlusDays(-_random.Next(1, 3)).Date.At(new LocalTime(10, _random.Next(0, 3)));
        var application = Filings.Proper with
        {
            Id = $"{index}",
            ApplicantId = Seldom() ? "org" : $"org-{index}",
            Filed = filed,
            HasSignature = !Seldom(),
            RecognisedBreaches = Seldom()
                ? Sequence.Of(filed.Date.PlusYears(-1).PlusDays(_random.Next(-1, 1)))
                : Sequence.Empty<LocalDate>(),
            ReworkAskedFor = Seldom(),
        };
        application = Papers(application);
        if (Seldom())
        {
            var on = dates.Consideration.PlusDays(-_random.Next(0, 3));
            application = application with
            {
                Rework = new Rework.Resubmitted(on, on) { Time = new LocalTime(9, 0), AskedForAgain = Seldom() },
            };
        }
        else if (Seldom())
        {
            application = application with { Withdrawal = Withdrawal.At(Pick(filed.PlusMinutes(1), end.PlusMinutes(1))) };
            if (application.Withdrawal is Withdrawal.Made made && made.Moment < filed)
            {
                application = application with { Withdrawal = Withdrawal.None };
            }
        }

        return new FiledApplication
        {
            Application = application,
            Applicant = OfApplicant(filed.Date, dates),
            Request = Rubles.From(Pick(300m, 4_000m, 9_000m, 12_000.37m, 25_000m, 40_000m)),
            GrantDirection = Pick("sport", "culture"),
            Sheets = OfSheets(),
        };
    }

    private Application Papers(Application application)
    {
        application = application.Put(SubmittedDocument.InOrder(DocumentKind.Video) with { MeetsRequirements = !Seldom(), Complete = !Seldom() });
        application = application.Put(
            SubmittedDocument.InOrder(DocumentKind.TaxCertificate, application.Filed.Date.PlusDays(Pick(-10, -10, -30, -31))));
        foreach (var kind in new[] { DocumentKind.Charter, DocumentKind.Project, DocumentKind.ExperienceDocuments })
        {
            if (Seldom()) { application = application.Without(kind); }
        }

        return application;
    }

    private ApplicantTimeline OfApplicant(LocalDate filed, ApplicationDates dates)
    {
        var end = dates.AcceptanceEnd.Date;
        var facts = Applicants.Eligible;
        if (Seldom())
        {
            var since = Pick(end.PlusYears(-1), end.PlusYears(-1).PlusDays(1), new LocalDate(2024, 2, 29), end.PlusDays(-90));
            facts = facts with { RegisteredInRegionSince = since, RegisteredSince = Pick(since, new LocalDate(2010, 1, 1)) };
        }

        facts = facts with { Division = Seldom() ? TerritorialDivision.Of(Pick(OrganisationKind.PoliticalParty, OrganisationKind.AutonomousOrganisation)) : TerritorialDivision.None };
        if (Seldom())
        {
            facts = facts with
            {
                Breaches = Sequence.Of(Applicants.Breach(
                    Pick(filed.PlusMonths(-24), new LocalDate(filed.Year - 2, 1, 10), new LocalDate(filed.Year, 1, 15)), true)),
            };
        }

        var later = Seldom()
            ? facts with { Breaches = Sequence.Of(Applicants.Breach(filed.PlusMonths(-12), true)) }
            : Seldom() ? facts with { ForeignAgent = true }
            : facts;
        return new ApplicantTimeline
        {
            OnFiling = facts,
            OnAcceptanceEnd = Seldom() ? facts with { InLiquidation = true } : facts,
            OnConsideration = later,
        };
    }

    private Sequence<ExpertSheet> OfSheets()
    {
        var step = Edition == SmolenskRules.ThirdEdition ? Pick(1, 10) : 1;
        var (least, greatest) = Edition == SmolenskRules.ThirdEdition ? (60 / step, (60 / step) + 2) : (6, 8);
        var experts = Seldom() ? 2 : 3;
        return Sheets.Of([.. Enumerable.Range(0, experts).Select(_ =>
        {
            var (at, one, rest) = (Pick(1, 9), _random.Next(least - 1, greatest), _random.Next(least - 1, greatest));
            return Enumerable.Range(0, 10).Select(i => (i == at ? one : rest) * step).ToArray();
        })]);
    }

    private BreachFacts OfBreach()
    {
        var act = Event.PlusDays(_random.Next(0, 6));
        var cure = act.PlusDays(_random.Next(5, 30));
        var decided = cure.PlusDays(_random.Next(1, 9));
        return new BreachFacts
        {
            Kind = Pick(BreachKind.Conditions, BreachKind.Procedure),
            SubsidyYear = Event.Year - _random.Next(0, 2),
            Found = Event,
            ActSent = act,
            CureBy = cure,
            Cured = Seldom() ? cure.PlusDays(-1) : null,
            Decided = decided,
            DecidedSum = Rubles.From(100.55m),
            DemandReceived = decided.PlusDays(_random.Next(1, 20)),
            DemandedBy = decided.PlusDays(50),
        };
    }

    private AgreementFacts OfAgreement()
    {
        var draft = Event.PlusDays(_random.Next(1, 6));
        return new AgreementFacts
        {
            ProtocolSigned = Event,
            DraftNoticeSent = draft,
            SignedByRecipient = Often() ? draft.PlusDays(_random.Next(3, 14)) : null,
        };
    }
}
