namespace SonkoRules.Applications;

/// <summary>What an application states of the organisation that files it (2.8), in the order of the clause.</summary>
/// <remarks>Сведения об участнике конкурса, указываемые в заявке.</remarks>
public enum ApplicantDatum
{
    /// <summary>The full name.</summary>
    FullName,

    /// <summary>The short name, where there is one.</summary>
    ShortName,

    /// <summary>The main state registration number: ОГРН.</summary>
    RegistrationNumber,

    /// <summary>The taxpayer's number: ИНН.</summary>
    TaxpayerNumber,

    /// <summary>The place where the organisation is.</summary>
    Location,

    /// <summary>The main kinds of activity.</summary>
    Activities,

    /// <summary>The telephone.</summary>
    Telephone,

    /// <summary>The address of electronic mail, to which the notice of the draft agreement goes.</summary>
    Mail,
}
