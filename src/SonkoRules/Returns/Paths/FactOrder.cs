namespace SonkoRules.Returns;

/// <summary>Refuses days that cannot follow each other as they do.</summary>
internal static class FactOrder
{
    /// <summary>No event is before the last one known among those listed ahead of it.</summary>
    public static void Following(params (string Name, LocalDate? Day)[] events)
    {
        var last = default((string Name, LocalDate? Day));
        foreach (var @event in events)
        {
            if (@event.Day < last.Day)
            {
                throw new ArgumentException(
                    FormattableString.Invariant(
                        $"{@event.Name} is expected on {last.Day:uuuu-MM-dd} ({last.Name}) or later, not on {@event.Day:uuuu-MM-dd}."),
                    @event.Name);
            }

            last = @event.Day is null ? last : @event;
        }
    }

    /// <summary>The day asked about is not before the first event.</summary>
    public static void AskedFrom(LocalDate asOf, LocalDate first, string firstName)
    {
        if (asOf < first)
        {
            throw new ArgumentOutOfRangeException(
                nameof(asOf),
                Printing.Of(asOf),
                FormattableString.Invariant(
                    $"A day from {first:uuuu-MM-dd} ({firstName}) on is expected, not {asOf:uuuu-MM-dd}."));
        }
    }
}
