namespace SonkoRules.Acts;

/// <summary>Whether the lack of a document given on the applicant's own initiative is a ground for rejection in the first edition (reading R-DOCS, clause 2.17.2 before 07.04.2025).</summary>
/// <remarks>Является ли отсутствие необязательного документа основанием для отклонения.</remarks>
public enum OptionalDocuments
{
    /// <summary>Never. The default.</summary>
    NeverAGround = 0,

    /// <summary>Always, as the sentence reads.</summary>
    Literal = 1,
}
