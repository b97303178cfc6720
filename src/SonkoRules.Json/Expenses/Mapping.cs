using SonkoRules.Expenses;

namespace SonkoRules.Json;

/// <summary>Budgets of projects and pay in documents.</summary>
[Mapper]
internal static partial class ExpensesMapping
{
    public static Sequence<BudgetLine> FromDocs(
        IReadOnlyList<BudgetLineDoc> documents, Problems problems, string pointer) =>
        documents.Sound((document, i) =>
        {
            var isNamed = problems.Named(document.Name, Pointer.Item(pointer, i) + "/name");

            var fits = document.FromSubsidy <= document.Amount;
            if (!fits)
            {
                var most = AmountText.Of(document.Amount);
                problems.Add(
                    Pointer.Item(pointer, i) + "/fromSubsidy", AmountText.Of(document.FromSubsidy),
                    "сумма не более всей строки: " + most, "at most the whole amount: " + most);
            }

            return isNamed && fits
                ? new BudgetLine(document.Name, document.Amount, document.FromSubsidy)
                {
                    Kinds = document.Kinds?.ToSequence(),
                    UnderException = document.UnderException,
                }
                : null;
        });

    public static partial BudgetLineDoc ToDoc(BudgetLine line);

    public static PayQuestion? FromDoc(PayDoc? document, Problems problems, string pointer)
    {
        if (document is null || !problems.Positive(document.MeanWage, pointer + "/meanWage"))
        {
            return null;
        }

        return new PayQuestion(
            document.MeanWage,
            document.Payments
                .Select(payment => new WagePayment(payment.Pay) { Contributions = payment.Contributions })
                .ToSequence());
    }

    public static partial PayDoc? ToDoc(PayQuestion? question);

    [MapNestedProperties(nameof(ClassifiedLine.Line))]
    public static partial ClassifiedLineDoc ToDoc(ClassifiedLine classified);

    private static ExpenseClassDoc ToDoc(ExpenseClass found) =>
        found.Match<ExpenseClassDoc>(
            named => new ExpenseClassDoc.Named(named.Clause, named.Kinds),
            prohibited => new ExpenseClassDoc.Prohibited(prohibited.Clause, prohibited.Kinds),
            notListed => new ExpenseClassDoc.NotListed(notListed.Clause),
            undetermined => new ExpenseClassDoc.UndeterminedClass(undetermined.Clause, undetermined.Missing));

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
