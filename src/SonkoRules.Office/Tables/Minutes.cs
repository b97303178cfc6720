using SonkoRules.Office.Cells;

namespace SonkoRules.Office.Tables;

/// <summary>Moments that lost their seconds: a spreadsheet shows and saves 10:03 for 10:03:27. Where two applications were
/// filed within one minute, which was first is then not known, and the moment parts ties (A1.12).</summary>
internal static class Minutes
{
    public static void Remark(
        IEnumerable<(Field At, string Id, LocalDateTime? Moment, bool LacksSeconds)> filings, FieldFaults faults)
    {
        foreach (var minute in filings.Where(one => one.Moment is not null)
            .GroupBy(one => (one.Moment!.Value.Date, one.Moment.Value.Hour, one.Moment.Value.Minute)))
        {
            if (minute.Count() > 1 && minute.Any(one => one.LacksSeconds))
            {
                var ids = string.Join(", ", minute.Select(one => one.Id));
                faults.Remark(minute.First(one => one.LacksSeconds).At with { Text = string.Empty }, new(
                    $"заявки {ids} поданы в одну минуту, а секунды указаны не у всех: при равных баллах порядок между ними недостоверен (п. 12 приложения 1)",
                    $"applications {ids} were filed within one minute, and not all of them say their seconds: at equal scores their order is not reliable (A1.12)"));
            }
        }
    }
}
