namespace SonkoRules.Applications;

/// <summary>What an application states of the organisation that files it (2.8). A value that is null or blank is not
/// stated. Immutable; equal when all of it is equal.</summary>
/// <remarks>Сведения об участнике конкурса, указываемые в заявке.</remarks>
public sealed partial record ApplicantData
{
    /// <summary>The full name.</summary>
    public string? FullName { get; init; }

    /// <summary>The short name; an organisation need not have one.</summary>
    public string? ShortName { get; init; }

    /// <summary>The main state registration number of a legal entity: 13 digits, the last of them a control digit.</summary>
    /// <remarks>Основной государственный регистрационный номер (ОГРН).</remarks>
    public string? RegistrationNumber { get; init; }

    /// <summary>The taxpayer's number of a legal entity: 10 digits, the last of them a control digit.</summary>
    /// <remarks>Идентификационный номер налогоплательщика (ИНН).</remarks>
    public string? TaxpayerNumber { get; init; }

    /// <summary>The place where the organisation is.</summary>
    public string? Location { get; init; }

    /// <summary>The main kinds of activity.</summary>
    public string? Activities { get; init; }

    /// <summary>The telephone.</summary>
    public string? Telephone { get; init; }

    /// <summary>The address of electronic mail.</summary>
    public string? Mail { get; init; }

    /// <summary>One of the values as it is stated; null where it is not.</summary>
    /// <param name="datum">Which of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public string? Of(ApplicantDatum datum) =>
        Guard.Against.Undefined(datum) switch
        {
            ApplicantDatum.FullName => FullName,
            ApplicantDatum.ShortName => ShortName,
            ApplicantDatum.RegistrationNumber => RegistrationNumber,
            ApplicantDatum.TaxpayerNumber => TaxpayerNumber,
            ApplicantDatum.Location => Location,
            ApplicantDatum.Activities => Activities,
            ApplicantDatum.Telephone => Telephone,
            _ => Mail,
        };
}
