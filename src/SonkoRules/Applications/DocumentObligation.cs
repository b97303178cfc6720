namespace SonkoRules.Applications;

/// <summary>When a document is obligatory.</summary>
/// <remarks>Обязательность документа.</remarks>
public enum DocumentObligation
{
    /// <summary>Always.</summary>
    Always = 0,
    /// <summary>When the register does not name the signer as one who acts without a power of attorney.</summary>
    WhenSignerNotInRegister = 1,
    /// <summary>Never: it is given on the applicant's own initiative.</summary>
    Optional = 2,
}
