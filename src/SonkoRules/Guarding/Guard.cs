using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using SonkoRules.Quantities;

namespace SonkoRules.Guarding;

/// <summary>
/// Checks of arguments. Each call returns the value it let through; each refusal names the parameter, the value and
/// what is allowed. The throwing is kept in methods of its own so that the checks themselves stay small.
/// </summary>
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Calls read Guard.Against.Null(x).")]
internal sealed class Guard
{
    /// <summary>The one instance: it only makes calls readable.</summary>
    public static readonly Guard Against = new();

    private Guard()
    {
    }

    /// <summary>Refuses <see langword="null"/>.</summary>
    public T Null<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : class =>
        value ?? throw new ArgumentNullException(name);

    /// <summary>Refuses <see langword="null"/>, an empty text and a text of white space.</summary>
    public string Blank([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (value is null)
        {
            throw new ArgumentNullException(name);
        }

        return value.Trim().Length > 0
            ? value
            : throw new ArgumentException("A text with at least one visible character is expected.", name);
    }

    /// <summary>Refuses <see langword="null"/> and a list with a text that is null, empty or of white space.</summary>
    public Sequence<string> BlankItems(
        [NotNull] Sequence<string>? values, [CallerArgumentExpression(nameof(values))] string name = "")
    {
        foreach (var value in Null(values, name))
        {
            Blank(value, name);
        }

        return values;
    }

    /// <summary>Refuses a number outside the inclusive bounds.</summary>
    public int OutOfRange(
        int value, int least, int greatest, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (value < least || value > greatest)
        {
            ThrowOutOfRange(value, least, greatest, name);
        }

        return value;
    }

    /// <inheritdoc cref="OutOfRange(int, int, int, string)"/>
    public long OutOfRange(
        long value, long least, long greatest, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (value < least || value > greatest)
        {
            ThrowOutOfRange(value, least, greatest, name);
        }

        return value;
    }

    /// <inheritdoc cref="OutOfRange(int, int, int, string)"/>
    public decimal OutOfRange(
        decimal value, decimal least, decimal greatest, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (value < least || value > greatest)
        {
            ThrowOutOfRange(value, least, greatest, name);
        }

        return value;
    }

    /// <summary>Refuses an amount below zero.</summary>
    public Rubles Negative(Rubles value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= Rubles.Zero
            ? value
            : throw new ArgumentOutOfRangeException(
                name, value, FormattableString.Invariant($"An amount of 0.00 or more is expected, not {value}."));

    /// <summary>Refuses an amount of zero or below.</summary>
    public Rubles NotPositive(Rubles value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value > Rubles.Zero
            ? value
            : throw new ArgumentOutOfRangeException(
                name, value, FormattableString.Invariant($"An amount above 0.00 is expected, not {value}."));

    /// <summary>Refuses a value that the enumeration does not name.</summary>
    public T Undefined<T>(T value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : struct, Enum =>
        EnumNames<T>.Values.Contains(value)
            ? value
            : throw new ArgumentOutOfRangeException(
                name,
                value,
                FormattableString.Invariant($"{typeof(T).Name} has no value {value:D}; it has {EnumNames<T>.List}."));

    [DoesNotReturn]
    private static void ThrowOutOfRange<T>(T value, T least, T greatest, string name) =>
        throw new ArgumentOutOfRangeException(
            name,
            value,
            FormattableString.Invariant($"A value from {least} to {greatest} is expected, not {value}."));

    private static class EnumNames<T>
        where T : struct, Enum
    {
#if NETSTANDARD
        public static readonly HashSet<T> Values = [.. (T[])Enum.GetValues(typeof(T))];
#else
        public static readonly HashSet<T> Values = [.. Enum.GetValues<T>()];
#endif

        public static string List => string.Join(", ", Values);
    }
}
