using SonkoRules.Duties;
using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.Plans;

/// <summary>A roadmap as a table: a row for each measure, its term in words. All of it or every fault.</summary>
internal static class RoadmapTable
{
    private const char Between = ';';

    private static readonly Header[] Required = [PlanHeaders.Number, PlanHeaders.Action, PlanHeaders.Term];

    /// <summary>The roadmap that a table tells, called as its file is.</summary>
    public static Result<Roadmap> Read(string file, ReadOnlyMemory<byte> bytes)
    {
        var faults = new FieldFaults(file);
        var table = Table.Read(file, bytes, Required, [.. PlanHeaders.OfRoadmap.Except(Required)], faults);
        var items = table.Rows.Select(Item).Where(item => item is not null).Select(item => item!).ToSequence();
        var name = Path.GetFileNameWithoutExtension(file);
        return faults.Any
            ? faults.Refused<Roadmap>()
            : new Result<Roadmap>.Ready(new Roadmap(name.Length == 0 || file == Source.Standard ? "Дорожная карта" : name, items));
    }

    /// <summary>The table that <see cref="Read"/> reads.</summary>
    public static byte[] Write(Roadmap roadmap)
    {
        using var sheet = new CsvSheet();
        sheet.Row(PlanHeaders.OfRoadmap.Select(header => header.Russian));
        var words = new Words(Language.Russian);
        foreach (var item in roadmap.Items)
        {
            sheet.Row([
                PlainText.Defuse(item.Number),
                PlainText.Defuse(item.Section),
                PlainText.Defuse(item.Action),
                PlainText.Defuse(string.Join(Between + " ", item.Executors)),
                item.Term == DutyTerm.NotNamed ? string.Empty : item.Term.ToText(Language.Russian),
                PlainText.Defuse(item.Result),
                PlainText.Defuse(item.Note),
                string.Join(' ', item.Done.Select(words.Day)),
            ]);
        }

        return sheet.ToBytes();
    }

    /// <summary>The request of a table with what it does not say.</summary>
    public static Result<RoadmapRequest> Request(string file, ReadOnlyMemory<byte> bytes, PlanQuestion question) =>
        Read(file, bytes).Then<RoadmapRequest>(roadmap => new Result<RoadmapRequest>.Ready(
            new RoadmapRequest(roadmap, question.Period!, question.Readings) { AsOf = question.AsOf }));

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
                row[PlanHeaders.Executors].Text
                    .Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    .ToSequence())
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
