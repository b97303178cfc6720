using System;
using SonkoRules.Quantities;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>Either a value or everything that kept it from being made. A closed union of its nested cases.</summary>
internal abstract record Result<T>
{
    private Result()
    {
    }

    public TOut Match<TOut>(Func<T, TOut> ready, Func<Sequence<InputFault>, TOut> failed) =>
        this is Ready value ? ready(value.Value) : failed(((Failed)this).Faults);

    public Result<TOut> Select<TOut>(Func<T, TOut> map) =>
        Match<Result<TOut>>(
            value => new Result<TOut>.Ready(map(value)), faults => new Result<TOut>.Failed(faults));

    public sealed record Ready(T Value) : Result<T>;

    public sealed record Failed(Sequence<InputFault> Faults) : Result<T>;
}
