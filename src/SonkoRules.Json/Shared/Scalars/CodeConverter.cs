using System.Text.Json.Nodes;
using SonkoRules.Analysis;
using SonkoRules.Applications;
using SonkoRules.Deadlines;
using SonkoRules.Duties;
using SonkoRules.Eligibility;
using SonkoRules.Expenses;
using SonkoRules.Indicators;
using SonkoRules.Procedure;
using SonkoRules.Returns;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules.Json;

/// <summary>A value of an enumeration as a code.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class CodeConverter<T> : ScalarConverter<T>
    where T : struct, Enum
{
    private readonly (T Value, JsonEncodedText Code)[] _codes;

    /// <summary>A table of all the values.</summary>
    /// <param name="codeOf">The code of a member by its name; null: the name itself.</param>
    public CodeConverter(Func<string, string>? codeOf = null)
    {
#if NETSTANDARD
        var values = (T[])Enum.GetValues(typeof(T));
#else
        var values = Enum.GetValues<T>();
#endif
        _codes = [.. values.Select(value => (
            value, JsonEncodedText.Encode(codeOf is null ? value.ToString() : codeOf(value.ToString()))))];
        var list = string.Join(", ", _codes.Select(known => "\"" + known.Code.ToString() + "\""));
        Expected = new LocalizedText("одно из: " + list, "one of: " + list);
    }

    public override LocalizedText Expected { get; }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        foreach (var (known, code) in _codes)
        {
            if (known.Equals(value))
            {
                writer.WriteStringValue(code);
                return;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(T).Name} has no code for this value.");
    }

    public override JsonObject Schema()
    {
        var codes = new JsonArray();
        foreach (var (_, code) in _codes)
        {
            codes.Add((JsonNode?)JsonValue.Create(code.ToString()));
        }

        return new JsonObject { ["type"] = "string", ["enum"] = codes };
    }

    protected override bool TryRead(ref Utf8JsonReader reader, out T value)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            foreach (var (known, code) in _codes)
            {
                if (TokenText.Is(ref reader, code.EncodedUtf8Bytes))
                {
                    value = known;
                    return true;
                }
            }
        }

        value = default;
        return false;
    }
}

/// <summary>The codes of every enumeration that occurs in documents: the members' own names, but for what is said
/// here. A code never changes within a version: where a member is renamed, its code is said here.</summary>
internal static class Codes
{
    public static IReadOnlyList<JsonConverter> All { get; } =
    [
        new CodeConverter<Conclusion>(),
        new CodeConverter<OfferReply>(),
        new CodeConverter<OfferAnswer>(),
        new CodeConverter<StatedReason>(),
        new CodeConverter<SizeBound>(),
        new CodeConverter<UnfundedReason>(),
        new CodeConverter<CalendarCode>(),
        new CodeConverter<DayCode>(),
        new CodeConverter<DeadlineInput>(JsonNamingPolicy.CamelCase.ConvertName),
        new CodeConverter<DeadlineActor>(),
        new CodeConverter<DeadlineBound>(),
        new CodeConverter<LastDayOff>(),
        new CodeConverter<DayUnit>(),
        new CodeConverter<DayOne>(),
        new CodeConverter<ContestStage>(),
        new CodeConverter<ContestPace>(),
        new CodeConverter<StageDateOrigin>(),
        new CodeConverter<ConflictOrigin>(),
        new CodeConverter<ConflictCode>(),
        new CodeConverter<IndicatorDirection>(),
        new CodeConverter<AheadReason>(),
        new CodeConverter<Severity>(),
        new CodeConverter<Winning>(),
        new CodeConverter<WhyCode>(),
        new CodeConverter<VerdictKind>(),
        new CodeConverter<RequirementId>(),
        new CodeConverter<RequirementOutcome>(),
        new CodeConverter<Truth>(),
        new CodeConverter<ContestDay>(),
        new CodeConverter<ApplicantFact>(),
        new CodeConverter<OrganisationKind>(),
        new CodeConverter<Reorganisation>(),
        new CodeConverter<ApplicationFact>(),
        new CodeConverter<DocumentKind>(),
        new CodeConverter<DocumentDefect>(),
        new CodeConverter<ProjectPart>(),
        new CodeConverter<PriorityDirection>(),
        new CodeConverter<VoidReason>(),
        new CodeConverter<ExpenseKind>(),
        new CodeConverter<ExpenseFact>(),
        new CodeConverter<BreachKind>(),
        new CodeConverter<UndatedReason>(),
        new CodeConverter<ReportRowKind>(),
        new CodeConverter<StatementKind>(),
    ];
}
