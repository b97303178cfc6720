using System;
using System.Linq;
using NodaTime;
using SonkoRules.Applications;
using SonkoRules.Quantities;

namespace SonkoRules.Embedding.Tests.Json.Applications;

/// <summary>Applications drawn at random: mostly in order, with facts unknown or bad here and there.</summary>
internal static class ManyApplications
{
    public static ApplicationDates Dates { get; } = new(
        new LocalDateTime(2026, 3, 10, 18, 0), new LocalDate(2026, 3, 20), new LocalDate(2026, 3, 17));

    public static ApplicationDates DrawDates(Random random) =>
        random.Next(2) == 0 ? Dates : Dates with
        {
            LastDayToReturn = new LocalDate(2026, 3, 20 + random.Next(2)),
            LastDayToRework = random.Next(2) == 0 ? null : new LocalDate(2026, 3, 19),
        };

    public static Application Draw(Random random, int index)
    {
        var (unknown, bad) = (random.Next(3) * 5, random.Next(3) * 4);
        bool? Fact(bool good) => random.Next(100) < unknown ? null : random.Next(100) < bad ? !good : good;
        bool Rarely() => random.Next(100) < bad;
        var filed = new LocalDateTime(2026, 2, 16, 10, random.Next(2)).PlusDays(Rarely() ? 22 + random.Next(2) : 0);
        return new Application
        {
            Id = "з-" + index,
            // Now and then one applicant files several.
            ApplicantId = "ИНН " + (random.Next(4) == 0 ? 0 : index),
            Filed = filed,
            Withdrawal = Rarely() ? Withdrawal.At(filed.PlusDays(random.Next(40))) : Withdrawal.None,
            Rework = random.Next(12) switch
            {
                0 => new Rework.Awaited(new LocalDate(2026, 3, 19 + random.Next(3)))
                {
                    Returned = random.Next(2) == 0 ? null : new LocalDate(2026, 3, 12),
                },
                1 => new Rework.Resubmitted(new LocalDate(2026, 3, 15 + random.Next(3)), new LocalDate(2026, 3, 16))
                {
                    Returned = random.Next(2) == 0 ? null : new LocalDate(2026, 3, 12),
                    Time = random.Next(2) == 0 ? null : new LocalTime(10, random.Next(60)),
                    AskedForAgain = random.Next(4) == 0,
                },
                _ => Rework.None,
            },
            ReworkAskedFor = Fact(false),
            HasSignature = Fact(true),
            SignerInRegister = Fact(true),
            Documents = random.Next(100) < unknown / 2
                ? null
                : Enum.GetValues<DocumentKind>().Where(_ => !Rarely()).Select(kind => new SubmittedDocument
                {
                    Kind = kind,
                    Complete = Fact(true),
                    MeetsRequirements = Fact(true),
                    AsOf = random.Next(100) < unknown ? null : new LocalDate(2026, Rarely() ? 1 : 2, 10),
                }).ToSequence(),
            ProjectParts = random.Next(100) < unknown
                ? null
                : Enum.GetValues<ProjectPart>().Where(_ => !Rarely()).ToSequence(),
            PriorityDirection = random.Next(100) < unknown
                ? null
                : Rarely() ? PriorityDirection.Other : PriorityDirection.Charity,
            InformationReliable = Fact(true),
            RecognisedBreaches = random.Next(100) < unknown
                ? null
                : Enumerable.Range(0, Rarely() ? 1 : 0).Select(_ => new LocalDate(2025, 6, 1)).ToSequence(),
        };
    }
}
