using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Contests;
using SonkoRules.Json;
using SonkoRules.Samples.Sonko.Answering;
using SonkoRules.Samples.Sonko.Rendering;
using SonkoRules.Samples.Sonko.Text;
using SonkoRules.Samples.Sonko.Working;
using SonkoRules.Subsidies;
using SonkoRules.Texts;

namespace SonkoRules.Samples.Sonko.Csv;

/// <summary>Writes a contest as a table of scores: what <see cref="ContestRowsReader"/> reads.</summary>
internal static class ContestRowsWriter
{
    public static Result<byte[]> Write(Answered answered)
    {
        var request = ((Answered<ContestRequest, ContestOutcome>)answered).Request;
        Fault[] faults = [.. Faults(request.Input)];
        return faults.Length > 0
            ? new Result<byte[]>.Failed(ExitCode.Refused, faults)
            : new Result<byte[]>.Ready(Write(request));
    }

    private static byte[] Write(ContestRequest request)
    {
        var criteria = RowColumns.Criteria(request.Rules.Scoring.Methodology);
        using var table = new CsvSheet();
        table.Row([
            RowColumns.Application, RowColumns.Direction, RowColumns.Request, RowColumns.Filed, RowColumns.Video,
            RowColumns.Answer, RowColumns.Expert, .. criteria]);
        foreach (var application in request.Input.Applications)
        {
            var head = Head(application, request.Input.Answers.Of(application.Id));
            foreach (var sheet in application.Sheets)
            {
                table.Row([.. head, PlainText.Defuse(sheet.Expert), .. sheet.Scores.Select(score => Words.Whole(score))]);
            }
        }

        return table.ToBytes();
    }

    private static string[] Head(ContestApplication application, OfferAnswer answer) =>
        [
            PlainText.Defuse(application.Id),
            PlainText.Defuse(application.GrantDirection),
            CellText.Comma(application.Request.ToDecimal()),
            new Words(Language.Russian).Moment(application.FiledAt),
            application.HasVideo ? "да" : "нет",
            answer switch { OfferAnswer.Accepted => "согласие", OfferAnswer.Refused => "отказ", _ => string.Empty },
        ];

    // A table has no place for these; leaving them out would tell another contest.
    private static IEnumerable<Fault> Faults(ContestInput input)
    {
        if (input.Releases.Count > 0)
        {
            yield return Fault.At("/releases", string.Empty, new(
                "конкурс без высвобождений: для них в таблице нет места",
                "a contest without releases: a table has no place for them"));
        }

        foreach (var text in input.Applications
            .SelectMany(one => one.Sheets.Select(sheet => sheet.Expert).Prepend(one.GrantDirection).Prepend(one.Id))
            .Distinct(StringComparer.Ordinal)
            .Where(text => text != text.Trim() || text.Contains('\n', StringComparison.Ordinal) || text.Contains('\r', StringComparison.Ordinal)))
        {
            yield return Fault.At("/applications", text, new(
                "текст в одну строку без пробелов по краям: таблица других не сохранит",
                "a text of one line without spaces at its ends: a table would not keep others"));
        }
    }
}
