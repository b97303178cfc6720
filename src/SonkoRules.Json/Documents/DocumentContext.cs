using System.Text.Json.Serialization;
using SonkoRules.Json.Documents.Applications;
using SonkoRules.Json.Documents.Audits;
using SonkoRules.Json.Documents.Catalogue;
using SonkoRules.Json.Documents.Contests;
using SonkoRules.Json.Documents.Deadlines;
using SonkoRules.Json.Documents.Effects;
using SonkoRules.Json.Documents.Eligibility;
using SonkoRules.Json.Documents.Expenses;
using SonkoRules.Json.Documents.Proceedings;
using SonkoRules.Json.Documents.Returns;
using SonkoRules.Json.Documents.Scores;
using SonkoRules.Json.Documents.Timetables;
using SonkoRules.Json.Documents.WhatIf;

namespace SonkoRules.Json.Documents;

/// <summary>The metadata of all documents, made when the library is built: nothing is reflected upon at run time.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ScoreRequestDoc))]
[JsonSerializable(typeof(ScoreAnswerDoc))]
[JsonSerializable(typeof(ContestRequestDoc))]
[JsonSerializable(typeof(ContestAnswerDoc))]
[JsonSerializable(typeof(DeadlineRequestDoc))]
[JsonSerializable(typeof(DeadlineAnswerDoc))]
[JsonSerializable(typeof(TimetableRequestDoc))]
[JsonSerializable(typeof(TimetableAnswerDoc))]
[JsonSerializable(typeof(AnnouncementRequestDoc))]
[JsonSerializable(typeof(AnnouncementAnswerDoc))]
[JsonSerializable(typeof(ReturnRequestDoc))]
[JsonSerializable(typeof(ReturnAnswerDoc))]
[JsonSerializable(typeof(AuditRequestDoc))]
[JsonSerializable(typeof(AuditAnswerDoc))]
[JsonSerializable(typeof(RulesRequestDoc))]
[JsonSerializable(typeof(RulesAnswerDoc))]
[JsonSerializable(typeof(EffectsRequestDoc))]
[JsonSerializable(typeof(EffectsAnswerDoc))]
[JsonSerializable(typeof(WhatIfRequestDoc))]
[JsonSerializable(typeof(WhatIfAnswerDoc))]
[JsonSerializable(typeof(EligibilityRequestDoc))]
[JsonSerializable(typeof(EligibilityAnswerDoc))]
[JsonSerializable(typeof(ApplicationRequestDoc))]
[JsonSerializable(typeof(ApplicationAnswerDoc))]
[JsonSerializable(typeof(ProceedingsRequestDoc))]
[JsonSerializable(typeof(ProceedingsAnswerDoc))]
[JsonSerializable(typeof(ExpensesRequestDoc))]
[JsonSerializable(typeof(ExpensesAnswerDoc))]
internal sealed partial class DocumentContext : JsonSerializerContext;
