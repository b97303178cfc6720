namespace SonkoRules.Refusals;

/// <summary>
/// Something in what was given that keeps a question from being answered: where it is, what stands there, what was
/// expected. Immutable; equal when all of it is equal.
/// </summary>
/// <remarks>Ошибка исходных данных.</remarks>
public sealed partial record InputError
{
    internal InputError(
        ErrorCode code, string path, string value, LocalizedText found, LocalizedText expected)
    {
        Code = code;
        Path = path;
        Value = value;
        Found = found;
        Expected = expected;
    }

    internal InputError(
        ErrorCode code, string path, string value, LocalizedText found, LocalizedText expected, Clause clause)
        : this(code, path, value, found, expected) =>
        Clause = clause;

    /// <summary>What kind of error it is.</summary>
    public ErrorCode Code { get; }

    /// <summary>Where it is, as a JSON Pointer into what was given: <c>/applications/3/sheets</c>. A parameter is a member
    /// of its own name; empty where the error is in all of it.</summary>
    public string Path { get; internal init; }

    /// <summary>The value as it was found, the same in every culture; empty where none stands there.</summary>
    public string Value { get; }

    /// <summary>What stands there, in words.</summary>
    public LocalizedText Found { get; internal init; }

    /// <summary>What was expected instead, in words.</summary>
    public LocalizedText Expected { get; }

    /// <summary>The clause that expects it; <see cref="Clause.None"/> where no clause does.</summary>
    public Clause Clause { get; }

    /// <summary>What stands there and what is expected, as one sentence.</summary>
    public LocalizedText Message =>
        new(Found.Russian + "; требуется: " + Expected.Russian, Found.English + ", allowed: " + Expected.English);

    /// <summary>The place, the message in English and the clause.</summary>
    public override string ToString() =>
        Path + ": " + Message.English + (Clause.IsNone ? string.Empty : $" (clause {Clause})");
}
