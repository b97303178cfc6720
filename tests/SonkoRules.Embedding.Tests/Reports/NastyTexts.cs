using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace SonkoRules.Embedding.Tests.Reports;

/// <summary>Texts that somebody may write as the name of an organisation.</summary>
internal static class NastyTexts
{
    private static readonly string[] Pieces =
    [
        "<script>alert(1)</script>", "</style><style>", "</bdi></th>", "\" onload=\"x", "' x='", "&lt;", "&#0;", "&", "]]>",
        "<!--", "-->", "{}", "\\", "\\n", ";", ",", ":", "\r\n", "\n", "\r", "\t", "\0", "\u0007", "\u001B", "\u007F", "\u0085",
        "\u009F", "\u2028", "\u2029", "\u202E", "\u202A", "\u2066", "\u2069", "\uFFFE", "\uFFFF", "\uFDD0", "\uD800", "\uDC00",
        "😀", "𐍈", "é", "е\u0301", "Ж", "ё", "שלום", "العربية", "漢字", " ", "\u00A0", "END:VEVENT", "BEGIN:VALARM",
        "DTSTART:20250101", "АНО «Дом»",
    ];

    /// <summary>Several of the pieces in a row, with letters and other characters between them.</summary>
    public static Gen<string> Gen { get; } =
        FsCheck.Fluent.Gen.OneOf(
                FsCheck.Fluent.Gen.Elements(Pieces),
                FsCheck.Fluent.Gen.Choose(0, 0xFFFF).Select(code => ((char)code).ToString()),
                FsCheck.Fluent.Gen.Choose('a', 'z').Select(code => new string((char)code, 7)))
            .ListOf()
            .Select(parts => string.Concat(parts.Take(60)));
}
