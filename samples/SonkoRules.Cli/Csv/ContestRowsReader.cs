using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Contests;
using SonkoRules.Json;
using SonkoRules.Quantities;
using SonkoRules.Samples.Sonko.Answering;
using SonkoRules.Samples.Sonko.Working;
using SonkoRules.Subsidies;
using SonkoRules.Texts;

namespace SonkoRules.Samples.Sonko.Csv;

/// <summary>Reads a table of scores: a row for each application and expert. All of it or every fault.</summary>
internal static class ContestRowsReader
{
    private static readonly LocalizedText SomeText = new("непустое поле", "a field that is not blank");

    /// <summary>The contest that a table tells.</summary>
    /// <param name="file">The name of the file, for the faults.</param>
    /// <param name="bytes">The file without a byte order mark.</param>
    /// <param name="told">The rules and the money.</param>
    public static Result<ContestRequest> Read(string file, ReadOnlyMemory<byte> bytes, CsvRules told)
    {
        var faults = new FieldFaults(file);
        var methodology = told.Rules.Scoring.Methodology;
        var required = RowColumns.Required(methodology);
        var rows = NamedRow.Read(FieldReader.Read(bytes, faults), required, RowColumns.Optional, faults);
        var applications = Gather(rows, RowColumns.Criteria(methodology), faults);

        // Where a column is missing, that is the fault, and not what every sheet lacks.
        if (required.All(column => rows.Any(row => row.Has(column))))
        {
            foreach (var application in applications)
            {
                SheetCheck.Check(told.Rules, application.Head, application.Sheets, faults);
            }
        }

        var unknown = told.Explain.Where(id => applications.All(one => one.Head.Id.Text != id)).ToArray();
        return faults.Any ? new Result<ContestRequest>.Failed(ExitCode.Refused, faults.InOrder())
            : unknown.Length > 0 ? new Result<ContestRequest>.Failed(ExitCode.WrongCall, [.. unknown.Select(Unknown)])
            : new Result<ContestRequest>.Ready(Make(applications, told));
    }

    private static List<(ApplicationHead Head, List<SheetRow> Sheets)> Gather(
        IReadOnlyList<NamedRow> rows, IReadOnlyList<string> criteria, FieldFaults faults)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var applications = new List<(ApplicationHead Head, List<SheetRow> Sheets)>();
        foreach (var named in rows)
        {
            var row = new RowReader(named, faults);
            if (row.IsBlank(RowColumns.Application))
            {
                row.Tell(RowColumns.Application, SomeText);
                continue;
            }

            var id = row[RowColumns.Application].Text;
            if (places.TryGetValue(id, out var place))
            {
                applications[place].Head.Compare(row);
            }
            else
            {
                place = applications.Count;
                places.Add(id, place);
                applications.Add((ApplicationHead.Read(row), []));
            }

            if (Sheet(row, criteria) is { } sheet)
            {
                applications[place].Sheets.Add(sheet);
            }
        }

        return applications;
    }

    // A row without an expert and without scores is an application without a sheet: the library says what it thinks of it.
    private static SheetRow? Sheet(RowReader row, IReadOnlyList<string> criteria)
    {
        if (row.IsBlank(RowColumns.Expert))
        {
            if (criteria.Any(criterion => !row.IsBlank(criterion)))
            {
                row.Tell(RowColumns.Expert, SomeText);
            }

            return null;
        }

        return new SheetRow(
            row[RowColumns.Expert],
            [.. criteria.Select(criterion => row[criterion])],
            [.. criteria.Select(row.Score)]);
    }

    private static ContestRequest Make(
        List<(ApplicationHead Head, List<SheetRow> Sheets)> applications, CsvRules told)
    {
        var answers = OfferAnswers.None;
        foreach (var (head, _) in applications.Where(one => one.Head.Answer is not (null or OfferAnswer.Awaited)))
        {
            answers = answers.With(head.Id.Text, head.Answer!.Value);
        }

        return new ContestRequest(
            told.Rules,
            new ContestInput
            {
                Budget = told.Budget,
                Applications = applications.Select(one => Make(one.Head, one.Sheets)).ToSequence(),
                Answers = answers,
            },
            told.ExplainsAll || told.Explain.Count > 0)
        {
            ExplainOnly = told.ExplainsAll ? Sequence.Empty<string>() : told.Explain.ToSequence(),
        };
    }

    private static ContestApplication Make(ApplicationHead head, IEnumerable<SheetRow> sheets) =>
        new()
        {
            Id = head.Id.Text,
            Request = head.Request!.Value,
            FiledAt = head.Filed!.Value,
            HasVideo = head.HasVideo!.Value,
            GrantDirection = head.Direction,
            Sheets = sheets.Select(sheet => sheet.ToSheet(0)).ToSequence(),
        };

    private static Fault Unknown(string id) =>
        Fault.At("--explain", id, new("номер одной из заявок файла", "the id of one of the applications of the file"));
}
