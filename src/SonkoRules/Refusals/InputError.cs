namespace SonkoRules.Refusals;

/// <summary>
/// Something in what was given that keeps a question from being answered: where it is, what stands there, what was
/// expected. Immutable; equal when all of it is equal.
/// </summary>
/// <remarks>Ошибка исходных данных.</remarks>
public sealed partial record InputError
{
    /// <summary>An error of what a program beside the library was given: a reader of tables, for one.</summary>
    /// <param name="code">What kind of error it is.</param>
    /// <param name="path">Where it is.</param>
    /// <param name="value">The value as it was found; empty where none stands there.</param>
    /// <param name="found">What stands there, in words.</param>
    /// <param name="expected">What was expected instead, in words.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The code is not one of the enumeration.</exception>
    public InputError(
        ErrorCode code, string path, string value, LocalizedText found, LocalizedText expected)
    {
        Code = Guard.Against.Undefined(code);
        Path = Guard.Against.Null(path);
        Value = Guard.Against.Null(value);
        Found = Guard.Against.Null(found);
        Expected = Guard.Against.Null(expected);
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
