using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.AspNetCore.Http;
using SonkoRules.Json;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Samples.RegionalService;

/// <summary>A refused document as problem details (RFC 9457) with every error.</summary>
internal static class RefusedDocument
{
    public const string Type = "urn:sonkorules:problem:document";

    public static IResult Problem(Sequence<DocumentError> errors) =>
        Results.Problem(
            title: "The document was refused.",
            detail: FormattableString.Invariant($"Errors: {errors.Count}. Nothing was computed."),
            type: Type,
            statusCode: StatusCodes.Status400BadRequest,
            extensions: [new KeyValuePair<string, object?>("errors", (IReadOnlyList<ErrorEntry>)[.. errors.Select(Entry)])]);

    private static ErrorEntry Entry(DocumentError error) =>
        new(
            error.Path,
            error.Value,
            error.Message.In(Language.Russian),
            error.Message.In(Language.English));
}

/// <summary>An error of a document: where (JSON Pointer), what stands there, and the sentence in both languages.</summary>
internal sealed record ErrorEntry(string Path, string Value, string Ru, string En);
