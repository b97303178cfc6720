using System.Collections.Generic;
using System.Text.Json.Serialization;
using SonkoRules.Analysis;
using SonkoRules.Json.Scalars;

namespace SonkoRules.Json.Documents;

/// <content>Audits.</content>
internal static partial class Codes
{
    private static IEnumerable<JsonConverter> OfAudits() =>
    [
        new CodeConverter<Severity>(
            (Severity.Note, "Note"),
            (Severity.Warning, "Warning"),
            (Severity.Error, "Error")),
    ];
}
