using System;
using SonkoRules.Texts;

namespace SonkoRules.Json.Operations;

/// <summary>An operation with the types that the library itself computes with.</summary>
/// <remarks>Операция с типами библиотеки.</remarks>
/// <typeparam name="TRequest">What is asked.</typeparam>
/// <typeparam name="TResult">What is answered.</typeparam>
public abstract class Operation<TRequest, TResult> : Operation
    where TRequest : class
    where TResult : class
{
    private protected Operation(string name, int version, LocalizedText purpose)
        : base(name, version, purpose)
    {
    }

    /// <summary>Reads a request.</summary>
    /// <param name="request">The request, as UTF-8 without a byte order mark.</param>
    /// <param name="limits">The limits; null for <see cref="DocumentLimits.Default"/>.</param>
    /// <returns>What is asked, or every error of the document.</returns>
    public abstract DocumentResult<TRequest> Read(ReadOnlyMemory<byte> request, DocumentLimits? limits = null);

    /// <summary>Computes what is asked.</summary>
    /// <param name="request">What is asked.</param>
    /// <returns>The result, or what keeps it from being computed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public abstract DocumentResult<TResult> Compute(TRequest request);

    /// <summary>Writes a request as UTF-8.</summary>
    /// <param name="request">What is asked.</param>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">The rules are not an edition of the order.</exception>
    public abstract byte[] WriteRequest(TRequest request);

    /// <summary>Writes an answer as UTF-8.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="result">The result of <see cref="Compute"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public abstract byte[] WriteAnswer(TRequest request, TResult result);
}
