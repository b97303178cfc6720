using SonkoRules.Applications;
using SonkoRules.Contests;

namespace SonkoRules.Reports;

/// <summary>What is reported, whether it is final, and the figures that matter most.</summary>
internal static class HeadSection
{
    public static void Write(LocalReport report)
    {
        var content = report.Content;
        report.Html.Open("header");
        report.Html.Element("h1", report.In(content.Options.Title));
        report.Paragraph(
            report.In("Редакция порядка ", "Edition of the order ") + content.Rules.Edition
                + (content.Options.Timetable is { } timetable
                    ? report.In("; конкурс объявлен ", "; the contest was announced on ")
                        + Say.Day(timetable.Announced, report.Language)
                    : string.Empty),
            "meta");
        Standing(report);
        report.Html.Close();
    }

    public static void Figures(LocalReport report)
    {
        var content = report.Content;
        report.Html.Open("dl", ("class", "figures"));
        if (content.Proceedings is { } proceedings)
        {
            Figure(
                report,
                report.In("Подано заявок", "Applications filed"),
                Clause.None,
                report.Whole(proceedings.Decisions.Count));
        }

        if (content.Outcome is { } outcome)
        {
            Figures(report, outcome);
        }

        report.Html.Close();
    }

    private static void Figures(LocalReport report, ContestOutcome outcome)
    {
        var allocation = outcome.Allocation;
        var asked = Rubles.Sum(outcome.Input.Applications.Select(application => application.Request));
        var terms = outcome.Rules.Subsidies.Terms;
        Figure(report, report.In("В рейтинге", "In the rating"), outcome.Rating.Clause, report.Whole(outcome.Rating.Count));
        Figure(report, report.In("Победителей", "Winners"), terms.WinnersClause, report.Whole(allocation.Awards.Count));
        Figure(
            report,
            report.In("Запрошено всеми в рейтинге, руб.", "Asked for by all in the rating, RUB"),
            terms.RequestClause,
            report.Sum(asked));
        Figure(report, report.In("Лимиты, руб.", "Limits, RUB"), terms.WinnersClause, report.Sum(allocation.Budget.Limits));
        Figure(
            report,
            report.In("Распределено, руб.", "Awarded, RUB"),
            terms.WinnersClause,
            report.Sum(allocation.Total),
            Share(report, allocation.Total, allocation.Budget.Limits, "лимитов", "of the limits"));
        Figure(report, report.In("Не распределено, руб.", "Left, RUB"), terms.RemainderClause, report.Sum(allocation.Left));
    }

    private static string Share(LocalReport report, Rubles part, Rubles whole, string russian, string english) =>
        whole > Rubles.Zero
            ? Say.Percent(part, whole, report.Language) + " " + report.In(russian, english)
            : string.Empty;

    private static void Figure(LocalReport report, string name, Clause clause, string value, string further = "")
    {
        report.Html.Open("div").Open("dt");
        report.Cited(name, clause);
        report.Html.Close().Open("dd").Text(value);
        if (further.Length > 0)
        {
            report.Html.Element("small", further);
        }

        report.Html.Close().Close();
    }

    private static void Standing(LocalReport report)
    {
        var content = report.Content;
        var awaited = content.Outcome?.Allocation.IsOfferAwaited == true;
        var final = content.Proceedings is null
            ? content.Outcome?.IsFinal != false
            : content.Proceedings.Match(held => held.IsFinal, _ => true, _ => false);
        report.Html.Open("div", ("class", final ? "status" : "status open"));
        report.Html.Open("p");
        report.Html.Element("strong", final
            ? report.In("Итоги окончательны при этих данных.", "The results are final with these data.")
            : report.In("Итоги ещё могут измениться.", "The results may still change."));
        report.Html.Close();
        if (content.Proceedings is { } proceedings)
        {
            Verdict(report, proceedings);
            Waiting<ApplicationDecision.Undetermined>(report, proceedings, "Не хватает сведений: ", "Facts are missing: ");
            Waiting<ApplicationDecision.ReturnedForRework>(
                report, proceedings, "Возвращены на доработку: ", "Returned for rework: ");
        }

        if (awaited)
        {
            report.Paragraph(report.In(
                "Предложение остатка ждёт ответа.", "An offer of what is left waits for its answer."));
        }

        if (content.Outcome?.OpenTie is { } tie)
        {
            report.Reasons(Sequence.Of(tie.Explain()));
        }

        report.Html.Close();
    }

    private static void Verdict(LocalReport report, ContestProceedings proceedings) =>
        proceedings.Switch(
            _ => { },
            notHeld => report.Reasons(Sequence.Of(notHeld.Standing.Explain())),
            open => report.Reasons(Sequence.Of(open.Standing.Explain())));

    private static void Waiting<T>(
        LocalReport report, ContestProceedings proceedings, string russian, string english)
        where T : ApplicationDecision
    {
        var ids = proceedings.Decisions.OfType<T>().Select(decision => decision.ApplicationId).ToArray();
        if (ids.Length > 0)
        {
            report.Html.Open("p").Text(report.In(russian, english));
            for (var i = 0; i < ids.Length; i++)
            {
                report.Html.Text(i > 0 ? ", " : string.Empty).Element("bdi", ids[i]);
            }

            report.Html.Text(".").Close();
        }
    }
}
