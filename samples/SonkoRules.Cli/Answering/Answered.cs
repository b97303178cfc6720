using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.Answering;

/// <summary>What an operation answered, ready to be shown in any way.</summary>
internal abstract record Answered
{
    /// <summary>The answer document.</summary>
    public abstract byte[] ToJson();

    /// <summary>The answer for people.</summary>
    public abstract View ToView(Words words);
}

/// <summary>An answer in the types of the library.</summary>
internal sealed record Answered<TRequest, TResult>(
    Operation<TRequest, TResult> Operation,
    TRequest Request,
    TResult Result,
    Func<TRequest, TResult, Words, View> Viewer)
    : Answered
    where TRequest : class
    where TResult : class
{
    public override byte[] ToJson() => Operation.WriteAnswer(Request, Result);

    public override View ToView(Words words) => Viewer(Request, Result, words);
}

/// <summary>An answer of an operation that has no view of its own.</summary>
internal sealed record PlainlyAnswered(LocalizedText Title, byte[] Answer) : Answered
{
    public override byte[] ToJson() => Answer;

    public override View ToView(Words words) => PlainView.Of(Title, Answer, words);
}
