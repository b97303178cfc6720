using System.Globalization;
using System.Text;

namespace SonkoRules.Office.Cells;

/// <summary>Finds out the encoding of a text file: a mark at its start decides, then UTF-8, then Windows-1251 where all
/// of it reads as Russian text. Anything else is refused: a wrong guess would spoil every name silently.</summary>
internal static class TextOfFile
{
    // What a Russian text has beside letters.
    private const string Signs = "«»„“”‘’–—…№§°·•±\u00A0\u00AD€™®©ЁёЎўЄєІіЇїҐґ";

    /// <summary>The text; null where the encoding is not known, which is told.</summary>
    public static string? Read(Origin from, byte[] bytes, FieldFaults faults)
    {
        if (Marked(bytes) is { } marked)
        {
            return Wide(from, marked.Encoding, bytes, marked.Length, faults);
        }

        // Text of Latin letters and digits in UTF-16 has a zero in every second byte.
        if (bytes.Length > 1 && bytes.Length % 2 == 0 && bytes.Take(512).Contains((byte)0))
        {
            return Wide(from, Encoding.Unicode, bytes, 0, faults);
        }

        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            var text = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetString(bytes);
            if (!HasUtf8(bytes) && text.All(IsRussian))
            {
                Guessed(from, "Windows-1251", faults);
                return text;
            }

            Refuse(from, bytes, exception, faults);
            return null;
        }
    }

    private static (Encoding Encoding, int Length)? Marked(byte[] bytes) =>
        bytes.Length >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE ? (Encoding.Unicode, 2)
        : bytes.Length >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF ? (Encoding.BigEndianUnicode, 2)
        : null;

    private static string? Wide(Origin from, Encoding encoding, byte[] bytes, int start, FieldFaults faults)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            var text = strict.GetString(bytes, start, bytes.Length - start);
            Guessed(from, "UTF-16", faults);
            return text;
        }
        catch (DecoderFallbackException exception)
        {
            Refuse(from, bytes, exception, faults);
            return null;
        }
    }

    private static void Guessed(Origin from, string name, FieldFaults faults) =>
        faults.Remark(new Field(from, 1, 1, string.Empty), new(
            $"файл прочитан в кодировке {name}", $"the file was read as {name}"));

    private static bool IsRussian(char one) =>
        one is '\t' or '\r' or '\n' or (>= ' ' and <= '~') or (>= 'А' and <= 'я') || Signs.Contains(one);

    // A Cyrillic letter in UTF-8: in Windows-1251 it would be Р or С and a sign that stands after no letter.
    private static bool HasUtf8(byte[] bytes)
    {
        for (var i = 1; i < bytes.Length; i++)
        {
            if (bytes[i - 1] is 0xD0 or 0xD1 && bytes[i] is >= 0x80 and <= 0xBF)
            {
                return true;
            }
        }

        return false;
    }

    private static void Refuse(Origin from, byte[] bytes, DecoderFallbackException exception, FieldFaults faults)
    {
        var offset = Math.Max(0, exception.Index);
        var start = Array.LastIndexOf(bytes, (byte)'\n', Math.Max(0, offset - 1)) + 1;
        faults.Add(
            new Field(
                from,
                bytes.Take(offset).Count(one => one == (byte)'\n') + 1,
                Encoding.UTF8.GetCharCount(bytes, start, Math.Max(0, offset - start)) + 1,
                string.Concat((exception.BytesUnknown ?? []).Select(one => one.ToString("X2", CultureInfo.InvariantCulture)))),
            new("текст в кодировке UTF-8 («CSV UTF-8» при сохранении)", "text in UTF-8 (save as \"CSV UTF-8\")"));
    }
}
