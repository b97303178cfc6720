using SonkoRules.Office.Cells;

namespace SonkoRules.Office.Tables;

/// <summary>The columns that name who applied and with what; any table of applicants or applications may have
/// them.</summary>
internal static class NameColumns
{
    public static IReadOnlyList<Header> All { get; } =
        [Headers.Organisation, Headers.ProjectTitle, Headers.RegistrationNumber, Headers.Contact];

    public static ApplicationName Of(Row row)
    {
        var number = Digits(row[Headers.RegistrationNumber].Text);
        if (number.Length > 0 && !IsRegistrationNumber(number))
        {
            row.Remark(Headers.RegistrationNumber, new(
                "это не ОГРН: в нём 13 цифр, и последняя следует из остальных", "no OGRN: it has 13 digits, and the last follows from the others"));
        }

        return new ApplicationName("?")
        {
            Organisation = row[Headers.Organisation].Text,
            Project = row[Headers.ProjectTitle].Text,
            RegistrationNumber = number,
            Contact = row[Headers.Contact].Text,
        };
    }

    /// <summary>Thirteen digits, the last of which is the remainder of the others by 11, by 10 (order of the Federal Tax
    /// Service on the register).</summary>
    public static bool IsRegistrationNumber(string text) =>
        text.Length == 13
        && text.All(one => one is >= '0' and <= '9')
        && text.Take(12).Aggregate(0L, (number, digit) => (number * 10) + (digit - '0')) % 11 % 10 == text[12] - '0';

    private static string Digits(string text) => Typed.Plain(text).Replace(" ", string.Empty);
}
