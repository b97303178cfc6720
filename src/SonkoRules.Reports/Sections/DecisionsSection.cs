using SonkoRules.Applications;
using SonkoRules.Contests;

namespace SonkoRules.Reports;

/// <summary>The decisions on the applications: how many of each, and every one that is not simply proper with its
/// grounds.</summary>
internal static class DecisionsSection
{
    public static void Write(LocalReport report, ContestProceedings proceedings)
    {
        var counts = new ReportTable(
                report, "decision-counts", report.In("Число решений каждого вида.", "How many decisions of each kind."))
            .Column(report.In("Решение", "Decision"))
            .Column(report.In("Заявок", "Applications"), ColumnKind.Number)
            .Begin();
        foreach (var group in proceedings.Decisions.GroupBy(InWords).OrderByDescending(group => group.Count()))
        {
            counts.Row(row => row.Cell(report.In(group.Key), group.First().Clause).Cell(report.Whole(group.Count())));
        }

        counts.Foot();
        counts.Row(row => row.Cell(report.In("Всего подано", "Filed in all")).Cell(report.Whole(proceedings.Decisions.Count)));
        counts.End();
        Grounds(report, proceedings);
    }

    private static void Grounds(LocalReport report, ContestProceedings proceedings)
    {
        var told = proceedings.Decisions
            .Where(decision => decision is not ApplicationDecision.Proper { Remarks.Count: 0 }).ToArray();
        if (told.Length == 0)
        {
            return;
        }

        var table = new ReportTable(
                report,
                "grounds",
                report.In(
                    "Заявки, по которым имеются основания или замечания.",
                    "Applications with grounds or remarks."))
            .Column(report.In("Заявка", "Application"))
            .Column(report.In("Решение", "Decision"))
            .Column(report.In("Основания", "Grounds"), ColumnKind.Prose)
            .Begin();
        foreach (var decision in told)
        {
            table.Row(row => row
                .Cell(_ => report.Application(decision.ApplicationId, 0, isLink: false))
                .Cell(report.In(InWords(decision)), decision.Clause)
                .Cell(_ => report.Reasons(decision.Explain().Parts)));
        }

        table.End();
    }

    private static LocalizedText InWords(ApplicationDecision decision) =>
        decision.Match<LocalizedText>(
            _ => new("признана надлежащей", "proper"),
            _ => new("возвращена на доработку", "returned for rework"),
            _ => new("отклонена", "rejected"),
            _ => new("считается не поданной", "counts as not filed"),
            _ => new("отозвана", "withdrawn"),
            _ => new("решение не принято", "undetermined"));
}
