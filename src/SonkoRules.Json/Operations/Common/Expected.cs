using SonkoRules.Texts;

namespace SonkoRules.Json.Operations.Common;

/// <summary>What is expected of values that fit their shape and still make no sense.</summary>
internal static class Expected
{
    public static LocalizedText SomeText { get; } = new("непустая строка", "a text that is not empty");

    public static LocalizedText PositiveAmount { get; } = new("сумма больше нуля", "an amount above zero");

    public static LocalizedText OwnId { get; } = new(
        "номер, которого нет у другой заявки", "an id that no other application has");

    public static LocalizedText KnownId { get; } = new(
        "номер одной из заявок документа", "the id of one of the applications of the document");

    public static LocalizedText SomeItem { get; } = new("хотя бы один элемент", "at least one element");
}
