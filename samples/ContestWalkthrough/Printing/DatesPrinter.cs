using System.Linq;
using SonkoRules.Deadlines;
using SonkoRules.Samples.ContestWalkthrough.Input;

namespace SonkoRules.Samples.ContestWalkthrough.Printing;

/// <summary>Prints the days on which the decisions depend, and whether they keep to the order.</summary>
internal static class DatesPrinter
{
    private static readonly ContestStage[] Shown =
    [
        ContestStage.AcceptanceOpens,
        ContestStage.AcceptanceEnds,
        ContestStage.ReworkNotice,
        ContestStage.ReworkedApplication,
        ContestStage.ReviewEnds,
    ];

    public static void Print(Page page, ContestDates dates)
    {
        page.Heading("Дни конкурса", "The days of the contest");
        var table = new TableText(page)
            .Prose("Этап", "Stage")
            .Left("Пункт", "Clause")
            .Left("День", "Day")
            .Left("Откуда", "Where from");
        foreach (var entry in dates.Timetable.Entries.Where(entry => Shown.Contains(entry.Stage)))
        {
            table.Row(
                page.In(entry.What),
                entry.Clause.ToString(),
                Say.Day(entry.Date, page.Language),
                entry.Origin == StageDateOrigin.Given
                    ? page.In("из файла", "the file")
                    : page.In("исчислен", "computed"));
        }

        page.Table(table);
        var until = Say.Moment(dates.Decisions.AcceptanceEnd, page.Language);
        var considered = Say.Day(dates.Decisions.Consideration, page.Language);
        page.Line(
            $"Заявки принимаются по {until}; решения о них принимаются {considered}.",
            $"Applications are accepted until {until}; the decisions are made on {considered}.");
        foreach (var conflict in dates.Timetable.Conflicts)
        {
            page.Line("! " + page.In(conflict.Explain().Statement));
        }
    }
}
