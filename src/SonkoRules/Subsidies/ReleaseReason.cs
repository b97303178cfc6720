namespace SonkoRules.Subsidies;

/// <summary>Why a winner gets no subsidy after all, or less of it.</summary>
/// <remarks>Основание высвобождения средств.</remarks>
public enum ReleaseReason
{
    /// <summary>Not stated. The value of <c>default</c>; a release refuses it, for no reason is guessed.</summary>
    NotStated = 0,
    /// <summary>The ministry refused to make the agreement: the winner does not meet the requirements, or gave
    /// unreliable information (3.10). A refusal of the winner's own is <see cref="Withdrawn"/>.</summary>
    RefusedByMinistry = 1,
    /// <summary>The winner evaded the agreement: it neither signed nor objected in time (3.11).</summary>
    Evaded = 2,
    /// <summary>The winner itself withdrew; the order has no clause for it.</summary>
    Withdrawn = 3,
    /// <summary>The agreement was dissolved (3.8.2).</summary>
    Dissolved = 4,
    /// <summary>The recipient gave the subsidy up because of service (3.19).</summary>
    GivenUp = 5,
    /// <summary>The subsidy was made smaller by agreement because the limits were cut (3.8.3).</summary>
    ReducedByAgreement = 6,
}
