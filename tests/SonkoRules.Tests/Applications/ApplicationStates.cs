using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using SonkoRules.Applications;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Applications;

/// <summary>Everything on which a decision depends, for tests to vary; null is not known.</summary>
internal sealed record ApplicationState
{
    public bool? Eligible { get; init; } = true;

    public bool CharterAttached { get; init; } = true;

    public bool? CharterComplete { get; init; } = true;

    public bool? CharterMeetsRequirements { get; init; } = true;

    public bool? SignerInRegister { get; init; } = true;

    public bool AttorneyAttached { get; init; }

    public bool? ProjectWhole { get; init; } = true;

    public bool? DirectionListed { get; init; } = true;

    public bool CertificateAttached { get; init; } = true;

    public bool? CertificateFresh { get; init; } = true;

    public bool VideoAttached { get; init; } = true;

    public bool? VideoClear { get; init; } = true;

    public bool? Signature { get; init; } = true;

    public bool? Reliable { get; init; } = true;

    public bool? RecentBreach { get; init; } = false;

    public bool Late { get; init; }

    public bool HasEarlier { get; init; }

    public bool HasLater { get; init; }

    public bool HasLateOther { get; init; }

    public bool? AskedFor { get; init; } = false;

    public bool AskedAgain { get; init; }

    public bool MayReturn { get; init; } = true;

    public string Rework { get; init; } = "none";

    public IEnumerable<ApplicationState> Completions()
    {
        IEnumerable<ApplicationState> all = [this];
        foreach (var (get, set) in Unknowable)
        {
            all = all.SelectMany(state => get(state) is null
                ? new[] { set(state, true), set(state, false) }
                : [state]);
        }

        return all;
    }

    public static (Func<ApplicationState, bool?> Get, Func<ApplicationState, bool?, ApplicationState> Set)[] Unknowable { get; } =
    [
        (state => state.Eligible, (state, value) => state with { Eligible = value }),
        (state => state.CharterComplete, (state, value) => state with { CharterComplete = value }),
        (state => state.CharterMeetsRequirements, (state, value) => state with { CharterMeetsRequirements = value }),
        (state => state.SignerInRegister, (state, value) => state with { SignerInRegister = value }),
        (state => state.ProjectWhole, (state, value) => state with { ProjectWhole = value }),
        (state => state.DirectionListed, (state, value) => state with { DirectionListed = value }),
        (state => state.CertificateFresh, (state, value) => state with { CertificateFresh = value }),
        (state => state.VideoClear, (state, value) => state with { VideoClear = value }),
        (state => state.Signature, (state, value) => state with { Signature = value }),
        (state => state.Reliable, (state, value) => state with { Reliable = value }),
        (state => state.RecentBreach, (state, value) => state with { RecentBreach = value }),
        (state => state.AskedFor, (state, value) => state with { AskedFor = value }),
    ];

    /// <summary>Steps away from the flawless application, one thing at a time.</summary>
    public static Func<ApplicationState, ApplicationState>[] Steps { get; } =
    [
        .. Unknowable.SelectMany(each => new bool?[] { true, false, null }.Select(
            value => (Func<ApplicationState, ApplicationState>)(state => each.Set(state, value)))),
        state => state with { CharterAttached = false },
        state => state with { AttorneyAttached = true },
        state => state with { CertificateAttached = false },
        state => state with { VideoAttached = false },
        state => state with { Late = true },
        state => state with { HasEarlier = true },
        state => state with { HasLater = true },
        state => state with { HasLateOther = true },
        state => state with { MayReturn = false },
        state => state with { Rework = "awaited" },
        state => state with { Rework = "overdue" },
        state => state with { Rework = "resubmitted" },
        state => state with { Rework = "resubmitted late" },
        state => state with { Rework = "resubmitted", AskedAgain = true },
    ];

    public ApplicationDecision Decide(ApplicationRules rules)
    {
        var others = new List<Application>();
        var application = ToApplication();
        if (HasEarlier)
        {
            others.Add(Filings.Proper with { Id = "A-0", Filed = application.Filed.PlusSeconds(-1) });
        }

        if (HasLater)
        {
            others.Add(Filings.Proper with { Id = "A-2", Filed = application.Filed.PlusSeconds(1) });
        }

        if (HasLateOther)
        {
            others.Add(Filings.Proper with { Id = "A-3", Filed = new LocalDateTime(2025, 5, 20, 18, 2) });
        }

        return rules.Decide(
            application,
            Eligible switch { true => Filings.Eligible, false => Filings.Ineligible, _ => Filings.Undetermined },
            MayReturn ? Filings.Dates : Filings.Dates with { LastDayToReturn = new LocalDate(2025, 5, 25) },
            others.ToSequence()).OrThrow();
    }

    private Application ToApplication()
    {
        var deadline = new LocalDate(2025, 5, 26);
        var application = Filings.Proper with
        {
            Filed = Late ? new LocalDateTime(2025, 5, 20, 18, 1) : Filings.Proper.Filed,
            HasSignature = Signature,
            SignerInRegister = SignerInRegister,
            ProjectParts = ProjectWhole switch
            {
                true => Filings.Proper.ProjectParts,
                false => Filings.Proper.ProjectParts!.Skip(1).ToSequence(),
                _ => null,
            },
            PriorityDirection = DirectionListed switch { true => PriorityDirection.Charity, false => PriorityDirection.Other, _ => null },
            InformationReliable = Reliable,
            RecognisedBreaches = RecentBreach switch
            {
                true => Sequence.Of(new LocalDate(2025, 1, 15)),
                false => Sequence.Empty<LocalDate>(),
                _ => null,
            },
            ReworkAskedFor = AskedFor,
            Rework = Rework switch
            {
                "awaited" => new Rework.Awaited(deadline),
                "overdue" => new Rework.Awaited(deadline.PlusDays(-1)),
                "resubmitted" => new Rework.Resubmitted(deadline, deadline) { AskedForAgain = AskedAgain },
                "resubmitted late" => new Rework.Resubmitted(deadline, deadline.PlusDays(-1)),
                _ => SonkoRules.Applications.Rework.None,
            },
        };
        application = CharterAttached
            ? application.Put(new SubmittedDocument
            {
                Kind = DocumentKind.Charter,
                Complete = CharterComplete,
                MeetsRequirements = CharterMeetsRequirements,
            })
            : application.Without(DocumentKind.Charter);
        application = AttorneyAttached
            ? application.Put(SubmittedDocument.InOrder(DocumentKind.PowerOfAttorney))
            : application;
        application = CertificateAttached
            ? application.Put(SubmittedDocument.InOrder(DocumentKind.TaxCertificate) with
            {
                AsOf = CertificateFresh switch
                {
                    true => application.Filed.Date.PlusDays(-30),
                    false => application.Filed.Date.PlusDays(-31),
                    _ => null,
                },
            })
            : application.Without(DocumentKind.TaxCertificate);
        return VideoAttached
            ? application.Put(SubmittedDocument.InOrder(DocumentKind.Video) with { MeetsRequirements = VideoClear })
            : application.Without(DocumentKind.Video);
    }
}
