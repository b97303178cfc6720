namespace SonkoRules.Json;

/// <summary>
/// Something that can be asked by a document and is answered by one. Pure: the same request gives the same bytes.
/// Immutable; safe for use by several threads.
/// </summary>
/// <remarks>Операция.</remarks>
public abstract class Operation
{
    private protected Operation(string name, int version, LocalizedText purpose)
    {
        Name = name;
        Version = version;
        Purpose = purpose;
    }

    /// <summary>The stable name, such as <c>score</c>.</summary>
    public string Name { get; }

    /// <summary>The version of its documents, from 1. A change that an old reader would misunderstand makes a new
    /// version.</summary>
    public int Version { get; }

    /// <summary>What it answers.</summary>
    public LocalizedText Purpose { get; }

    /// <summary>What stands in the member <c>document</c> of a request: <c>score-request/1</c>.</summary>
    public string RequestKind => Kind("request");

    /// <summary>What stands in the member <c>document</c> of an answer: <c>score-answer/1</c>.</summary>
    public string AnswerKind => Kind("answer");

    /// <summary>The JSON Schema (draft 2020-12) of a request, as UTF-8.</summary>
    public abstract byte[] RequestSchema();

    /// <summary>The JSON Schema (draft 2020-12) of an answer, as UTF-8.</summary>
    public abstract byte[] AnswerSchema();

    /// <summary>A small sound request, as UTF-8: what the documentation shows.</summary>
    public abstract byte[] Example();

    /// <summary>Answers a request.</summary>
    /// <param name="request">The request, as UTF-8 without a byte order mark.</param>
    /// <param name="limits">The limits; null for <see cref="DocumentLimits.Default"/>.</param>
    /// <returns>The answer as UTF-8, or every error of the request.</returns>
    public abstract DocumentResult<byte[]> Run(ReadOnlyMemory<byte> request, DocumentLimits? limits = null);

    /// <summary>Reads an answer and writes it again: the same bytes where this library wrote it.</summary>
    /// <param name="answer">The answer, as UTF-8 without a byte order mark.</param>
    /// <param name="limits">The limits; null for <see cref="DocumentLimits.Default"/>.</param>
    public abstract DocumentResult<byte[]> RewriteAnswer(ReadOnlyMemory<byte> answer, DocumentLimits? limits = null);

    /// <summary>Reads a request and writes it again in its canonical form: defaults left out, the edition by its
    /// id.</summary>
    /// <param name="request">The request, as UTF-8 without a byte order mark.</param>
    /// <param name="limits">The limits; null for <see cref="DocumentLimits.Default"/>.</param>
    public abstract DocumentResult<byte[]> RewriteRequest(ReadOnlyMemory<byte> request, DocumentLimits? limits = null);

    /// <summary>The name and the version.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name}/{Version}");

    private string Kind(string side) => FormattableString.Invariant($"{Name}-{side}/{Version}");
}

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
