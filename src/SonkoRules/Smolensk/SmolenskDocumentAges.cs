namespace SonkoRules;

/// <summary>How old the documents of an application may be: the term and the check of the application share
/// it.</summary>
internal static class SmolenskDocumentAges
{
    /// <summary>The greatest age in days of the extract of 2.9.5.</summary>
    public const int RegisterExtract = 30;

    /// <summary>The greatest age in days of the certificate of 2.9.6.</summary>
    public const int TaxCertificate = 30;
}
