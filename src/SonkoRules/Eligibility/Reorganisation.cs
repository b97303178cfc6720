namespace SonkoRules.Eligibility;

/// <summary>Whether an applicant is being reorganised, in which form and in which role (clause 1.6.1).</summary>
/// <remarks>Форма реорганизации и роль в ней участника конкурса. A missing fact is null.</remarks>
public enum Reorganisation
{
    /// <summary>No reorganisation is under way.</summary>
    None = 0,
    /// <summary>Another legal entity is joining the applicant, which goes on existing.</summary>
    AccessionToApplicant = 1,
    /// <summary>The applicant is joining another legal entity and will cease.</summary>
    AccessionToAnother = 2,
    /// <summary>Merger into a new legal entity.</summary>
    Merger = 3,
    /// <summary>Division into several.</summary>
    Division = 4,
    /// <summary>Another legal entity is being separated from the applicant.</summary>
    Separation = 5,
    /// <summary>Transformation into another form.</summary>
    Transformation = 6,
}
