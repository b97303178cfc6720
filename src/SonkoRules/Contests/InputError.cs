namespace SonkoRules.Contests;

/// <summary>Something in the input of a contest that cannot be computed with.</summary>
/// <remarks>Ошибка исходных данных.</remarks>
/// <param name="Path">Where it is, as a JSON Pointer into the input: <c>/applications/3/sheets</c>.</param>
/// <param name="Message">What stands there and what is expected.</param>
public sealed partial record InputError(string Path, LocalizedText Message)
{
    /// <summary>Where it is, as a JSON Pointer into the input.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public string Path { get; } = Guard.Against.Null(Path);

    /// <summary>What stands there and what is expected.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public LocalizedText Message { get; } = Guard.Against.Null(Message);

    /// <summary>The place and the message in English.</summary>
    public override string ToString() => Path + ": " + Message.English;
}
