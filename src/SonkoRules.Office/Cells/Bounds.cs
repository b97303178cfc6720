namespace SonkoRules.Office.Cells;

/// <summary>What is said of a file that holds more than the limits allow.</summary>
internal static class Bounds
{
    public static LocalizedText Table(OfficeLimits limits) => new(
        FormattableString.Invariant($"таблица не более {limits.Rows} строк, {limits.Columns} столбцов и {limits.Cells} ячеек"),
        FormattableString.Invariant($"a table of at most {limits.Rows} rows, {limits.Columns} columns and {limits.Cells} cells"));

    public static LocalizedText Cell(OfficeLimits limits) => new(
        FormattableString.Invariant($"текст ячейки не длиннее {limits.CellLength} знаков"),
        FormattableString.Invariant($"a cell's text of at most {limits.CellLength} characters"));

    public static LocalizedText File(OfficeLimits limits) => new(
        FormattableString.Invariant($"файл не более {limits.Bytes} байт"),
        FormattableString.Invariant($"a file of at most {limits.Bytes} bytes"));

    public static LocalizedText Unpacked(OfficeLimits limits) => new(
        FormattableString.Invariant($"книга, которая после распаковки не более {limits.UnpackedBytes} байт, не более {limits.Parts} частей и ни одна часть не растёт более чем в {limits.Ratio} раз"),
        FormattableString.Invariant($"a workbook of at most {limits.UnpackedBytes} bytes unpacked and {limits.Parts} parts, none of which grows more than {limits.Ratio} times"));

    public static LocalizedText Sheets(OfficeLimits limits) => new(
        FormattableString.Invariant($"файл, в котором не более {limits.Sheets} листов книги книги"),
        FormattableString.Invariant($"a workbook of at most {limits.Sheets} sheets"));
}
