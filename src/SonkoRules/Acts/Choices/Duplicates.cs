namespace SonkoRules.Acts;

/// <summary>Which of several applications of one applicant are rejected; withdrawn ones do not count (reading R-DUPLICATE, clause 2.12.3, 2.17.5, 2.17.6).</summary>
/// <remarks>Какие из нескольких заявок одного заявителя отклоняются.</remarks>
public enum Duplicates
{
    /// <summary>All of them where two or more were filed in time (2.12.3); beside one filed in time only the late ones are (2.17.5). The default.</summary>
    AllRejected = 0,

    /// <summary>The second and the later ones (second sentence of 2.17.5).</summary>
    AllButFirst = 1,

    /// <summary>All of them where two or more were filed, late ones too (2.17.6).</summary>
    AllWithLate = 2,
}
