using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.Tables;

/// <summary>A contest as one table of scores: a row for each application and expert. All of it or every fault.</summary>
internal static class ScoreTable
{
    private static readonly Rubles Least = Rubles.FromKopecks(1);

    private static readonly Header[] Always = [Headers.Application, Headers.Request, Headers.Filed, Headers.Expert];

    // What the rows of an application say of it; what could not be read is null, and was told.
    private sealed record Head(
        Field Id, Rubles? Request, LocalDateTime? Filed, bool? HasVideo, string Direction, OfferAnswer? Answer)
    {
        public List<SheetRow> Sheets { get; } = [];
    }

    /// <summary>The contest that a table tells.</summary>
    /// <param name="file">The name of the file, for the faults.</param>
    /// <param name="bytes">The file without a byte order mark.</param>
    /// <param name="told">The rules and the money.</param>
    public static Result<ContestRequest> Read(string file, ReadOnlyMemory<byte> bytes, TableRules told)
    {
        var faults = new FieldFaults(file);
        Header[] required = [.. Always, .. Headers.Criteria(told.Rules.Scoring.Methodology)];
        var table = Table.Read(file, bytes, required, [Headers.Direction, Headers.Video, Headers.Answer], faults);
        var applications = Gather(table.Rows, told.Rules, faults);

        // Where a column is missing, that is the fault, and not what every sheet lacks.
        foreach (var head in table.Has(required) ? applications : [])
        {
            SheetsTable.Check(
                head.Request is { } request ? told.Rules.ScoringFor(request) : told.Rules.Scoring, head.Id, head.Sheets, faults);
        }

        return faults.Any
            ? faults.Refused<ContestRequest>()
            : told.Explained.Check(applications.Select(one => one.Id.Text))
                .Then<ContestRequest>(_ => new Result<ContestRequest>.Ready(Make(applications, told)));
    }

    /// <summary>The table that <see cref="Read"/> reads, of an answered contest.</summary>
    public static Result<byte[]> Write(Answered answered)
    {
        var request = ((Answered<ContestRequest, ContestOutcome>)answered).Request;
        Fault[] faults = [.. Faults(request.Input)];
        if (faults.Length > 0)
        {
            return new Result<byte[]>.Failed(ExitCode.Refused, faults);
        }

        Header[] columns =
        [
            Headers.Application, Headers.Direction, Headers.Request, Headers.Filed, Headers.Video, Headers.Answer,
            Headers.Expert, .. Headers.Criteria(request.Rules.Scoring.Methodology),
        ];
        using var sheet = new CsvSheet();
        sheet.Row(columns.Select(column => column.Russian));
        foreach (var application in request.Input.Applications)
        {
            string[] head = [.. Texts(application, request.Input.Answers.Of(application.Id))];
            foreach (var one in application.Sheets)
            {
                sheet.Row([.. head, PlainText.Defuse(one.Expert), .. one.Scores.Select(score => Words.Whole(score))]);
            }
        }

        return new Result<byte[]>.Ready(sheet.ToBytes());
    }

    private static List<Head> Gather(IReadOnlyList<Row> rows, Rulebook rules, FieldFaults faults)
    {
        var heads = new Dictionary<string, Head>(StringComparer.Ordinal);
        var applications = new List<Head>();
        foreach (var row in rows)
        {
            if (row.Id(Headers.Application) is not { } id)
            {
                continue;
            }

            if (heads.TryGetValue(id.Text, out var head))
            {
                Compare(head, row);
            }
            else
            {
                head = new Head(
                    id,
                    row.Amount(Headers.Request, Least),
                    row.Moment(Headers.Filed),
                    row.IsBlank(Headers.Video) ? false : row.Is(Headers.Video),
                    row[Headers.Direction].Text,
                    row.IsBlank(Headers.Answer) ? OfferAnswer.Awaited : RoundTables.Answer(row));
                heads.Add(id.Text, head);
                applications.Add(head);
            }

            // A row without an expert and without scores is an application without a sheet: the library says what it
            // thinks of it.
            var methodology = rules.Scoring.Methodology;
            var isBare = row.IsBlank(Headers.Expert) && Headers.Criteria(methodology).All(row.IsBlank);
            if (!isBare && row.Id(Headers.Expert) is { } expert)
            {
                head.Sheets.Add(SheetRow.Of(row, id, expert, methodology));
            }
        }

        return applications;
    }

