namespace SonkoRules.Returns;

/// <summary>Finds days that cannot follow each other as they do.</summary>
internal static class FactOrder
{
    /// <summary>Each event that is before the last one known among those listed ahead of it.</summary>
    public static IEnumerable<InputError> Following(params (string Name, LocalDate? Day)[] events)
    {
        var last = default((string Name, LocalDate? Day));
        foreach (var @event in events)
        {
            if (@event.Day is { } day && day < last.Day)
            {
                yield return Error("/facts/" + Member(@event.Name), day, last.Day.Value, last.Name!);
            }

            last = @event.Day is null ? last : @event;
        }
    }

    /// <summary>The day asked about, where it is before the first event.</summary>
    public static IEnumerable<InputError> AskedFrom(LocalDate asOf, LocalDate first, string firstName) =>
        asOf < first ? [Error("/" + nameof(asOf), asOf, first, firstName)] : [];

    /// <summary>The name of a property as a member of a document.</summary>
    public static string Member(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    private static InputError Error(string path, LocalDate day, LocalDate least, string leastName) =>
        new(
            ErrorCode.FactsContradict,
            path,
            DateText.Iso(day),
            LocalizedText.Of(language => DateText.Of(day, language)),
            LocalizedText.Of(language =>
                (language == Language.Russian ? "не ранее " : "not before ")
                    + DateText.Of(least, language) + " (" + leastName + ")"));
}
