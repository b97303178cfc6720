namespace SonkoRules.Samples.Sonko.CommandLine;

/// <summary>What the help says.</summary>
internal static class Texts
{
    public static LocalizedText Program { get; } = new(
        "Расчёты по порядку предоставления субсидий СОНКО.", "What the order on subsidies to non-profits says of a document.");

    public static LocalizedText Operations { get; } = new("Список операций.", "The list of operations.");

    public static LocalizedText Schema { get; } = new(
        "JSON Schema запроса операции.", "The JSON Schema of an operation's request.");

    public static LocalizedText SchemaOfAnswer { get; } = new("Схема ответа, а не запроса.", "The schema of the answer, not of the request.");

    public static LocalizedText Example { get; } = new(
        "Пример запроса операции.", "An example of an operation's request.");

    public static LocalizedText Init { get; } = new(
        "Пустой конкурс в папке: таблицы с заголовками, примером и пояснениями.", "An empty contest in a folder: tables with headers, an example and explanations.");

    public static LocalizedText Check { get; } = new(
        "Ошибки таблиц конкурса и недостающие сведения, без расчёта.", "What is wrong with the tables of a contest and what is missing, without computing.");

    public static LocalizedText InitFormat { get; } = new(
        "xlsx (по умолчанию) — одна книга, csv — файл на таблицу.", "xlsx (the default) for one workbook, csv for a file for each table.");

    public static LocalizedText Operation { get; } = new("Имя операции; список: sonko operations.", "The operation; for a list: sonko operations.");

    public static LocalizedText File { get; } = new(
        "Документ запроса, для конкурса также папка с таблицами, для дорожной карты и отчёта таблица .csv; - или без имени — стандартный ввод.",
        "The request document, of a contest also a folder with its tables, of a roadmap or a report a .csv table; - or none for standard input.");

    public static LocalizedText To { get; } = new(
        "Формат ответа: {0}. Без параметра — table на экран, json в файл или канал.",
        "What to write: {0}. By default table on a screen, json into a file or a pipe.");

    public static LocalizedText Output { get; } = new(
        "Файл ответа, записываемый целиком либо не изменяемый; без параметра — стандартный вывод.",
        "The file, written as a whole or left as it was; by default standard output.");

    public static LocalizedText Language { get; } = new("Язык: ru (по умолчанию) или en.", "The language: ru (the default) or en.");

    public static LocalizedText Width { get; } = new(
        "Ширина таблиц в знаках, от 40 до 1000; без параметра — по экрану, в файл — 120.",
        "The width of tables in characters, from 40 to 1000; by default that of the screen, 120 into a file.");

    public static LocalizedText Indent { get; } = new("JSON по строке на поле.", "JSON with a line for each member.");

    public static LocalizedText From { get; } = new(
        "Формат документа: json (по умолчанию) или csv — строка на каждую заявку и эксперта.",
        "What to read: json (the default) or csv, a row for each application and expert.");

    public static LocalizedText Edition { get; } = new("С csv: редакция, например E3.", "With csv: the edition, such as E3.");

    public static LocalizedText Announced { get; } = new(
        "День объявления: с csv выбирает редакцию, с html добавляет график.",
        "The day of the announcement: with csv it chooses the edition, with html it adds the timetable.");

    public static LocalizedText Appropriation { get; } = new(
        "С csv: бюджетные ассигнования в рублях (обязательно).", "With csv: the appropriation in roubles (required).");

    public static LocalizedText Distributed { get; } = new(
        "С csv: общий объём субсидий; без параметра — ассигнования.",
        "With csv: the volume that the cap is a share of; by default the appropriation.");

    public static LocalizedText Limits { get; } = new(
        "С csv: лимиты; без параметра — ассигнования.", "With csv: the limits; by default the appropriation.");

    public static LocalizedText Reading { get; } = new(
        "С csv или для папки: другое толкование, например R-ROUND=Sum или R-MINIMUM=60; можно повторять.",
        "With csv or for a folder: another reading, such as R-ROUND=Sum or R-MINIMUM=60; may be repeated.");

    public static LocalizedText Explain { get; } = new(
        "С csv или для папки: обоснование по заявке; можно повторять; all — все.",
        "With csv or for a folder: explain an application; may be repeated; all for all.");

    public static LocalizedText Effects { get; } = new(
        "С html или для папки: влияние толкований на этот конкурс.",
        "With html or for a folder: the effect of the readings on this contest.");

    public static LocalizedText Compare { get; } = new(
        "Для папки: те же оценки в первой и в третьей редакции.", "For a folder: the same scores under the first and the third edition.");

    public static LocalizedText Timetable { get; } = new(
        "Вместо документа: график конкурса, объявленного в этот день.", "Instead of a document: the timetable of a contest announced on this day.");

    public static LocalizedText Earliest { get; } = new(
        "С --announced: самые ранние дни вместо последних дней сроков.",
        "With --announced: everything as early as may be, not on the last day of its term.");

    public static LocalizedText Contest { get; } = new(
        "С ics: обозначение конкурса, например его номер на портале (обязательно).",
        "With ics: what tells this contest from others, such as its number on the portal (required).");

    public static LocalizedText Stamp { get; } = new(
        "С ics: момент создания файла, например 2025-05-12T06:00:00Z; без параметра — сейчас.",
        "With ics: when the file is made, such as 2025-05-12T06:00:00Z; by default now.");

    public static LocalizedText Revision { get; } = new(
        "С ics: номер версии событий; больший номер заменяет прежние.", "With ics: the version of the events; a greater one replaces earlier ones.");

    public static LocalizedText Alarm { get; } = new(
        "С ics: напоминание за указанное число дней; можно повторять.", "With ics: remind so many days before; may be repeated.");

    public static LocalizedText PeriodFirst { get; } = new(
        "С таблицей: первый день периода (обязательно).", "With a table: the first day of the period (required).");

    public static LocalizedText PeriodLast { get; } = new(
        "С таблицей: последний день периода (обязательно).", "With a table: the last day of the period (required).");

    public static LocalizedText OverdueOn { get; } = new(
        "С таблицей: что просрочено на этот день.", "With a table: what is overdue on this day.");

    public static LocalizedText PlanReading { get; } = new(
        "С таблицей: другое толкование, например R-DUTY-DAY=NextWorkingDay; можно повторять.",
        "With a table: another reading, such as R-DUTY-DAY=NextWorkingDay; may be repeated.");

    public static LocalizedText DueOn { get; } = new(
        "С папкой: день, на который составлен список (обязательно).", "With a folder: the day of the list (required).");

    public static LocalizedText DueUntil { get; } = new(
        "С папкой: последний день списка; без параметра — через 30 дней.", "With a folder: the last day of the list; by default 30 days on.");

    public static LocalizedText DueSince { get; } = new(
        "С папкой: с какого дня искать неисполненное в дорожных картах; без параметра — с дня списка.",
        "With a folder: from which day to look for what roadmaps left undone; by default the day of the list.");

    public static LocalizedText Help { get; } = new("Эта справка.", "This text.");

    public static LocalizedText Version { get; } = new("Версия программы.", "The version of the program.");
}
