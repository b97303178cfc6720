using System;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

namespace SonkoRules.Json;

/// <summary>What came of a document: a value, or every error that keeps it from being accepted.</summary>
/// <remarks>Итог чтения документа.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public abstract partial record DocumentResult<T>
    where T : class
{
    private DocumentResult()
    {
    }

    /// <summary>Calls the function of the case.</summary>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="accepted">For an accepted document.</param>
    /// <param name="refused">For a refused one.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public abstract TResult Match<TResult>(Func<Accepted, TResult> accepted, Func<Refused, TResult> refused);

    /// <summary>Calls the action of the case.</summary>
    /// <param name="accepted">For an accepted document.</param>
    /// <param name="refused">For a refused one.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public abstract void Switch(Action<Accepted> accepted, Action<Refused> refused);

    /// <summary>The same with what is made of the value; the errors stay.</summary>
    internal DocumentResult<TNext> Then<TNext>(Func<T, DocumentResult<TNext>> next)
        where TNext : class =>
        Match(accepted => next(accepted.Value), refused => new DocumentResult<TNext>.Refused(refused.Errors));

    /// <summary>The document was accepted.</summary>
    /// <remarks>Принят.</remarks>
    /// <param name="Value">What it says.</param>
    public sealed partial record Accepted(T Value) : DocumentResult<T>
    {
        /// <summary>What it says.</summary>
        public T Value { get; } = Guard.Against.Null(Value);

        /// <inheritdoc/>
        public override TResult Match<TResult>(Func<Accepted, TResult> accepted, Func<Refused, TResult> refused)
        {
            Guard.Against.Null(accepted);
            Guard.Against.Null(refused);
            return accepted(this);
        }

        /// <inheritdoc/>
        public override void Switch(Action<Accepted> accepted, Action<Refused> refused)
        {
            Guard.Against.Null(accepted);
            Guard.Against.Null(refused);
            accepted(this);
        }
    }

    /// <summary>The document was refused; nothing of it was used.</summary>
    /// <remarks>Отклонён.</remarks>
    /// <param name="Errors">Every error, at least one, in the order of the document; beyond
    /// <see cref="DocumentLimits.Errors"/> the rest is counted in a last one.</param>
    public sealed partial record Refused(Sequence<DocumentError> Errors) : DocumentResult<T>
    {
        /// <summary>Every error, at least one, in the order of the document.</summary>
        public Sequence<DocumentError> Errors { get; } = Guard.Against.Null(Errors);

        /// <inheritdoc/>
        public override TResult Match<TResult>(Func<Accepted, TResult> accepted, Func<Refused, TResult> refused)
        {
            Guard.Against.Null(accepted);
            Guard.Against.Null(refused);
            return refused(this);
        }

        /// <inheritdoc/>
        public override void Switch(Action<Accepted> accepted, Action<Refused> refused)
        {
            Guard.Against.Null(accepted);
            Guard.Against.Null(refused);
            refused(this);
        }
    }
}
