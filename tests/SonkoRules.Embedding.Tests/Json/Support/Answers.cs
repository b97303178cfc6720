using System.Linq;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SonkoRules.Acts;
using SonkoRules.Json;
using SonkoRules.Quantities;

namespace SonkoRules.Embedding.Tests.Json.Support;

/// <summary>Short ways to what an answer says.</summary>
internal static class Answers
{
    /// <summary>What a typed request says as a document, and what its document is answered by; the request reads back
    /// as itself.</summary>
    public static JsonElement Of<TRequest, TResult>(Operation<TRequest, TResult> operation, TRequest request)
        where TRequest : class
        where TResult : class
    {
        var document = operation.WriteRequest(request);
        Assert.Equal(request, Results.Value(operation.Read(document)));
        return Root(Results.Value(operation.Run(document)));
    }

    public static JsonElement Root(byte[] answer) => JsonDocument.Parse(answer).RootElement;

    /// <summary>The errors of a request, each as its place and what stands there.</summary>
    public static string[] Errors(Operation operation, string request) =>
        [.. Results.Errors(operation.Run(Results.Utf8(request))).Select(error => (error.Path + " " + error.Value).TrimEnd())];

    public static JsonElement At(this JsonElement element, string path) =>
        path.Split('/').Aggregate(
            element,
            (at, name) => at.ValueKind == JsonValueKind.Array
                ? at[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)]
                : at.GetProperty(name));

    public static string Text(this JsonElement element, string path) => element.At(path).GetString()!;

    public static LocalDate Day(this JsonElement element, string path) =>
        LocalDatePattern.Iso.Parse(element.Text(path)).Value;

    public static Rubles Money(this JsonElement element, string path) => Rubles.From(element.At(path).GetDecimal());

    /// <summary>Readings as the library writes them.</summary>
    public static string[] Readings(this JsonElement element, string path) =>
        [.. element.At(path).EnumerateObject().Select(reading => reading.Name + "=" + reading.Value.GetString())];

    public static string[] Texts(Sequence<AppliedReading> readings) => [.. readings.Select(reading => reading.ToString())];
}
