namespace SonkoRules.Json;

/// <summary>What came of a document: a value, or every error that keeps it from being accepted.</summary>
/// <remarks>Итог чтения документа.</remarks>
/// <typeparam name="TValue">The type of the value.</typeparam>
[Union]
public abstract partial record DocumentResult<TValue>
    where TValue : class
{
    private DocumentResult()
    {
    }

    /// <summary>The same with what is made of the value; the errors stay.</summary>
    internal DocumentResult<TNext> Then<TNext>(Func<TValue, DocumentResult<TNext>> next)
        where TNext : class =>
        Match(accepted => next(accepted.Value), refused => new DocumentResult<TNext>.Refused(refused.Errors));

    /// <summary>The document was accepted.</summary>
    /// <remarks>Принят.</remarks>
    /// <param name="Value">What it says.</param>
    public sealed partial record Accepted(TValue Value) : DocumentResult<TValue>
    {
        /// <summary>What it says.</summary>
        public TValue Value { get; } = Guard.Against.Null(Value);
    }

    /// <summary>The document was refused; nothing of it was used.</summary>
    /// <remarks>Отклонён.</remarks>
    /// <param name="Errors">Every error, at least one, in the order of the document; beyond
    /// <see cref="DocumentLimits.Errors"/> the rest is counted in a last one.</param>
    public sealed partial record Refused(Sequence<DocumentError> Errors) : DocumentResult<TValue>
    {
        /// <summary>Every error, at least one, in the order of the document.</summary>
        public Sequence<DocumentError> Errors { get; } = Guard.Against.Null(Errors);
    }
}
