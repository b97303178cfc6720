using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SonkoRules.Office.Cells;

/// <summary>Which styles of a workbook show a number as a day or a time.</summary>
internal sealed class DateStyles(HashSet<uint> styles)
{
    public bool Contains(uint style) => styles.Contains(style);

    public static DateStyles Of(WorkbookPart workbook)
    {
        var sheet = workbook.WorkbookStylesPart?.Stylesheet;
        var own = new HashSet<uint>();
        foreach (var format in sheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            if (format.NumberFormatId?.Value is { } id && IsDate(format.FormatCode?.Value ?? string.Empty))
            {
                own.Add(id);
            }
        }

        var styles = new HashSet<uint>();
        uint index = 0;
        foreach (var format in sheet?.CellFormats?.Elements<CellFormat>() ?? [])
        {
            if (format.NumberFormatId?.Value is { } id && (IsBuiltIn(id) || own.Contains(id)))
            {
                styles.Add(index);
            }

            index++;
        }

        return new DateStyles(styles);
    }

    // ECMA-376, part 1, 18.8.30; 27–36 and 50–58 are days of East Asia.
    private static bool IsBuiltIn(uint id) => id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    // d, m, y, h or s that stands for itself: not in quotes, not in brackets, not after a backslash.
    private static bool IsDate(string code)
    {
        var (quoted, bracketed) = (false, false);
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '"':
                    quoted = !quoted;
                    break;
                case '[' when !quoted:
                    bracketed = true;
                    break;
                case ']' when !quoted:
                    bracketed = false;
                    break;
                case '\\' or '_' when !quoted:
                    i++;
                    break;
                case 'd' or 'm' or 'y' or 'h' or 's' or 'D' or 'M' or 'Y' or 'H' or 'S' when !quoted && !bracketed:
                    return true;
            }
        }

        return false;
    }
}
