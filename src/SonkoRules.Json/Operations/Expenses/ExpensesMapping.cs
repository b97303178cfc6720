using System.Collections.Generic;
using System.Linq;
using SonkoRules.Expenses;
using SonkoRules.Json.Documents.Expenses;
using SonkoRules.Json.Operations.Common;
using SonkoRules.Json.Scalars;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Json.Operations.Expenses;

/// <summary>Budgets of projects and pay in documents.</summary>
internal static class ExpensesMapping
{
    public static Sequence<BudgetLine> FromDocs(
        IReadOnlyList<BudgetLineDoc> documents, Problems problems, string pointer)
    {
        var lines = new List<BudgetLine>(documents.Count);
        for (var i = 0; i < documents.Count; i++)
        {
            var document = documents[i];
            var isNamed = !string.IsNullOrWhiteSpace(document.Name);
            if (!isNamed)
            {
                problems.Add(
                    Pointer.Item(pointer, i) + "/name", TokenText.Quoted(document.Name), Expected.SomeText);
            }

            var fits = document.FromSubsidy <= document.Amount;
            if (!fits)
            {
                var most = AmountText.Of(document.Amount);
                problems.Add(
                    Pointer.Item(pointer, i) + "/fromSubsidy",
                    AmountText.Of(document.FromSubsidy),
                    new LocalizedText("сумма не больше всей строки: " + most, "at most the whole amount: " + most));
            }

            if (isNamed && fits)
            {
                lines.Add(new BudgetLine(document.Name, document.Amount, document.FromSubsidy)
                {
                    Kinds = document.Kinds?.ToSequence(),
                    UnderException = document.UnderException,
                });
            }
        }

        return lines.ToSequence();
    }

    public static BudgetLineDoc ToDoc(BudgetLine line) =>
        new(line.Name, line.Amount, line.FromSubsidy, line.Kinds, line.UnderException);

    public static PayQuestion? FromDoc(PayDoc? document, Problems problems, string pointer)
    {
        if (document is null)
        {
            return null;
        }

        if (document.MeanWage <= Rubles.Zero)
        {
            problems.Add(pointer + "/meanWage", AmountText.Of(document.MeanWage), Expected.PositiveAmount);
            return null;
        }

        return new PayQuestion(
            document.MeanWage,
            document.Payments
                .Select(payment => new WagePayment(payment.Pay) { Contributions = payment.Contributions })
                .ToSequence());
    }

    public static PayDoc? ToDoc(PayQuestion? question) =>
        question is null
            ? null
            : new PayDoc(
                question.MeanWage,
                [.. question.Payments.Select(payment => new PaymentDoc(payment.Pay, payment.Contributions))]);

    public static ClassifiedLineDoc ToDoc(ClassifiedLine classified) =>
        new(
            classified.Line.Name,
            classified.Line.Amount,
            classified.Line.FromSubsidy,
            classified.Line.FromOthers,
            classified.Class.Match<ExpenseClassDoc>(
                named => new ExpenseClassDoc.Named(named.Clause, named.Kinds),
                prohibited => new ExpenseClassDoc.Prohibited(prohibited.Clause, prohibited.Kinds),
                notListed => new ExpenseClassDoc.NotListed(notListed.Clause),
                undetermined => new ExpenseClassDoc.UndeterminedClass(undetermined.Clause, undetermined.Missing)));

    public static AgreementDoc ToDoc(RequestAgreement agreement) =>
        agreement.Agrees
            ? new AgreementDoc.Agrees(agreement.Clause, agreement.Request)
            : new AgreementDoc.Differs(
                agreement.Clause, agreement.Request, agreement.FromSubsidy, agreement.Excess.ToDecimal());

    public static PayResultDoc ToDoc(PayResult result, bool explain)
    {
        var readings = ReadingsMapping.ToDoc(result.Readings);
        var explanation = explain ? ExplanationMapping.ToDoc(result.Explain()) : null;
        return result.Match<PayResultDoc>(
            within => new PayResultDoc.Within(within.Clause, readings, within.Compared, within.Limit, explanation),
            above => new PayResultDoc.Above(above.Clause, readings, above.Compared, above.Limit, explanation),
            undetermined => new PayResultDoc.UndeterminedPay(
                undetermined.Clause, readings, undetermined.Least, undetermined.Limit, explanation));
    }
}
