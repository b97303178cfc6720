namespace SonkoRules.Acts;

/// <summary>Whether days off with pay by decree (2020, 2021) count as working days of a term (reading R-DECREE-DAYS, clause the calendar).</summary>
/// <remarks>Считать ли рабочими нерабочие оплачиваемые дни по указам.</remarks>
public enum PaidDaysOff
{
    /// <summary>Yes (Supreme Court review of 21.04.2020, on the Civil Code). The default.</summary>
    CountAsWorking = 0,

    /// <summary>No (Tax Code, article 6.1).</summary>
    CountAsNonWorking = 1,
}
