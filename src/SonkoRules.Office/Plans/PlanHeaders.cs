using SonkoRules.Office.Cells;

namespace SonkoRules.Office.Plans;

/// <summary>Every column of the tables of roadmaps and reports: the one place of their names.</summary>
internal static class PlanHeaders
{
    // A roadmap.
    public static readonly Header Number = new("№", "number");
    public static readonly Header Section = new("Раздел", "section");
    public static readonly Header Action = new("Мероприятие", "action");
    public static readonly Header Executors = new("Исполнители", "executors");
    public static readonly Header Term = new("Срок", "term");
    public static readonly Header Result = new("Результат", "result");
    public static readonly Header Note = new("Примечание", "note");
    public static readonly Header Done = new("Исполнено", "done");

    // The parts of a report, each begun by a row with its name.
    public static readonly Header Indicators = new("Показатели", "Indicators");
    public static readonly Header Table = new("Таблица", "Table");
    public static readonly Header Figures = new("Числа в тексте", "Figures");
    public static readonly Header Shares = new("Доли", "Shares");

    // What a row of a table is.
    public static readonly Header Group = new("Раздел", "Group");
    public static readonly Header Subtotal = new("Итого", "Subtotal");
    public static readonly Header Total = new("Всего", "Total");

    public static IReadOnlyList<Header> OfRoadmap { get; } = [Number, Section, Action, Executors, Term, Result, Note, Done];

    public static IReadOnlyList<Header> OfReport { get; } = [Indicators, Table, Figures, Shares];
}
