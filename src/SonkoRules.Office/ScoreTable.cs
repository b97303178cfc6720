using SonkoRules.Office.Cells;
using SonkoRules.Office.Tables;

namespace SonkoRules.Office;

/// <summary>A contest as one table of scores. Immutable.</summary>
/// <remarks>Таблица оценок.</remarks>
public sealed record ScoreTable
{
    internal ScoreTable(
        Sequence<ContestApplication> applications, OfferAnswers answers, Sequence<ApplicationName> names, Sequence<TableRemark> remarks) =>
        (Applications, Answers, Names, Remarks) = (applications, answers, names, remarks);

    /// <summary>The applications with their sheets.</summary>
    public Sequence<ContestApplication> Applications { get; }

    /// <summary>The answers to offers, as far as the table knows them.</summary>
    public OfferAnswers Answers { get; }

    /// <summary>Who stands behind each application.</summary>
    public Sequence<ApplicationName> Names { get; }

    /// <summary>What was guessed or left out.</summary>
    public Sequence<TableRemark> Remarks { get; }

    /// <summary>The contest with its money.</summary>
    /// <param name="budget">The money.</param>
    /// <exception cref="ArgumentNullException"><paramref name="budget"/> is null.</exception>
    public ContestInput Input(Budget budget) => new() { Budget = budget, Applications = Applications, Answers = Answers };

    /// <summary>The rows that <see cref="ContestReader.ReadScores"/> reads: a header, then a row for each application and
    /// expert. What a table has no place for is refused rather than left out.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="input">The contest.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static OneOf<Sequence<Sequence<string>>, WhyNot> Rows(Rulebook rules, ContestInput input)
    {
        InputError[] errors = [.. Errors(Guard.Against.Null(input))];
        if (errors.Length > 0)
        {
            return new WhyNot(errors.ToSequence());
        }

        Header[] columns =
        [
            Headers.Application, Headers.Direction, Headers.Request, Headers.Filed, Headers.Video, Headers.Answer,
            Headers.Expert, .. Headers.Criteria(Guard.Against.Null(rules).Scoring.Methodology),
        ];
        return input.Applications
            .SelectMany(application => application.Sheets.Select(sheet => Texts(application, input.Answers.Of(application.Id))
                .Concat([sheet.Expert])
                .Concat(sheet.Scores.Select(score => NumberText.Plain(score)))
                .ToSequence()))
            .Prepend(columns.Select(column => column.Russian).ToSequence())
            .ToSequence();
    }

    private static IEnumerable<string> Texts(ContestApplication application, OfferAnswer answer) =>
        [
            application.Id,
            application.GrantDirection,
            application.Request.ToString().Replace('.', ','),
            FormattableString.Invariant($"{application.FiledAt:dd.MM.uuuu HH:mm:ss;FFFFFFFFF}"),
            application.HasVideo ? "да" : "нет",
            answer switch { OfferAnswer.Accepted => "согласие", OfferAnswer.Refused => "отказ", _ => string.Empty },
        ];

    // A table has no place for these; leaving them out would tell another contest.
    private static IEnumerable<InputError> Errors(ContestInput input)
    {
        if (input.Releases.Count > 0 || input.TieDecisions.Count > 0)
        {
            yield return Error("/releases", string.Empty, new(
                "конкурс без высвобождений и решений комиссии: таблица их не содержит",
                "a contest without releases and decisions: a table has no place for them"));
        }

        foreach (var text in input.Applications
            .SelectMany(one => one.Sheets.Select(sheet => sheet.Expert).Prepend(one.GrantDirection).Prepend(one.Id))
            .Distinct(StringComparer.Ordinal)
            .Where(text => text != text.Trim() || text.IndexOfAny(['\n', '\r']) >= 0))
        {
            yield return Error("/applications", text, new(
                "текст в одну строку без пробелов по краям",
                "a text of one line without spaces at its ends: a table would not keep others"));
        }
    }

    private static InputError Error(string path, string value, LocalizedText expected) =>
        new(ErrorCode.CellUnfit, path, value, new($"«{value}»", $"'{value}'"), expected);
}
