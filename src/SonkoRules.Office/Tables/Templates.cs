using SonkoRules.Office.Cells;

namespace SonkoRules.Office.Tables;

/// <summary>Empty tables of a contest, for those who begin with nothing.</summary>
/// <remarks>Шаблоны таблиц конкурса.</remarks>
public static class Templates
{
    /// <summary>What the id of a row of an example begins with: the reader leaves such rows out.</summary>
    public const string Example = "ПРИМЕР";

    /// <summary>The sheet that tells what each column is.</summary>
    internal const string ExplanationsSheet = "Пояснения";

    private const string Day = "День, например 12.05.2025";
    private const string Moment = "День и время с секундами, например 20.05.2025 10:15:00";
    private const string Sum = "Сумма в рублях, например 30 000,50";
    private const string YesNo = "да или нет; пусто — сведений пока нет";

    // What stands in the row of the example, and what the column is.
    private sealed record Column(Header Header, string Value, string Explanation);

    /// <summary>The sheets: the contest as a form, the tables with one row of an example each, then the
    /// explanations.</summary>
    /// <param name="edition">The edition, whose criteria the table of scores has.</param>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    public static Sequence<SheetText> Sheets(Edition edition)
    {
        (Header Table, Column[] Columns)[] tables =
        [
            (TableSet.Applicants, Applicants()),
            (TableSet.Applications, Applications()),
            (TableSet.Documents, Documents()),
            (TableSet.Scores, Scores(Guard.Against.Null(edition).Methodology)),
            (TableSet.Decisions, [Id(), new(Headers.Group, "1", "Номер равной группы"), new(Headers.PlaceInGroup, "1", "Место в группе от 1")]),
            (TableSet.Answers, [Id(), new(Headers.Round, "0", "0 — первое распределение, далее по порядку"), new(Headers.Answer, "согласие", "согласие или отказ (п. 3.4)")]),
            (TableSet.Releases,
            [
                Id(), new(Headers.Round, "1", "Номер распределения от 1"),
                new(Headers.Reason, "уклонение", "отказ министерства, уклонение, отказ победителя, расторжение, отказ в связи со службой или уменьшение по соглашению"),
                new(Headers.Released, string.Empty, "Если высвобождена часть: " + Sum), new(Headers.NewLimits, string.Empty, "Если лимиты изменились: " + Sum),
            ]),
            (TableSet.Results, Results()),
        ];
        return tables
            .Select(table => new SheetText(table.Table.Russian, Sequence.Of(
                table.Columns.Select(column => column.Header.Russian).ToSequence(),
                table.Columns.Select(column => column.Value).ToSequence())))
            .Prepend(new SheetText(TableSet.Contest.Russian, Contest()
                .Select(column => Sequence.Of(column.Header.Russian, column.Value, column.Explanation))
                .Prepend(Sequence.Of("Показатель", "Значение", "Пояснение"))
                .ToSequence()))
            .Append(new SheetText(ExplanationsSheet, tables
                .SelectMany(table => table.Columns.Select(column => Sequence.Of(table.Table.Russian, column.Header.Russian, column.Explanation)))
                .Prepend(Sequence.Of("Таблица", "Столбец", "Что в нём"))
                .ToSequence()))
            .ToSequence();
    }

    private static Column[] Contest() =>
    [
        new(Headers.ContestTitle, string.Empty, "Как называется конкурс"),
        new(Headers.Announced, string.Empty, "Обязательно. " + Day + ": по нему выбирается редакция порядка"),
        new(Headers.Appropriation, string.Empty, "Обязательно. " + Sum),
        new(Headers.Distributed, string.Empty, "Объём, от которого считается предел 10 %; пусто — ассигнования"),
        new(Headers.Limits, string.Empty, "Лимиты бюджетных обязательств; пусто — ассигнования"),
        new(Headers.AcceptedUntil, string.Empty, Moment + "; пусто — последний день срока"),
        new(Headers.Considered, string.Empty, Day + "; пусто — последний день срока"),
        new(Headers.ReadingsChanged, string.Empty, "Если министерство читает порядок иначе: R-ROUND=Sum R-MINIMUM=60"),
        new(Headers.Commission, string.Empty, "Члены комиссии через точку с запятой, председатель первым"),
        new(Headers.Secretary, string.Empty, "Секретарь комиссии"),
        new(Headers.Experts, string.Empty, "Эксперты через точку с запятой"),
    ];

