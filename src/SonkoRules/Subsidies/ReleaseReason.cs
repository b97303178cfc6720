namespace SonkoRules.Subsidies;

/// <summary>Why a winner gets no subsidy after all.</summary>
/// <remarks>Основание высвобождения средств.</remarks>
public enum ReleaseReason
{
    /// <summary>Not stated. The value of <c>default</c>; a release refuses it, for no reason is guessed.</summary>
    NotStated = 0,
    /// <summary>The ministry refused the agreement: the winner does not meet the requirements, or gave unreliable
    /// information (3.10).</summary>
    Refused = 1,
    /// <summary>The winner evaded the agreement: it neither signed nor objected in time (3.11).</summary>
    Evaded = 2,
}
