using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace SonkoRules.Guarding;

/// <summary>Clauses that Ardalis.GuardClauses lacks or says without the bounds. Each returns the value it let through;
/// each refusal names the parameter, the value and what is allowed. The throwing stands in methods of its own so that
/// the checks themselves stay small.</summary>
internal static class GuardClauses
{
    /// <summary>Refuses <see langword="null"/> and a list with a text that is null, empty or of white space.</summary>
    public static Sequence<string> BlankItems(
        this IGuardClause guard,
        [NotNull] Sequence<string>? values,
        [CallerArgumentExpression(nameof(values))] string name = "")
    {
        foreach (var value in guard.Null(values, name))
        {
            guard.NullOrWhiteSpace(value, name);
        }

        return values;
    }

    /// <summary>Refuses a number outside the inclusive bounds.</summary>
    public static T OutOfRange<T>(
        this IGuardClause guard,
        T value,
        T least,
        T greatest,
        [CallerArgumentExpression(nameof(value))] string name = "")
        where T : struct, IComparable<T>
    {
        _ = guard;
        if (value.CompareTo(least) < 0 || value.CompareTo(greatest) > 0)
        {
            ThrowOutOfRange(value, least, greatest, name);
        }

        return value;
    }

    /// <summary>Refuses an amount below zero.</summary>
    public static Rubles Negative(
        this IGuardClause guard, Rubles value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        _ = guard;
        return value >= Rubles.Zero
            ? value
            : throw new ArgumentOutOfRangeException(
                name, Printing.Of(value), FormattableString.Invariant($"An amount of 0.00 or more is expected, not {value}."));
    }

    /// <summary>Refuses an amount of zero or below.</summary>
    public static Rubles NotPositive(
        this IGuardClause guard, Rubles value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        _ = guard;
        return value > Rubles.Zero
            ? value
            : throw new ArgumentOutOfRangeException(
                name, Printing.Of(value), FormattableString.Invariant($"An amount above 0.00 is expected, not {value}."));
    }

    /// <summary>Refuses a date that is not counted in the ISO calendar.</summary>
    public static LocalDate NotIso(
        this IGuardClause guard, LocalDate date, [CallerArgumentExpression(nameof(date))] string name = "")
    {
        _ = guard;
        return date.Calendar == CalendarSystem.Iso ? date : throw OtherCalendar(date, name);
    }

    /// <summary>Refuses a value that the enumeration does not name.</summary>
    public static T Undefined<T>(
        this IGuardClause guard, T value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : struct, Enum
    {
        _ = guard;
        return EnumValues<T>.All.Contains(value)
            ? value
            : throw new ArgumentOutOfRangeException(
                name,
                Printing.Of(value),
                FormattableString.Invariant($"{typeof(T).Name} has no value {Printing.Of(value)}; it has {EnumValues<T>.List}."));
    }

    private static ArgumentException OtherCalendar(LocalDate date, string name) =>
        new($"A date of the ISO calendar is expected, not of {date.Calendar}.", name);

    [DoesNotReturn]
    private static void ThrowOutOfRange<T>(T value, T least, T greatest, string name) =>
        throw new ArgumentOutOfRangeException(
            name,
            Printing.Of(value),
            FormattableString.Invariant($"A value from {least} to {greatest} is expected, not {value}."));
}
