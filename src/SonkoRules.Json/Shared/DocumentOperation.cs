namespace SonkoRules.Json;

/// <summary>What all operations have in common: strict reading, then sense, then the computation, then writing.</summary>
internal abstract class DocumentOperation<TRequest, TResult, TRequestDoc, TAnswerDoc> : Operation<TRequest, TResult>
    where TRequest : class
    where TResult : class
    where TRequestDoc : class, IDocument
    where TAnswerDoc : class, IDocument
{
    private readonly DocumentFormat<TRequestDoc> _requests;
    private readonly DocumentFormat<TAnswerDoc> _answers;

    protected DocumentOperation(string name, string russian, string english, int version = 1)
        : base(name, version, new LocalizedText(russian, english))
    {
        _requests = new DocumentFormat<TRequestDoc>(RequestKind, Purpose);
        _answers = new DocumentFormat<TAnswerDoc>(AnswerKind, Purpose);
    }

    public override byte[] RequestSchema() => _requests.Schema();

    public override byte[] AnswerSchema() => _answers.Schema();

    public override byte[] Example() => WriteRequest(ExampleRequest());

    public override DocumentResult<byte[]> Run(ReadOnlyMemory<byte> request, DocumentLimits? limits = null) =>
        Read(request, limits).Then(asked => Compute(asked).Then(result => Accept(WriteAnswer(asked, result))));

    public override DocumentResult<byte[]> RewriteRequest(
        ReadOnlyMemory<byte> request, DocumentLimits? limits = null) =>
        Read(request, limits).Then(asked => Accept(WriteRequest(asked)));

    public override DocumentResult<byte[]> RewriteAnswer(ReadOnlyMemory<byte> answer, DocumentLimits? limits = null) =>
        _answers.Read(answer.Span, limits ?? DocumentLimits.Default).Then(document => Accept(_answers.Write(document)));

    public override DocumentResult<TRequest> Read(ReadOnlyMemory<byte> request, DocumentLimits? limits = null)
    {
        limits ??= DocumentLimits.Default;
        return _requests.Read(request.Span, limits).Then<TRequest>(document =>
        {
            var problems = new Problems(limits.Errors);
            var asked = Interpret(document, problems);
            return problems.Any
                ? new DocumentResult<TRequest>.Refused(problems.ToSequence())
                : new DocumentResult<TRequest>.Accepted(asked!);
        });
    }

    public override DocumentResult<TResult> Compute(TRequest request)
    {
        Guard.Against.Null(request);
        return Answer(request).Match<DocumentResult<TResult>>(
            answer => new DocumentResult<TResult>.Accepted(answer), whyNot => Refuse(Errors(request, whyNot)));
    }

    public override byte[] WriteRequest(TRequest request) => _requests.Write(ToDoc(Guard.Against.Null(request)));

    public override byte[] WriteAnswer(TRequest request, TResult result) =>
        _answers.Write(ToDoc(Guard.Against.Null(request), Guard.Against.Null(result)));

    /// <summary>What a document that fits its shape asks; whatever makes no sense goes to the problems, and then the
    /// result is not used and may be null.</summary>
    protected abstract TRequest? Interpret(TRequestDoc document, Problems problems);

    /// <summary>Computes what is asked, or says why it cannot be.</summary>
    protected abstract OneOf<TResult, WhyNot> Answer(TRequest request);

    /// <summary>The request as a document.</summary>
    protected abstract TRequestDoc ToDoc(TRequest request);

    /// <summary>The answer as a document.</summary>
    protected abstract TAnswerDoc ToDoc(TRequest request, TResult result);

    /// <summary>The errors of a document whose question has no answer, each at its place in it.</summary>
    protected virtual IEnumerable<DocumentError> Errors(TRequest request, WhyNot whyNot) =>
        whyNot.Errors.Any(error => error.Code == ErrorCode.SumTooLarge)
            ? [new DocumentError(string.Empty, string.Empty, Problems.Overflow)]
            : whyNot.Errors.Any(error => error.Code == ErrorCode.OutsideCalendar) && LeavesCalendar(request) is { } left
            ? [left]
            : whyNot.Errors.Select(error => DocumentError.Worded(InputPlace(request) + error.Path, error.Message));

    /// <summary>The error for a count that led outside the calendar: where a count leads is found only by counting, and
    /// beyond the calendar there is no answer. Null where nothing is counted.</summary>
    protected virtual DocumentError? LeavesCalendar(TRequest request) => null;

    /// <summary>Where the contest stands in a document, for errors that only computing it shows.</summary>
    protected virtual string InputPlace(TRequest request) => string.Empty;

    /// <summary>A small sound request.</summary>
    protected abstract TRequest ExampleRequest();

    private static DocumentResult<byte[]> Accept(byte[] bytes) => new DocumentResult<byte[]>.Accepted(bytes);

    private static DocumentResult<TResult> Refuse(IEnumerable<DocumentError> errors) =>
        new DocumentResult<TResult>.Refused(Sequence.From(errors));
}
