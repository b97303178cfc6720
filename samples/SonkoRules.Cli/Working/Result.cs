namespace SonkoRules.Samples.Sonko.Working;

/// <summary>What came of a step: a value, or the lines and the code with which the program ends.</summary>
internal abstract record Result<T>
{
    private Result()
    {
    }

    public TResult Match<TResult>(Func<T, TResult> ready, Func<Failed, TResult> failed) =>
        this is Ready done ? ready(done.Value) : failed((Failed)this);

    public Result<TNext> Then<TNext>(Func<T, Result<TNext>> next) =>
        Match(next, failed => new Result<TNext>.Failed(failed.Code, failed.Faults));

    public sealed record Ready(T Value) : Result<T>;

    public sealed record Failed(int Code, IReadOnlyList<Fault> Faults) : Result<T>;
}