    private static Column Id() => new(Headers.Application, Example, "Номер заявки, как в таблице заявок");

    private static Column[] Applicants() =>
    [
        new(Headers.ApplicantId, Example, "Номер участника конкурса, свой у каждого"),
        new(Headers.Organisation, "АНО «Дом добрых дел»", "Наименование организации"),
        new(Headers.RegistrationNumber, string.Empty, "ОГРН, 13 цифр"),
        new(Headers.Contact, string.Empty, "Кому писать и звонить; не публикуется"),
        .. ApplicantsTable.Columns.Select(header => new Column(
            header,
            header == Headers.Kind ? "АНО" : string.Empty,
            header == Headers.Kind ? "АНО, ОО, движение, ТОС, фонд, союз, ЧУ, РО, КО, НП, ТСЖ"
            : header == Headers.InRegionSince || header == Headers.Registered ? Day
            : header == Headers.BreachedContests ? "нет или дни объявления конкурсов, договоры по которым нарушены"
            : header == Headers.TaxDebt ? Sum + "; 0 — задолженности нет"
            : header == Headers.OffshorePercent ? "Доля в процентах, 0 — нет"
            : header == Headers.Reorganisation ? "нет или её вид"
            : YesNo)),
    ];

    private static Column[] Applications() =>
    [
        new(Headers.Id, Example, "Номер заявки, свой у каждой"),
        new(Headers.Applicant, Example, "Номер участника конкурса из таблицы участников; пусто — тот же, что номер заявки"),
        new(Headers.ProjectTitle, "Мастерская", "Название социальной программы (проекта)"),
        new(Headers.Direction, "Культура", "Грантовое направление; пусто — не важно"),
        new(Headers.Request, "30 000,50", Sum),
        new(Headers.Filed, "20.05.2025 10:15:00", Moment + ": секунды решают при равных баллах"),
        new(Headers.Video, "нет", "да или нет"),
    ];

    private static Column[] Documents() =>
    [
        Id(),
        new(Headers.Documents, "все", "все, нет или коды через пробел: устав, доверенность, данные, публикация, егрюл, налоги, проект, имущество, материалы, опыт; -код — нет, код~ — не полностью, код! — не по форме, код? — не проверен"),
        new(Headers.ProjectParts, "все", "все, нет или коды через пробел"),
        new(Headers.Signed, "да", YesNo),
        new(Headers.SignerInRegister, "да", YesNo),
        new(Headers.Priority, "5", "Номер направления по п. 1.3 от 1 до 13, 0 — иное"),
        new(Headers.Reliable, "да", YesNo),
        new(Headers.Breaches, "нет", "нет или дни через пробел"),
        new(Headers.Withdrawn, string.Empty, "Если отозвана: " + Moment),
        new(Headers.ReworkUntil, string.Empty, "Если возвращена на доработку: " + Day),
        new(Headers.Resubmitted, string.Empty, "Если представлена повторно: " + Day),
        new(Headers.AskedBack, string.Empty, YesNo),
    ];

    private static Column[] Scores(Methodology methodology) =>
    [
        Id(),
        new(Headers.Expert, "Иванова А. А.", "Эксперт; не публикуется"),
        .. Headers.Criteria(methodology).Zip(methodology.Criteria, (header, criterion) => new Column(
            header, FormattableString.Invariant($"{criterion.Scale.Top}"), criterion.Name.Russian + FormattableString.Invariant($": целое от {criterion.Scale.Least} до {criterion.Scale.Top}"))),
    ];

    private static Column[] Results() =>
    [
        Id(),
        new(Headers.PeoplePlanned, "100", "Сколько благополучателей обещано"), new(Headers.PeopleReached, "100", "Сколько достигнуто"),
        new(Headers.ItemsPlanned, "10", "Сколько материалов обещано"), new(Headers.ItemsReached, "10", "Сколько опубликовано"),
        new(Headers.ValuesAsOf, "20.12.2025", "На какой день значения. " + Day),
        new(Headers.Unused, string.Empty, Sum), new(Headers.OffPurpose, string.Empty, Sum),
        new(Headers.Paid, "05.08.2025", Day), new(Headers.Demanded, string.Empty, "Если требование получено: " + Day),
    ];
}
