using NodaTime;
using NodaTime.Text;
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

    public static LocalizedText Percent { get; } = new("число от 0 до 100", "a number from 0 to 100");

    /// <summary>A day in the form in which documents have it.</summary>
    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static LocalizedText NotBefore(LocalDate day) =>
        new("дата не ранее " + Day(day), "a date not before " + Day(day));

    public static LocalizedText NotAfter(LocalDate day) =>
        new("дата не позднее " + Day(day), "a date not after " + Day(day));

    /// <summary>A moment in the form in which documents have it.</summary>
    public static string Moment(LocalDateTime moment) => LocalDateTimePattern.ExtendedIso.Format(moment);

    public static LocalizedText NotBefore(LocalDateTime moment) =>
        new("время не ранее " + Moment(moment), "a time not before " + Moment(moment));

    public static LocalizedText OnlyOnce { get; } = new(
        "документ, которого ещё нет в списке", "a document that is not in the list yet");
}
