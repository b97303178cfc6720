namespace SonkoRules.Applications;

/// <summary>The data of an applicant in words.</summary>
public static class ApplicantText
{
    private static readonly LocalizedText[] Data =
    [
        new("полное наименование", "full name"),
        new("сокращённое наименование", "short name"),
        new("основной государственный регистрационный номер", "main state registration number"),
        new("идентификационный номер налогоплательщика", "taxpayer's number"),
        new("место нахождения", "location"),
        new("основные виды деятельности", "main kinds of activity"),
        new("контактный телефон", "telephone"),
        new("адрес электронной почты", "address of electronic mail"),
    ];

    /// <summary>One of the data that an application states of its applicant, in words.</summary>
    /// <param name="datum">Which of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public static LocalizedText InWords(this ApplicantDatum datum) => Data[(int)Guard.Against.Undefined(datum)];
}
