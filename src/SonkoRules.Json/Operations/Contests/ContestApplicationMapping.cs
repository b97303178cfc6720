using System;
using System.Collections.Generic;
using SonkoRules.Contests;
using SonkoRules.Json.Documents.Contests;
using SonkoRules.Json.Documents.Scores;
using SonkoRules.Json.Operations.Common;
using SonkoRules.Json.Scalars;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;
using SonkoRules.Scoring;

namespace SonkoRules.Json.Operations.Contests;

/// <summary>Proper applications in documents. Pointers are made only of what is in error: there may be thousands of
/// applications.</summary>
internal static class ContestApplicationMapping
{
    /// <summary>The applications that a document tells, without those in error.</summary>
    /// <param name="rules">The rules that the sheets are checked by; null where they are not known.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="known">Takes the ids of them all.</param>
    /// <param name="problems">Where errors go.</param>
    /// <param name="pointer">Where the list stands.</param>
    public static Sequence<ContestApplication> FromDocs(
        Rulebook? rules,
        IReadOnlyList<ContestApplicationDoc> documents,
        HashSet<string> known,
        Problems problems,
        string pointer)
    {
        var applications = new List<ContestApplication>(documents.Count);
        for (var i = 0; i < documents.Count; i++)
        {
            if (FromDoc(rules, documents[i], known, problems, pointer, i) is { } application)
            {
                applications.Add(application);
            }
        }

        return applications.ToSequence();
    }

    public static ContestApplicationDoc[] ToDocs(Sequence<ContestApplication> applications)
    {
        var documents = new ContestApplicationDoc[applications.Count];
        for (var i = 0; i < documents.Length; i++)
        {
            documents[i] = ToDoc(applications[i]);
        }

        return documents;
    }

    private static ContestApplication? FromDoc(
        Rulebook? rules,
        ContestApplicationDoc document,
        HashSet<string> known,
        Problems problems,
        string pointer,
        int index)
    {
        var isNamed = !string.IsNullOrWhiteSpace(document.Id);
        var isNew = known.Add(document.Id);
        if (!isNamed || !isNew)
        {
            problems.Add(
                Pointer.Item(pointer, index) + "/id",
                TokenText.Quoted(document.Id),
                isNamed ? Expected.OwnId : Expected.SomeText);
        }

        var asks = document.Request > Rubles.Zero;
        if (!asks)
        {
            problems.Add(
                Pointer.Item(pointer, index) + "/request", AmountText.Of(document.Request), Expected.PositiveAmount);
        }

        var sheets = Sheets(rules?.ScoringFor(document.Request), document.Sheets, problems, pointer, index);
        return isNamed && asks
            ? new ContestApplication
            {
                Id = document.Id,
                Request = document.Request,
                FiledAt = document.FiledAt,
                HasVideo = document.HasVideo ?? false,
                GrantDirection = document.GrantDirection ?? string.Empty,
                Sheets = sheets,
            }
            : null;
    }

    private static Sequence<ExpertSheet> Sheets(
        ScoringRules? scoring, IReadOnlyList<SheetDoc> documents, Problems problems, string pointer, int index)
    {
        if (!SheetMapping.AreNamed(documents))
        {
            return SheetMapping.FromDocs(documents, problems, Pointer.Item(pointer, index) + "/sheets");
        }

        var sheets = SheetMapping.FromDocs(documents, problems, string.Empty);
        if (scoring is not null && !scoring.TryFinalPoints(sheets, out _))
        {
            SheetMapping.Check(scoring, sheets, problems, Pointer.Item(pointer, index) + "/sheets");
        }

        return sheets;
    }

    private static ContestApplicationDoc ToDoc(ContestApplication application) =>
        application.Marks.Count == 0 && application.Category.Length == 0 && application.Vote is null
            ? new ContestApplicationDoc(
                application.Id,
                application.Request,
                application.FiledAt,
                SheetMapping.ToDocs(application.Sheets),
                application.HasVideo ? true : null,
                application.GrantDirection.Length == 0 ? null : application.GrantDirection)
            : throw new ArgumentException(
                $"Application '{application.Id}' has marks, a category or a vote; the order knows none of them.",
                nameof(application));
}
