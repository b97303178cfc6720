using SonkoRules.Indicators;

namespace SonkoRules.Json;

/// <summary>Reports in documents.</summary>
internal static class ReportMapping
{
    private static readonly LocalizedText Number = new(
        "число как в отчёте, например \"276 592,0\"", "a number as the report writes it, such as \"276 592,0\"");

    private static readonly LocalizedText NotZero = new("число, не равное нулю", "a number other than 0");

    /// <summary>The report where it makes sense; null, and everything wrong told, where it does not.</summary>
    public static Report? FromDoc(ReportDoc document, Problems problems, string pointer)
    {
        problems.Named(document.Name, Pointer.Member(pointer, "name"));
        var indicators = Each(document.Indicators, pointer, "indicators", problems, FromDoc);
        var tables = Each(document.Tables, pointer, "tables", problems, FromDoc);
        var figures = Each(document.Figures, pointer, "figures", problems, FromDoc);
        var shares = Each(document.Shares, pointer, "shares", problems, FromDoc);
        return problems.Any
            ? null
            : new Report(document.Name)
            {
                Indicators = indicators,
                Tables = tables,
                Figures = figures,
                Shares = shares,
            };
    }

    public static ReportDoc ToDoc(Report report) =>
        new(
            report.Name,
            Some(report.Indicators.Select(indicator => new ReportIndicatorDoc(
                indicator.Name,
                None(indicator.Unit),
                Text(indicator.Plan),
                Text(indicator.Fact),
                indicator.Direction == IndicatorDirection.MoreIsBetter ? null : indicator.Direction,
                None(indicator.Period)))),
            Some(report.Tables.Select(ToDoc)),
            Some(report.Figures.Select(figure => new ReportFigureDoc(
                figure.Name, Text(figure.Stated)!, figure.Unit, figure.Table, figure.Column, None(figure.Group)))),
            Some(report.Shares.Select(share => new ReportShareDoc(share.Name, share.Part, share.Whole, Text(share.Percent)!))));

    public static StatementDoc ToDoc(StatementCheck statement) =>
        new(
            statement.Kind,
            statement.Name,
            statement.Stated.Value,
            statement.Computed,
            statement.Difference,
            statement.Holds,
            statement.IsRounded,
            None(statement.Table));

    public static AttainmentDoc ToDoc(Attainment attainment) =>
        new(
            attainment.Indicator.Name,
            attainment.Indicator.Plan,
            attainment.Indicator.Fact,
            attainment.Indicator.Direction,
            attainment.Margin,
            attainment.IsReached);

    public static TableSlipDoc ToDoc(TableSlip slip) =>
        new(slip.Table, slip.Row, slip.Slip.Before, slip.Slip.Number, slip.Slip.IsRepeated);

    public static UncheckedDoc ToDoc(UncheckedStatement statement) =>
        new(statement.Table, statement.Name, None(statement.Because));

    private static ReportTableDoc ToDoc(ReportTable table) =>
        new(
            table.Name,
            [.. table.Columns.Select(column => new ReportColumnDoc(column.Name, column.IsSum ? true : null))],
            [.. table.Rows.Select(row => new ReportRowDoc(
                row.Name,
                [.. row.Cells.Select(cell => cell.ToText(Language.Russian))],
                row.Kind == ReportRowKind.Row ? null : row.Kind,
                row.Number,
                None(row.Group)))]);

    private static ReportIndicator? FromDoc(ReportIndicatorDoc document, Problems problems, string pointer)
    {
        var isNamed = problems.Named(document.Name, Pointer.Member(pointer, "name"));
        var plan = Read(document.Plan, problems, Pointer.Member(pointer, "plan"));
        var fact = Read(document.Fact, problems, Pointer.Member(pointer, "fact"));
        return isNamed
            ? new ReportIndicator(document.Name, document.Unit ?? string.Empty, plan, fact, document.Direction ?? default)
            {
                Period = document.Period ?? string.Empty,
            }
            : null;
    }

