using SonkoRules.Returns;

namespace SonkoRules.Json;

/// <summary>Awards in documents.</summary>
[Mapper]
internal static partial class GrantMapping
{
    private static readonly LocalizedText Year = new("год от 1 до 9999", "a year from 1 to 9999");
    private static readonly LocalizedText Quarter = new("квартал от 1 до 4", "a quarter from 1 to 4");

    /// <summary>The award where it makes sense; null, and everything wrong told, where it does not.</summary>
    public static Grant? FromDoc(GrantDoc document, Problems problems, string pointer)
    {
        var isNamed = problems.Named(document.Id, Pointer.Member(pointer, "id"));
        var isPaid = problems.Positive(document.Subsidy, Pointer.Member(pointer, "subsidy"));
        var breaches = document.Breaches ?? [];
        var isSound = isNamed && isPaid;
        for (var i = 0; i < breaches.Count; i++)
        {
            isSound &= Holds(
                breaches[i].SubsidyYear is >= 1 and <= 9999, Pointer.Item(Pointer.Member(pointer, "breaches"), i), "subsidyYear",
                breaches[i].SubsidyYear, Year, problems);
        }

        var reports = document.Reports ?? [];
        for (var i = 0; i < reports.Count; i++)
        {
            isSound &= Holds(
                reports[i].Quarter is null or (>= 1 and <= 4), Pointer.Item(Pointer.Member(pointer, "reports"), i), "quarter",
                reports[i].Quarter ?? 0, Quarter, problems);
        }

        return isSound
            ? new Grant
            {
                Id = document.Id,
                Subsidy = document.Subsidy,
                Agreement = FromDoc(document.Agreement),
                Suspension = document.Suspension is { } service ? FromDoc(service) : null,
                Breaches = breaches.Select(FromDoc).ToSequence(),
                Reports = reports.Select(report => new GivenReport(report.Quarter, report.On)).ToSequence(),
            }
            : null;
    }

    public static GrantDoc ToDoc(Grant grant) =>
        new(
            grant.Id,
            grant.Subsidy,
            ToDoc(grant.Agreement),
            grant.Suspension is { } service ? ToDoc(service) : null,
            grant.Breaches.Count == 0 ? null : [.. grant.Breaches.Select(ToDoc)],
            grant.Reports.Count == 0 ? null : [.. grant.Reports.Select(report => new GivenReportDoc(report.On, report.Quarter))]);

    public static IReadOnlyList<TextDoc> Standing(GrantState state) =>
        [
            ExplanationMapping.ToDoc(state.Agreement.Explain().Statement),
            .. state.Suspension is { } service ? [ExplanationMapping.ToDoc(service.Explain().Statement)] : Array.Empty<TextDoc>(),
            .. state.Breaches.Select(breach => ExplanationMapping.ToDoc(breach.Explain().Statement)),
        ];

    public static GrantTaskDoc ToDoc(GrantTask task) =>
        new(
            ExplanationMapping.ToDoc(task.What),
            task.Actor,
            task.Clause,
            ExplanationMapping.ToDoc(task.State),
            task.IsOverdue,
            task.Deadline?.LastDay);

    private static partial AgreementFacts FromDoc(AgreementFactsDoc document);

    private static partial AgreementFactsDoc ToDoc(AgreementFacts facts);

    private static partial SuspensionFacts FromDoc(SuspensionFactsDoc document);

    private static partial SuspensionFactsDoc ToDoc(SuspensionFacts facts);

    private static partial BreachFacts FromDoc(BreachFactsDoc document);

    private static partial BreachFactsDoc ToDoc(BreachFacts facts);

    private static BreachKind FromDoc(BreachKind? kind) => kind ?? BreachKind.Conditions;

    private static BreachKind? ToDoc(BreachKind kind) => kind == BreachKind.Conditions ? null : kind;

    private static bool Holds(
        bool holds, string pointer, string member, int value, LocalizedText expected, Problems problems)
    {
        if (!holds)
        {
            problems.Add(Pointer.Member(pointer, member), NumberMapping.Text(value), expected);
        }

        return holds;
    }
}
