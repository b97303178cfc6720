namespace SonkoRules.Expenses;

/// <summary>What the subsidy may pay for, under an edition's terms and readings (clause 1.2). The only place where the
/// reading R-PAY becomes behaviour. Immutable; safe for use by several threads.</summary>
/// <remarks>Правила расходования субсидии.</remarks>
public sealed class ExpenseRules
{
    private readonly bool _withContributions;

    /// <summary>The rules of an edition.</summary>
    /// <param name="terms">The edition's parameters.</param>
    /// <param name="readings">The readings; R-PAY matters here.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ExpenseRules(ExpenseTerms terms, Readings readings)
    {
        Terms = Guard.Against.Null(terms);
        Readings = Guard.Against.Null(readings);
        _withContributions = readings.WageLimit == WageLimit.WithContributions;
    }

    /// <summary>The edition's parameters.</summary>
    public ExpenseTerms Terms { get; }

    /// <summary>The readings.</summary>
    public Readings Readings { get; }

    /// <summary>The readings that the limit of pay depends on.</summary>
    public Sequence<AppliedReading> PayReadings => ReadingCatalogue.Applied(Readings, ReadingIds.Pay);

    /// <summary>What the order says of a line. A prohibition binds what is paid from the subsidy: a line that takes
    /// nothing from it is never prohibited. A line of both sorts is prohibited.</summary>
    /// <param name="line">The line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="line"/> is null.</exception>
    /// <example><code>
    /// var wine = new BudgetLine("wine", Rubles.From(100m), Rubles.From(100m));
    /// rules.Expenses.Classify(wine with { Kinds = Sequence.Of(ExpenseKind.AlcoholAndTobacco) })
    /// </code></example>
    public ExpenseClass Classify(BudgetLine line)
    {
        Guard.Against.Null(line);
        if (line.Kinds is not { } kinds)
        {
            return new ExpenseClass.Undetermined(Sequence.Of(ExpenseFact.Kinds)) { Clause = Terms.Clause };
        }

        if (line.FromSubsidy > Rubles.Zero)
        {
            var listed = kinds.Where(kind => Terms.Prohibited.Contains(kind)).Distinct().ToArray();
            var sure = listed
                .Where(kind => line.UnderException == false || !Terms.WithException.Contains(kind)).ToSequence();
            if (sure.Count > 0) { return new ExpenseClass.Prohibited(sure) { Clause = Terms.Clause }; }

            if (listed.Length > 0 && line.UnderException is null)
            {
                return new ExpenseClass.Undetermined(Sequence.Of(ExpenseFact.UnderException)) { Clause = Terms.Clause };
            }
        }

        var named = kinds.Where(kind => Terms.Named.Contains(kind)).Distinct().ToSequence();
        return named.Count > 0
            ? new ExpenseClass.Named(named) { Clause = Terms.Clause }
            : new ExpenseClass.NotListed { Clause = Terms.Clause };
    }

    /// <summary>Whether the pay of one person for a month is within the region's mean wage; exactly so much
    /// is.</summary>
    /// <param name="payment">The pay.</param>
    /// <param name="meanWage">The mean monthly wage of the region for the year before the current one, above
    /// 0.00.</param>
    /// <exception cref="ArgumentNullException"><paramref name="payment"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="meanWage"/> is not above zero.</exception>
    /// <example><code>
    /// rules.Expenses.CheckPay(new WagePayment(Rubles.From(50_000m)), meanWage: Rubles.From(60_000m)).OrThrow()
    /// </code></example>
    /// <returns>How the two compare; or that pay and contributions together do not fit.</returns>
    public OneOf<PayResult, WhyNot> CheckPay(WagePayment payment, Rubles meanWage)
    {
        Guard.Against.Null(payment);
        Guard.Against.NotPositive(meanWage);
        var sum = CheckedSums.Of<Rubles>(
            () => payment.Pay + (_withContributions ? payment.Contributions ?? Rubles.Zero : Rubles.Zero),
            new("оплата труда со взносами", "pay with contributions"));
        if (!sum.TryPickT0(out var compared, out var whyNot))
        {
            return whyNot;
        }

        PayResult result = compared > meanWage
            ? new PayResult.Above(compared, meanWage) { Clause = Terms.Clause, Readings = PayReadings }
            : _withContributions && payment.Contributions is null
                ? new PayResult.Undetermined(compared, meanWage) { Clause = Terms.Clause, Readings = PayReadings }
            : new PayResult.Within(compared, meanWage) { Clause = Terms.Clause, Readings = PayReadings };
        return result;
    }

    /// <summary>Whether a change of the budget keeps the total of the subsidy (3.15): sums may move between lines, the
    /// total does not grow. By when notice of it is given is a term of 3.15 too.</summary>
    /// <param name="before">The lines as the agreement has them.</param>
    /// <param name="after">The lines as they are to be.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    /// <example><code>
    /// var (rent, pay) = (new BudgetLine("rent", Rubles.From(100m), Rubles.From(100m)), new BudgetLine("pay", Rubles.From(100m), Rubles.From(100m)));
    /// rules.Expenses.Amend(Sequence.Of(rent), Sequence.Of(pay)).KeepsTotal // True
    /// </code></example>
    public AmendmentReport Amend(Sequence<BudgetLine> before, Sequence<BudgetLine> after) =>
        new(
            Terms.AmendmentClause,
            Rubles.Sum(Guard.Against.Null(before).Select(line => line.FromSubsidy)),
            Rubles.Sum(Guard.Against.Null(after).Select(line => line.FromSubsidy)));

    /// <summary>Adds up a project's budget, classifies its lines and compares it with the sum asked for (2.9.7).</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="request">The sum asked for, 0.00 or more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="request"/> is below zero.</exception>
    /// <returns>The budget; or that a sum does not fit.</returns>
    /// <example><code>
    /// var rent = new BudgetLine("rent", Rubles.From(100m), Rubles.From(100m));
    /// rules.Expenses.Check(Sequence.Of(rent), request: Rubles.From(100m)).OrThrow()
    /// </code></example>
    public OneOf<BudgetReport, WhyNot> Check(Sequence<BudgetLine> lines, Rubles request)
    {
        Guard.Against.Null(lines);
        Guard.Against.Negative(request);
        return CheckedSums.Of<BudgetReport>(() => Report(lines, request), new("сумма бюджета", "the sum of the budget"));
    }

    private BudgetReport Report(Sequence<BudgetLine> lines, Rubles request)
    {
        var total = Rubles.Sum(lines.Select(line => line.Amount));
        var fromSubsidy = Rubles.Sum(lines.Select(line => line.FromSubsidy));
        return new BudgetReport(
            total,
            fromSubsidy,
            total - fromSubsidy,
            lines.Select(line => new ClassifiedLine(line, Classify(line))).ToSequence(),
            new RequestAgreement(request, fromSubsidy) { Clause = Terms.BudgetClause });
    }
}
