namespace SonkoRules.Acts;


/// <summary>What the region's mean wage bounds (reading R-PAY, clause 1.2).</summary>
/// <remarks>Что ограничено средней заработной платой в регионе.</remarks>
public enum WageLimit
{
    /// <summary>The pay of one person for a month, without insurance contributions. The default.</summary>
    WithoutContributions = 0,
    /// <summary>The pay of one person for a month with the insurance contributions on it.</summary>
    WithContributions = 1,
}


/// <summary>What happens to a flaw that is a ground both to return and to reject (reading R-REWORK, clause 2.11,
/// 2.17).</summary>
/// <remarks>Что делать с недостатком, который служит основанием и для возврата, и для отклонения.</remarks>
public enum CurableFlaws
{
    /// <summary>The application is returned first where the term allows, and rejected if the flaw is not mended. The
    /// default.</summary>
    ReturnedFirst = 0,
    /// <summary>The application is rejected at once.</summary>
    RejectedAtOnce = 1,
}


/// <summary>What follows from the applicant's own notice beside a ground of 2.17 that rework can mend (reading R-NOTICE,
/// clause 2.10.2, 2.11.4, 2.17).</summary>
/// <remarks>Что следует из уведомления заявителя о возврате заявки.</remarks>
public enum OwnNotice
{
    /// <summary>The application is returned where the term allows, whatever <see cref="CurableFlaws"/> says. The
    /// default.</summary>
    Returned = 0,
    /// <summary>The notice holds no ground of 2.17 back: what the ministry cannot return for rejects, and of the rest
    /// <see cref="CurableFlaws"/> decides.</summary>
    Rejected = 1,
}


/// <summary>How many times an application may be returned for rework (reading R-RETURNS, clause 2.10, 2.11).</summary>
/// <remarks>Сколько раз заявка может быть возвращена на доработку.</remarks>
public enum RepeatedReturns
{
    /// <summary>As often as the term allows. The default.</summary>
    WhileTheTermAllows = 0,
    /// <summary>Once.</summary>
    Once = 1,
}


/// <summary>What becomes of an application that came back in time without a document for whose lack it can only be
/// returned, and can no longer be (reading R-UNMENDED, clause 2.10.3 before 07.04.2025).</summary>
/// <remarks>Заявка возвращена в срок без устава или согласия, а вернуть её ещё раз нельзя.</remarks>
public enum UnmendedLack
{
    /// <summary>It counts as not filed. The default.</summary>
    CountsAsNotFiled = 0,
    /// <summary>It stands, and the lack is remarked.</summary>
    StandsWithRemark = 1,
}


/// <summary>Which moment of filing counts after rework (reading R-MOMENT, clause 2.9, 2.12, 2.20): for the tie-break of
/// 2.20 and the age of extracts alone.</summary>
/// <remarks>Какой момент подачи учитывается после доработки.</remarks>
public enum MomentAfterRework
{
    /// <summary>The first filing. The default.</summary>
    FirstFiling = 0,
    /// <summary>The moment at which it last came back.</summary>
    CameBack = 1,
}


/// <summary>Whether an application is late by the moment or by the day (reading R-LATE, clause 2.17.5, 2.3).</summary>
/// <remarks>Опоздание считается по времени или по дате.</remarks>
public enum Lateness
{
    /// <summary>By the announced date and time. The default.</summary>
    ByMoment = 0,
    /// <summary>By the announced date alone.</summary>
    ByDate = 1,
}


/// <summary>Which of several applications of one applicant are rejected; withdrawn ones do not count (reading
/// R-DUPLICATE, clause 2.12.3, 2.17.5, 2.17.6).</summary>
/// <remarks>Какие из нескольких заявок одного заявителя отклоняются.</remarks>
public enum Duplicates
{
    /// <summary>All of them where two or more were filed in time (2.12.3); beside one filed in time only the late ones
    /// are (2.17.5). The default.</summary>
    AllRejected = 0,
    /// <summary>The second and the later ones (second sentence of 2.17.5).</summary>
    AllButFirst = 1,
    /// <summary>All of them where two or more were filed, late ones too (2.17.6).</summary>
    AllWithLate = 2,
}


/// <summary>Whether the lack of a document given on the applicant's own initiative is a ground for rejection in the
/// first edition (reading R-DOCS, clause 2.17.2 before 07.04.2025).</summary>
/// <remarks>Является ли отсутствие необязательного документа основанием для отклонения.</remarks>
public enum OptionalDocuments
{
    /// <summary>Never. The default.</summary>
    NeverAGround = 0,
    /// <summary>Always, as the sentence reads.</summary>
    Literal = 1,
}


/// <summary>What a stale or defective document weighs that need not be given (reading R-OPTIONAL, clause 2.17.3, 2.14.3,
/// 2.18).</summary>
/// <remarks>Что значит недостаток необязательного документа.</remarks>
public enum OptionalDefects
{
    /// <summary>As much as its absence. The default.</summary>
    AsIfAbsent = 0,
    /// <summary>It is a ground like any other.</summary>
    AGround = 1,
}
