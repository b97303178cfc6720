using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Eligibility;
using SonkoRules.Json.Documents.Eligibility;
using SonkoRules.Json.Strictness;
using SonkoRules.Texts;

namespace SonkoRules.Json.Operations.Common;

/// <summary>Descriptions of an applicant by days in documents. Days that share a description share an object.</summary>
internal static class ApplicantMapping
{
    private static readonly ContestDay[] AllDays = [ContestDay.Filing, ContestDay.AcceptanceEnd, ContestDay.Consideration];

    private static readonly LocalizedText EveryDay = new(
        "описание каждого из дней Filing, AcceptanceEnd, Consideration",
        "a description of each of the days Filing, AcceptanceEnd, Consideration");

    private static readonly LocalizedText OnceOnly = new(
        "день, у которого нет другого описания", "a day that has no other description");

    /// <summary>What is known of an applicant; null where a day has no description or two.</summary>
    public static ApplicantTimeline? FromDocs(IReadOnlyList<ApplicantDoc> documents, Problems problems, string pointer)
    {
        var byDay = new ApplicantFacts?[AllDays.Length];
        for (var i = 0; i < documents.Count; i++)
        {
            var place = Pointer.Item(pointer, i);
            var facts = FactsMapping.FromDoc(documents[i].Facts, problems, place + "/facts");
            var days = documents[i].Days ?? AllDays;
            if (days.Count == 0)
            {
                problems.Add(place + "/days", "[]", Expected.SomeItem);
            }

            for (var j = 0; j < days.Count; j++)
            {
                if (byDay[(int)days[j]] is not null)
                {
                    problems.Add(
                        documents[i].Days is null ? place : Pointer.Item(place + "/days", j),
                        string.Empty,
                        OnceOnly);
                }

                byDay[(int)days[j]] = facts;
            }
        }

        if (byDay[0] is { } filing && byDay[1] is { } acceptanceEnd && byDay[2] is { } consideration)
        {
            return new ApplicantTimeline
            {
                OnFiling = filing,
                OnAcceptanceEnd = acceptanceEnd,
                OnConsideration = consideration,
            };
        }

        problems.Add(pointer, string.Empty, EveryDay);
        return null;
    }

    public static IReadOnlyList<ApplicantDoc> ToDocs(ApplicantTimeline applicant)
    {
        ApplicantFacts On(ContestDay day) => day switch
        {
            ContestDay.Filing => applicant.OnFiling,
            ContestDay.AcceptanceEnd => applicant.OnAcceptanceEnd,
            _ => applicant.OnConsideration,
        };
        var descriptions = new List<ApplicantDoc>();
        foreach (var day in AllDays)
        {
            if (Array.Find(AllDays, earlier => ReferenceEquals(On(earlier), On(day))) == day)
            {
                var days = AllDays.Where(each => ReferenceEquals(On(each), On(day))).ToArray();
                descriptions.Add(new ApplicantDoc(
                    FactsMapping.ToDoc(On(day)), days.Length == AllDays.Length ? null : days));
            }
        }

        return descriptions;
    }
}
