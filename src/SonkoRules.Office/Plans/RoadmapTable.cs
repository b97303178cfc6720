using SonkoRules.Duties;
using SonkoRules.Office.Cells;

namespace SonkoRules.Office.Plans;

/// <summary>A roadmap as a table: a row for each measure, its term in words.</summary>
/// <remarks>Дорожная карта таблицей.</remarks>
public static class RoadmapTable
{
    private const string Between = ";";

    private static readonly Header[] Required = [PlanHeaders.Number, PlanHeaders.Action, PlanHeaders.Term];

    /// <summary>The roadmap that a table tells, called as its file is: a text file or the first sheet of a
    /// workbook.</summary>
    /// <param name="file">The file.</param>
    /// <param name="limits">What may be read; null for the default bounds.</param>
    /// <returns>The roadmap; or every cell that is at fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static OneOf<Roadmap, WhyNot> Read(OfficeFile file, OfficeLimits? limits = null)
    {
        Guard.Against.Null(file);
        var faults = new FieldFaults();
        var (from, rows) = PlanRows.Of(file, PlanHeaders.OfRoadmap, limits ?? OfficeLimits.Default, faults);
        var table = rows is null
            ? Table.None(from)
            : Table.Of(from, rows, Required, [.. PlanHeaders.OfRoadmap.Except(Required)], faults);
        var items = table.Rows.Select(Item).Where(item => item is not null).Select(item => item!).ToSequence();
        return faults.Any
            ? faults.Refused()
            : new Roadmap(file.BareName is { Length: > 0 } and not "-" and var name ? name : "Дорожная карта", items);
    }

    /// <summary>The rows that <see cref="Read"/> reads, the header first.</summary>
    /// <param name="roadmap">The roadmap.</param>
    /// <exception cref="ArgumentNullException"><paramref name="roadmap"/> is null.</exception>
    public static Sequence<Sequence<string>> Rows(Roadmap roadmap) =>
        Guard.Against.Null(roadmap).Items
            .Select(item => Sequence.Of(
                item.Number,
                item.Section,
                item.Action,
                string.Join(Between + " ", item.Executors),
                item.Term == DutyTerm.NotNamed ? string.Empty : item.Term.ToText(Language.Russian),
                item.Result,
                item.Note,
                string.Join(" ", item.Done.Select(day => FormattableString.Invariant($"{day:dd.MM.uuuu}")))))
            .Prepend(PlanHeaders.OfRoadmap.Select(header => header.Russian).ToSequence())
            .ToSequence();

    private static RoadmapItem? Item(Row row)
    {
        var number = row.Id(PlanHeaders.Number);
        var action = row.Id(PlanHeaders.Action);
        var term = Term(row);
        var done = row.IsBlank(PlanHeaders.Done) ? Sequence.Empty<LocalDate>() : row.Days(PlanHeaders.Done);
        return number is { } at && action is { } what && term is not null && done is not null
            ? new RoadmapItem(
                at.Text,
                what.Text,
                term,
                row[PlanHeaders.Executors].Text.Split(Between[0])
                    .Select(name => name.Trim()).Where(name => name.Length > 0).ToSequence())
            {
                Section = row[PlanHeaders.Section].Text,
                Result = row[PlanHeaders.Result].Text,
                Note = row[PlanHeaders.Note].Text,
                Done = done,
            }
            : null;
    }

    private static DutyTerm? Term(Row row)
    {
        if (row.IsBlank(PlanHeaders.Term))
        {
            return DutyTerm.NotNamed;
        }

        if (DutyTerm.Parse(row[PlanHeaders.Term].Text).TryPickT0(out var term, out var whyNot))
        {
            return term;
        }

        foreach (var error in whyNot.Errors)
        {
            row.Tell(PlanHeaders.Term, new(
                error.Expected.Russian + "; " + error.Found.Russian, error.Expected.English + "; " + error.Found.English));
        }

        return null;
    }
}