    private static ReportTable? FromDoc(ReportTableDoc document, Problems problems, string pointer)
    {
        var isSound = problems.Named(document.Name, Pointer.Member(pointer, "name"));
        if (document.Columns.Count == 0)
        {
            problems.Add(Pointer.Member(pointer, "columns"), "[]", Expected.SomeItem);
            isSound = false;
        }

        for (var i = 0; i < document.Columns.Count; i++)
        {
            isSound &= problems.Named(
                document.Columns[i].Name, Pointer.Member(Pointer.Item(Pointer.Member(pointer, "columns"), i), "name"));
        }

        for (var i = 0; i < document.Rows.Count; i++)
        {
            isSound &= IsSound(
                document.Rows[i], document.Columns.Count, problems, Pointer.Item(Pointer.Member(pointer, "rows"), i));
        }

        return isSound
            ? new ReportTable(
                document.Name,
                document.Columns.Select(column => new ReportColumn(column.Name, column.Sum ?? false)).ToSequence(),
                document.Rows.Select(FromDoc).ToSequence())
            : null;
    }

    private static bool IsSound(ReportRowDoc document, int columns, Problems problems, string pointer)
    {
        var isNamed = problems.Named(document.Name, Pointer.Member(pointer, "name"));
        if (document.Cells.Count != columns)
        {
            var count = NumberMapping.Text(columns);
            problems.Add(
                Pointer.Member(pointer, "cells"), "[…]", "ячейки по числу столбцов: " + count, "a cell for each column: " + count);
        }

        return isNamed && document.Cells.Count == columns;
    }

    private static ReportRow FromDoc(ReportRowDoc document) =>
        new(document.Name, document.Cells.Select(ReportCell.Read).ToSequence(), document.Kind ?? default)
        {
            Number = document.Number,
            Group = document.Group ?? string.Empty,
        };

    private static ReportFigure? FromDoc(ReportFigureDoc document, Problems problems, string pointer)
    {
        var isNamed = problems.Named(document.Name, Pointer.Member(pointer, "name"));
        var stated = Read(document.Stated, problems, Pointer.Member(pointer, "stated"));
        return isNamed && stated is not null
            ? new ReportFigure(document.Name, stated, document.Unit, document.Table, document.Column)
            {
                Group = document.Group ?? string.Empty,
            }
            : null;
    }

    private static ReportShare? FromDoc(ReportShareDoc document, Problems problems, string pointer)
    {
        var isNamed = problems.Named(document.Name, Pointer.Member(pointer, "name"));
        var percent = Read(document.Percent, problems, Pointer.Member(pointer, "percent"));
        if (document.Whole == 0)
        {
            problems.Add(Pointer.Member(pointer, "whole"), NumberMapping.Text(document.Whole), NotZero);
        }

        return isNamed && percent is not null && document.Whole != 0
            ? new ReportShare(document.Name, document.Part, document.Whole, percent)
            : null;
    }

    private static ReportNumber? Read(string? text, Problems problems, string pointer)
    {
        var number = text is null ? null : ReportNumber.Read(text);
        if (text is not null && number is null)
        {
            problems.Add(pointer, TokenText.Quoted(text), Number);
        }

        return number;
    }

    private static Sequence<T> Each<TDoc, T>(
        IReadOnlyList<TDoc>? documents, string pointer, string name, Problems problems, Func<TDoc, Problems, string, T?> read)
        where T : class =>
        (documents ?? [])
            .Select((document, i) => read(document, problems, Pointer.Item(Pointer.Member(pointer, name), i)))
            .Where(item => item is not null)
            .Select(item => item!)
            .ToSequence();

    private static T[]? Some<T>(IEnumerable<T> items) => items.ToArray() is { Length: > 0 } some ? some : null;

    private static string? None(string text) => text.Length == 0 ? null : text;

    private static string? Text(ReportNumber? number) => number?.ToText(Language.Russian);
}
