using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.Answering;

/// <summary>An operation as the program offers it.</summary>
internal abstract class Port(Operation operation, IReadOnlyList<Format> formats)
{
    public Operation Operation => operation;

    /// <summary>What it can write.</summary>
    public IReadOnlyList<Format> Formats => formats;

    /// <summary>Answers a request document.</summary>
    public abstract Result<Answered> Ask(ReadOnlyMemory<byte> request);

    protected static Result<T> Step<T>(DocumentResult<T> result)
        where T : class =>
        result.Match<Result<T>>(
            accepted => new Result<T>.Ready(accepted.Value),
            refused => new Result<T>.Failed(ExitCode.Refused, [.. refused.Errors.Select(Fault.Of)]));
}

/// <summary>An operation whose answers have a view.</summary>
internal sealed class Port<TRequest, TResult>(
    Operation<TRequest, TResult> operation,
    Func<TRequest, TResult, Words, View> viewer,
    params IReadOnlyList<Format> more)
    : Port(operation, [.. Answering.Formats.OfEverything, .. more])
    where TRequest : class
    where TResult : class
{
    public override Result<Answered> Ask(ReadOnlyMemory<byte> request) =>
        Step(operation.Read(request)).Then(Ask);

    /// <summary>Answers a request that is there already.</summary>
    public Result<Answered> Ask(TRequest request) => Ask(request, viewer);

    /// <summary>The same with another view.</summary>
    public Result<Answered> Ask(TRequest request, Func<TRequest, TResult, Words, View> other) =>
        Step(operation.Compute(request)).Then<Answered>(result => new Result<Answered>.Ready(
            new Answered<TRequest, TResult>(operation, request, result, other)));
}

/// <summary>An operation whose answers are shown as their documents tell them.</summary>
internal sealed class PlainPort(Operation operation) : Port(operation, Answering.Formats.OfEverything)
{
    public override Result<Answered> Ask(ReadOnlyMemory<byte> request) =>
        Step(Operation.Run(request)).Then<Answered>(answer => new Result<Answered>.Ready(
            new PlainlyAnswered(Operation.Purpose, answer)));
}
