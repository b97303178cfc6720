using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using SonkoRules.Acts;
using SonkoRules.Office;
using SonkoRules.Office.Cells;
using SonkoRules.Office.Tables;
using SonkoRules.Quantities;

namespace SonkoRules.Embedding.Tests.Office;

/// <summary>A table that was tried: how it differs from one in order, and the file.</summary>
internal sealed record TriedTable(string What, string File, byte[] Bytes)
{
    private const string Header = "application;request;filed;video;expert;c1;c2;c3;c4;c5;c6;c7;c8;c9;c10";

    /// <summary>Two applications with three sheets each, in order.</summary>
    public static string Plain { get; } = Header + "\n" + string.Concat(
        new[] { ("A-1", "30000,50", "16.02.2026 10:03:05", "да", "90"), ("A-2", "19000", "16.02.2026 10:02:07", "нет", "80") }
            .SelectMany(one => "123".Select(expert =>
                $"{one.Item1};{one.Item2};{one.Item3};{one.Item4};эксперт {expert}{string.Concat(Enumerable.Repeat(";" + one.Item5, 10))}\n")));

    public static string[][] Cells { get; } = [.. Plain.TrimEnd('\n').Split('\n').Select(line => line.Split(';'))];

    public static IReadOnlyList<TriedTable> All { get; } =
    [
        Text("в порядке", Plain),
        Text("CRLF", Plain.Replace("\n", "\r\n", StringComparison.Ordinal)),
        Text("метка порядка байтов", "\uFEFF" + Plain),
        Text("запятая между ячейками", Plain.Replace("30000,50", "30000.50", StringComparison.Ordinal).Replace(';', ',')),
        Text("запятая между ячейками, суммы в кавычках", Plain.Replace("30000,50", "\"30000.50\"", StringComparison.Ordinal).Replace(';', ',')),
        Text("табуляция между ячейками", Plain.Replace(';', '\t')),
        new("Windows-1251", "t.csv", Cyrillic(Plain)),
        new("UTF-16 с меткой", "t.csv", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Plain)]),
        new("UTF-16 старшим байтом вперёд", "t.csv", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Plain)]),
        new("UTF-16 без метки", "t.csv", Encoding.Unicode.GetBytes(Plain)),
        new("UTF-8 с испорченным байтом", "t.csv", [.. Encoding.UTF8.GetBytes(Plain), 0xD0, 0x20]),
        Text("русские заголовки прописными", Rename("НОМЕР ЗАЯВКИ", "ЗАПРОШЕННАЯ СУММА", "ВРЕМЯ ПОДАЧИ", "ВИДЕОПРЕЗЕНТАЦИЯ", "ЭКСПЕРТ")),
        Text("синонимы заголовков", Rename("№ п/п", "Сумма гранта", "Дата и время подачи", "Видеоролик", "ФИО эксперта")),
        Text("русская «с» в c1", Plain.Replace(";c1;", ";с1;", StringComparison.Ordinal)),
        Text("номера критериев без букв", Plain.Replace(";c", ";", StringComparison.Ordinal)),
        Text("К1…К10", Plain.Replace(";c", ";К", StringComparison.Ordinal)),
        Text("пустые столбцы справа", Plain.Replace("\n", ";;;\n", StringComparison.Ordinal)),
        Text("лишний столбец", Plain.Replace("\n", ";да\n", StringComparison.Ordinal).Replace("c10;да", "c10;Согласовано", StringComparison.Ordinal)),
        Text("название организации", Plain.Replace("\n", ";АНО «Дом»\n", StringComparison.Ordinal).Replace("c10;АНО «Дом»", "c10;Организация", StringComparison.Ordinal)),
        Text("строки заглавия", "Ведомость оценок\n;;\n" + Plain),
        Text("строка итогов", Plain + "Итого;49000,50;;;;;;;;;;;;;\n"),
        Text("пустые строки", Plain.Replace("\n", "\n;;;;;;;;;;;;;;\n", StringComparison.Ordinal)),
        Text("перенос строки в кавычках", Plain.Replace("эксперт 1", "\"Иванова\nА. А.\"", StringComparison.Ordinal)),
        Text("незакрытая кавычка", Plain.Replace("A-1;30000,50;16.02.2026 10:03:05;да;эксперт 2", "A-1;30000,50;16.02.2026 10:03:05;да;\"эксперт 2", StringComparison.Ordinal)),
        Text("сумма с пробелом", Plain.Replace("30000,50", "30 000,50", StringComparison.Ordinal)),
        Text("сумма с неразрывным пробелом и знаком рубля", Plain.Replace("30000,50", "30\u00A0000,50\u00A0₽", StringComparison.Ordinal)),
        Text("сумма с «руб.»", Plain.Replace("30000,50", "30 000,50 руб.", StringComparison.Ordinal)),
        Text("сумма 30,000", Plain.Replace("30000,50", "30,000", StringComparison.Ordinal)),
        Text("баллы 90,0", Plain.Replace(";90", ";90,0", StringComparison.Ordinal)),
        Text("балл 90,5", Plain.Replace("эксперт 1;90", "эксперт 1;90,5", StringComparison.Ordinal)),
        Text("время без ведущего нуля", Plain.Replace("10:03:05", "9:03:05", StringComparison.Ordinal)),
        Text("год из двух цифр", Plain.Replace("16.02.2026 10:03:05", "16.02.26 10:03:05", StringComparison.Ordinal)),
        Text("2026-02-16 10:03", Plain.Replace("16.02.2026 10:03:05", "2026-02-16 10:03", StringComparison.Ordinal)),
        Text("секунды потеряны в одной минуте", Plain.Replace("10:03:05", "10:03", StringComparison.Ordinal).Replace("10:02:07", "10:03", StringComparison.Ordinal)),
        Text("день без времени", Plain.Replace("16.02.2026 10:03:05", "16.02.2026", StringComparison.Ordinal)),
        Text("один заголовок", Header + "\n"),
        Text("пустой файл", string.Empty),
        Text("нет столбца эксперта", Plain.Replace("expert", "who", StringComparison.Ordinal)),
        Text("столбец дважды", Plain.Replace(";video;", ";request;", StringComparison.Ordinal)),
        Text("балл мимо строки", Plain.Replace("эксперт 1;90", "эксперт 1;90;90", StringComparison.Ordinal)),
        new("книга xlsx", "t.xlsx", Workbook(Cells)),
        new("книга xlsx, заглавие и итоги", "t.xlsx", Workbook([["Ведомость"], [], .. Cells, ["Итого", "49000"]])),
        new("книга, названная csv", "t.csv", Workbook(Cells)),
        new("книга с макросами", "t.xlsm", With("xl/vbaProject.bin", [1, 2, 3])),
        new("книга со ссылкой на другую", "t.xlsx", With("xl/externalLinks/externalLink1.xml", [1, 2, 3])),
        new("книга, которая распаковывается в 200 МБ", "t.xlsx", With("xl/media/image1.png", new byte[200_000_000])),
        new("старая книга xls", "t.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        new("обрезанная книга", "t.xlsx", [.. Workbook(Cells).Take(900)]),
    ];

    /// <summary>One line: accepted with which remarks, or refused with which sentences.</summary>
    public static string Outcome(string file, byte[] bytes) =>
        ContestReader.ReadScores(new OfficeFile(file, bytes), new Rulebook(SmolenskRules.ThirdEdition, Readings.Default)).Match(
            table => "принята: заявок " + table.Applications.Count
                + string.Concat(table.Remarks.Select(remark => "; " + remark.Place + " — " + remark.Text.Russian)),
            whyNot => "отклонена: " + string.Join("; ", whyNot.Errors.Take(2).Select(error =>
                    error.Path + (error.Value.Length > 0 ? " — стоит «" + Short(error.Value) + "», ожидается " : " — ожидается ") + error.Expected.Russian))
                + (whyNot.Errors.Count > 2 ? $"; и ещё {whyNot.Errors.Count - 2}" : string.Empty));

    public static byte[] Workbook(string[][] cells) =>
        WorkbookFile.Of(Sequence.Of(new SheetText("Оценки", cells.Select(row => row.ToSequence()).ToSequence())));

    private static TriedTable Text(string what, string text) => new(what, "t.csv", Encoding.UTF8.GetBytes(text));

    private static string Short(string text) => text.Length > 40 ? text[..40] + "…" : text;

    private static string Rename(params string[] names) =>
        Plain.Replace("application;request;filed;video;expert", string.Join(';', names), StringComparison.Ordinal);

    private static byte[] Cyrillic(string text) => CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(text);

    private static byte[] With(string part, byte[] bytes)
    {
        using var stream = new MemoryStream();
        stream.Write(Workbook(Cells));
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var entry = archive.CreateEntry(part).Open();
            entry.Write(bytes);
        }

        return stream.ToArray();
    }
}
