using SonkoRules.Office.Cells;

namespace SonkoRules.Office.Plans;

/// <summary>The rows of a file that has one table: a text file, or the first sheet of a workbook.</summary>
internal static class PlanRows
{
    public static (Origin From, IReadOnlyList<FieldRow>? Rows) Of(
        OfficeFile file, IReadOnlyList<Header> known, OfficeLimits limits, FieldFaults faults)
    {
        var from = new Origin(file.Name);
        var bytes = file.Bytes.ToArray();
        if (bytes.Length > limits.Bytes)
        {
            faults.Add(Table.None(from).Start, Bounds.File(limits));
            return (from, null);
        }

        if (!file.IsWorkbook)
        {
            return (from, CsvCells.Read(from, bytes, known, limits, faults));
        }

        var sheets = WorkbookCells.Read(file.Name, bytes, limits, faults);
        return sheets is null or { Count: 0 } ? (from, sheets is null ? null : []) : (sheets[0].From, sheets[0].Rows);
    }
}
