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
