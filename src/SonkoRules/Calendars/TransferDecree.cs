using System.Runtime.CompilerServices;

namespace SonkoRules.Calendars;

/// <summary>A decree that moves days off within a year. Immutable; equal when all of it is equal.</summary>
/// <remarks>Постановление о переносе выходных дней.</remarks>
public sealed partial record TransferDecree
{
    /// <summary>A decree with its transfers.</summary>
    /// <param name="source">The decree.</param>
    /// <param name="transfers">Its transfers: at least one, all of one year, no day named twice.</param>
    /// <exception cref="ArgumentNullException">An argument or a transfer is null.</exception>
    /// <exception cref="ArgumentException">There is no transfer, they are of several years, or a day is named
    /// twice.</exception>
    public TransferDecree(CalendarSource source, params DayOffTransfer[] transfers)
        : this(source, Sequence.From(transfers, nameof(transfers))) { }

    /// <inheritdoc cref="TransferDecree(CalendarSource, DayOffTransfer[])"/>
    // A collection expression makes either list; the sequence is what is kept.
    [OverloadResolutionPriority(1)]
    public TransferDecree(CalendarSource source, Sequence<DayOffTransfer> transfers)
    {
        Source = Guard.Against.Null(source);
        Transfers = Guard.Against.Null(transfers);
        if (transfers.Count == 0 || transfers.Any(transfer => transfer.From.Year != transfers[0].From.Year))
        {
            throw new ArgumentException("At least one transfer is expected, all of one year.", nameof(transfers));
        }

        var twice = transfers
            .SelectMany(transfer => new[] { transfer.From, transfer.To })
            .GroupBy(date => date)
            .Where(days => days.Count() > 1)
            .ToList();
        if (twice.Count > 0)
        {
            throw new ArgumentException(
                $"Each day is expected once; {DateText.Iso(twice[0].Key)} is named twice.", nameof(transfers));
        }
    }

    /// <summary>The decree.</summary>
    public CalendarSource Source { get; }

    /// <summary>Its transfers, at least one.</summary>
    public Sequence<DayOffTransfer> Transfers { get; }

    /// <summary>The year whose days it moves.</summary>
    public int Year => Transfers[0].From.Year;

    /// <summary>The citation and the transfers.</summary>
    public override string ToString() => Source + ": " + string.Join(", ", Transfers);
}
