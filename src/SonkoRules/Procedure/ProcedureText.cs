namespace SonkoRules.Procedure;

/// <summary>The contents of the papers of a contest in words.</summary>
public static class ProcedureText
{
    private static readonly LocalizedText[] Announcement =
    [
        new("сроки проведения конкурса", "the dates of the contest"),
        new("дата и время начала и окончания приёма заявок", "the date and time at which acceptance begins and ends"),
        new("цель предоставления субсидии", "the purpose of the subsidy"),
        new("страницы системы «Электронный бюджет» и сайта министерства", "the pages of the Electronic Budget system and of the ministry's site"),
        new("наименование, место нахождения и адреса министерства", "the name, the place and the addresses of the ministry"),
        new("результаты предоставления субсидии", "the results of the subsidy"),
        new("требования к участникам конкурса и перечень документов", "the requirements to participants and the list of documents"),
        new("порядок подачи заявки, требования к её форме и содержанию", "how applications are filed, their form and content"),
        new("порядок отзыва и возврата заявок, основания для возврата", "how applications are withdrawn and given back, with the grounds"),
        new("порядок возврата заявок на доработку", "how applications are returned for rework"),
        new("порядок и основания отклонения заявок", "how applications are rejected, with the grounds"),
        new("правила рассмотрения и оценки заявок", "the rules of review and scoring"),
        new("порядок оценки заявок: критерии, их весовое значение, сроки, участие экспертов", "the criteria, their weights, the term, and whether experts take part"),
        new("объём распределяемой субсидии, порядок расчёта её размера и определения победителей", "the volume that is distributed, how sizes are computed and winners found"),
        new("срок подписания соглашения победителями", "the term within which winners sign"),
        new("условия признания победителя уклонившимся от заключения соглашения", "when a winner is considered to have evaded"),
        new("сроки размещения протокола подведения итогов конкурса", "by when the results protocol is placed"),
        new("порядок и сроки разъяснения положений объявления", "how and when the announcement is clarified"),
        new("номер телефона и сроки консультаций", "the telephone for advice and its dates"),
    ];

    private static readonly LocalizedText[] Protocol =
    [
        new("дата, время и место рассмотрения заявок", "when and where applications were considered"),
        new("участники конкурса, заявки которых рассмотрены", "whose applications were considered"),
        new("участники конкурса, заявки которых отклонены, и причины отклонения", "whose applications were rejected, and why"),
        new("организации, с которыми заключаются соглашения, и размеры субсидий", "with whom agreements are made, and the subsidies"),
        new("запросы, разъяснения по которым не представлены в срок", "the requests to which no answer came in time"),
    ];

    /// <summary>An item of the announcement, in words.</summary>
    /// <param name="item">The item.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public static LocalizedText InWords(this AnnouncementItem item) => Announcement[(int)Guard.Against.Undefined(item)];

    /// <summary>An item of the results protocol, in words.</summary>
    /// <param name="item">The item.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public static LocalizedText InWords(this ProtocolItem item) => Protocol[(int)Guard.Against.Undefined(item)];
}
