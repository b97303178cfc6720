using System.Collections.Generic;
using System.Linq;
using SonkoRules.Json.Documents;
using SonkoRules.Texts;

namespace SonkoRules.Json.Operations.Common;

/// <summary>An operation that counts days: where a count leads is found only by counting, and beyond the calendar there
/// is no answer.</summary>
internal abstract class CalendarOperation<TRequest, TResult, TRequestDoc, TAnswerDoc>
    : DocumentOperation<TRequest, TResult, TRequestDoc, TAnswerDoc>
    where TRequest : class
    where TResult : class
    where TRequestDoc : class, IDocument
    where TAnswerDoc : class, IDocument
{
    protected CalendarOperation(string name, int version, LocalizedText purpose)
        : base(name, version, purpose)
    {
    }

    protected override IEnumerable<DocumentError> Errors(TRequest request, WhyNot whyNot) =>
        whyNot.Errors.Any(error => error.Code == ErrorCode.OutsideCalendar)
            ? [LeavesCalendar(request)]
            : base.Errors(request, whyNot);

    /// <summary>The error for a count that led outside the calendar.</summary>
    protected abstract DocumentError LeavesCalendar(TRequest request);
}
