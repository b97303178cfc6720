using System;
using SonkoRules.Json.Documents;
using SonkoRules.Quantities;
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

    public override DocumentResult<TResult> Compute(TRequest request)
    {
        try
        {
            return base.Compute(request);
        }
        catch (ArgumentOutOfRangeException)
        {
            return new DocumentResult<TResult>.Refused(Sequence.Of(LeavesCalendar(request)));
        }
    }

    /// <summary>The error for a count that led outside the calendar.</summary>
    protected abstract DocumentError LeavesCalendar(TRequest request);
}