    // A further row of the same application says the same or leaves the field blank.
    private static void Compare(Head head, Row row)
    {
        Same(Headers.Request, head.Request, row.IfAny(Headers.Request, column => row.Amount(column, Least)));
        Same(Headers.Filed, head.Filed, row.IfAny(Headers.Filed, row.Moment));
        Same(Headers.Video, head.HasVideo, row.YesNo(Headers.Video));
        Same(Headers.Answer, head.Answer, row.IfAny(Headers.Answer, _ => RoundTables.Answer(row)));
        Same(Headers.Direction, head.Direction, row.IsBlank(Headers.Direction) ? null : row[Headers.Direction].Text);

        void Same(Header column, object? first, object? other)
        {
            if (first is not null && other is not null && !first.Equals(other))
            {
                row.Tell(column, new(
                    $"то же, что в строке {Words.Whole(head.Id.Line)}, или пустое поле",
                    $"the same as in line {Words.Whole(head.Id.Line)}, or a blank field"));
            }
        }
    }

    private static ContestRequest Make(IReadOnlyList<Head> applications, TableRules told) =>
        new(
            told.Rules,
            new ContestInput
            {
                Budget = told.Budget,
                Applications = applications.Select(head => new ContestApplication
                {
                    Id = head.Id.Text,
                    Request = head.Request!.Value,
                    FiledAt = head.Filed!.Value,
                    HasVideo = head.HasVideo!.Value,
                    GrantDirection = head.Direction,
                    Sheets = head.Sheets.Select(sheet => sheet.ToSheet()).ToSequence(),
                }).ToSequence(),
                Answers = applications.Where(head => head.Answer != OfferAnswer.Awaited).Aggregate(
                    OfferAnswers.None, (known, head) => known.With(head.Id.Text, head.Answer!.Value)),
            },
            told.Explained.Any)
        {
            ExplainOnly = told.Explained.Only,
        };

    private static IEnumerable<string> Texts(ContestApplication application, OfferAnswer answer) =>
        [
            PlainText.Defuse(application.Id),
            PlainText.Defuse(application.GrantDirection),
            CellText.Comma(application.Request.ToDecimal()),
            new Words(SonkoRules.Texts.Language.Russian).Moment(application.FiledAt),
            application.HasVideo ? "да" : "нет",
            answer switch { OfferAnswer.Accepted => "согласие", OfferAnswer.Refused => "отказ", _ => string.Empty },
        ];

    // A table has no place for these; leaving them out would tell another contest.
    private static IEnumerable<Fault> Faults(ContestInput input)
    {
        if (input.Releases.Count > 0)
        {
            yield return Fault.At("/releases", string.Empty, new(
                "конкурс без высвобождений: таблица их не содержит",
                "a contest without releases: a table has no place for them"));
        }

        foreach (var text in input.Applications
            .SelectMany(one => one.Sheets.Select(sheet => sheet.Expert).Prepend(one.GrantDirection).Prepend(one.Id))
            .Distinct(StringComparer.Ordinal)
            .Where(text => text != text.Trim() || text.Contains('\n', StringComparison.Ordinal) || text.Contains('\r', StringComparison.Ordinal)))
        {
            yield return Fault.At("/applications", text, new(
                "текст в одну строку без пробелов по краям",
                "a text of one line without spaces at its ends: a table would not keep others"));
        }
    }
}
