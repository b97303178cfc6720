using SonkoRules.Office.Cells;

namespace SonkoRules.Office.Tables;

/// <summary>A contest as one table of scores: a row for each application and expert. All of it or every fault.</summary>
internal static class ScoreTables
{
    private static readonly Rubles Least = Rubles.FromKopecks(1);

    private static readonly Header[] Always = [Headers.Application, Headers.Request, Headers.Filed, Headers.Expert];

    // What the rows of an application say of it; what could not be read is null, and was told.
    private sealed record Head(
        Field Id,
        Rubles? Request,
        LocalDateTime? Filed,
        bool? HasVideo,
        string Direction,
        OfferAnswer? Answer,
        Field FiledField,
        bool LacksSeconds,
        ApplicationName Name)
    {
        public List<SheetRow> Sheets { get; } = [];
    }

    /// <summary>The contest that a table tells.</summary>
    public static OneOf<ScoreTable, WhyNot> Read(OfficeFile file, Rulebook rules, OfficeLimits limits)
    {
        var faults = new FieldFaults();
        Header[] required = [.. Always, .. Headers.Criteria(rules.Scoring.Methodology)];
        var table = Open(file, required, [Headers.Direction, Headers.Video, Headers.Answer, .. NameColumns.All], limits, faults);
        if (table.Has(required) && table.Rows.Count == 0)
        {
            faults.Add(table.Start, new(
                "хотя бы одна строка под заголовком: без заявок конкурс не состоялся (п. 2.12.4)",
                "at least one row below the header: without applications the contest is void (cl. 2.12.4)"));
        }

        var applications = Gather(table.Rows, rules, faults);

        // Where a column is missing, that is the fault, and not what every sheet lacks.
        foreach (var head in table.Has(required) ? applications : [])
        {
            SheetsTable.Check(
                head.Request is { } request ? rules.ScoringFor(request) : rules.Scoring, head.Id, head.Sheets, faults);
        }

        Minutes.Remark(applications.Select(head => (head.FiledField, head.Id.Text, head.Filed, head.LacksSeconds)), faults);
        return faults.Any ? faults.Refused() : Make(applications, faults);
    }

    private static Table Open(
        OfficeFile file, IReadOnlyList<Header> required, IReadOnlyList<Header> optional, OfficeLimits limits, FieldFaults faults)
    {
        var bytes = file.Bytes.ToArray();
        var from = new Origin(file.Name);
        if (bytes.Length > limits.Bytes)
        {
            faults.Add(Table.None(from).Start, Bounds.File(limits));
            return Table.None(from);
        }

        if (!WorkbookPackage.IsIt(bytes))
        {
            return CsvCells.Read(from, bytes, [.. required, .. optional], limits, faults) is { } rows
                ? Table.Of(from, rows, required, optional, faults)
                : Table.None(from);
        }

        if (WorkbookCells.Read(file.Name, bytes, limits, faults) is not { } sheets)
        {
            return Table.None(from);
        }

        if (sheets.Count > 1)
        {
            faults.Remark(new Field(sheets[0].From, 1, 1, string.Empty), new(
                $"прочитан первый лист книги, «{sheets[0].From.Sheet}»", $"the first sheet is read, '{sheets[0].From.Sheet}'"));
        }

        return sheets.Count == 0
            ? Table.Of(from, [], required, optional, faults)
            : Table.Of(sheets[0].From, sheets[0].Rows, required, optional, faults);
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
                    row.IsBlank(Headers.Answer) ? OfferAnswer.Awaited : RoundTables.Answer(row),
                    row[Headers.Filed],
                    row.LacksSeconds(Headers.Filed),
                    NameColumns.Of(row));
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
                    FormattableString.Invariant($"то же, что в строке {head.Id.Line}, или пустое поле"),
                    FormattableString.Invariant($"the same as in line {head.Id.Line}, or a blank field")));
            }
        }
    }

    private static ScoreTable Make(IReadOnlyList<Head> applications, FieldFaults faults) =>
        new(
            applications.Select(head => new ContestApplication
            {
                Id = head.Id.Text,
                Request = head.Request!.Value,
                FiledAt = head.Filed!.Value,
                HasVideo = head.HasVideo!.Value,
                GrantDirection = head.Direction,
                Sheets = head.Sheets.Select(sheet => sheet.ToSheet()).ToSequence(),
            }).ToSequence(),
            applications.Where(head => head.Answer != OfferAnswer.Awaited).Aggregate(
                OfferAnswers.None, (known, head) => known.With(head.Id.Text, head.Answer!.Value)),
            applications.Select(head => head.Name with { ApplicationId = head.Id.Text }).ToSequence(),
            faults.Remarks());
}
