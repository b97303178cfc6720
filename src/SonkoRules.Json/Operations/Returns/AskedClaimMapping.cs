using System.Collections.Generic;
using System.Linq;
using SonkoRules.Calendars;
using SonkoRules.Indicators;
using SonkoRules.Json.Documents.Returns;
using SonkoRules.Json.Operations.Common;
using SonkoRules.Json.Scalars;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;
using SonkoRules.Returns;
using SonkoRules.Texts;

namespace SonkoRules.Json.Operations.Returns;

/// <summary>Claims with their facts in requests.</summary>
internal static class AskedClaimMapping
{
    private static readonly SubsidyResult Unsound = new("?", 1, 0);

    public static Sequence<AskedClaim> FromDocs(
        IReadOnlyList<ClaimDoc> documents, WorkingDayCalendar calendar, Problems problems, string pointer)
    {
        var claims = new List<AskedClaim>(documents.Count);
        for (var i = 0; i < documents.Count; i++)
        {
            if (FromDoc(documents[i], calendar, problems, Pointer.Item(pointer, i)) is { } claim)
            {
                claims.Add(claim);
            }
        }

        return claims.ToSequence();
    }

    public static ClaimDoc ToDoc(AskedClaim claim) =>
        claim.Match<ClaimDoc>(
            unmet => new ClaimUnmetResultsDoc([.. unmet.Results.Select(ToDoc)], unmet.DemandReceived),
            unused => new ClaimUnusedRemainderDoc(unused.Amount, unused.Year),
            spent => new ClaimOffPurposeDoc(spent.Amount),
            breach => BreachFactsMapping.ToDoc(breach));

    private static AskedClaim? FromDoc(
        ClaimDoc document, WorkingDayCalendar calendar, Problems problems, string pointer)
    {
        switch (document)
        {
            case ClaimUnmetResultsDoc unmet:
                CalendarMapping.Check(
                    unmet.DemandReceived, calendar, problems, Pointer.Member(pointer, "demandReceived"));
                return Unmet(unmet, problems, Pointer.Member(pointer, "results"));
            case ClaimUnusedRemainderDoc unused:
                CalendarMapping.Check((int?)unused.Year, calendar, problems, Pointer.Member(pointer, "year"));
                return new AskedClaim.UnusedRemainder(unused.Amount, unused.Year);
            case ClaimOffPurposeDoc spent:
                return new AskedClaim.OffPurpose(spent.Amount);
            default:
                return BreachFactsMapping.FromDoc((ClaimBreachDoc)document, calendar, problems, pointer);
        }
    }

    /// <summary>The results; those in error are listed and stand in as sound ones.</summary>
    public static Sequence<SubsidyResult> Results(
        IReadOnlyList<PlannedResultDoc> documents, Problems problems, string pointer)
    {
        if (documents.Count == 0)
        {
            problems.Add(pointer, "[]", new LocalizedText("хотя бы один результат", "at least one result"));
        }

        var results = new SubsidyResult[documents.Count];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = FromDoc(documents[i], problems, Pointer.Item(pointer, i));
        }

        return results.ToSequence();
    }

    private static AskedClaim.UnmetResults? Unmet(ClaimUnmetResultsDoc document, Problems problems, string pointer)
    {
        var results = Results(document.Results, problems, pointer);
        return results.Count == 0 ? null : new AskedClaim.UnmetResults(results, document.DemandReceived);
    }

    private static SubsidyResult FromDoc(PlannedResultDoc document, Problems problems, string pointer)
    {
        var isSound = Expect(
            !string.IsNullOrWhiteSpace(document.Name),
            "name",
            TokenText.Quoted(document.Name),
            new LocalizedText("непустая строка", "a text that is not empty"));
        isSound &= Expect(
            document.Planned > 0,
            "planned",
            NumberMapping.Text(document.Planned),
            new LocalizedText("число больше 0", "a number above 0"));
        isSound &= Expect(
            document.Reached >= 0,
            "reached",
            NumberMapping.Text(document.Reached),
            new LocalizedText("число от 0", "a number from 0"));
        return isSound
            ? new SubsidyResult(
                document.Name,
                document.Planned,
                document.Reached,
                document.Direction ?? IndicatorDirection.MoreIsBetter)
            : Unsound;

        bool Expect(bool holds, string member, string value, LocalizedText expected)
        {
            if (!holds)
            {
                problems.Add(Pointer.Member(pointer, member), value, expected);
            }

            return holds;
        }
    }

    public static PlannedResultDoc ToDoc(SubsidyResult result) =>
        new(
            result.Name,
            result.Planned,
            result.Reached,
            result.Direction == IndicatorDirection.MoreIsBetter ? null : result.Direction);
}
