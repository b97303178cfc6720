namespace SonkoRules.Duties;

/// <summary>What a roadmap asks of one executor in a period. Immutable; equal when all of it is equal.</summary>
/// <remarks>Нагрузка исполнителя.</remarks>
public sealed partial record ExecutorLoad
{
    internal ExecutorLoad(string executor, int items, int due, int withoutDate) =>
        (Executor, Items, Due, WithoutDate) = (executor, items, due, withoutDate);

    /// <summary>The executor as the roadmap names it.</summary>
    public string Executor { get; }

    /// <summary>The measures that name the executor, due in the period or not.</summary>
    public int Items { get; }

    /// <summary>How many times something is due in the period.</summary>
    public int Due { get; }

    /// <summary>The measures for which no date follows.</summary>
    public int WithoutDate { get; }
}
