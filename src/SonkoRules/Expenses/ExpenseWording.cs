namespace SonkoRules.Expenses;

/// <summary>The words for expenses, pay and budgets.</summary>
internal static class ExpenseWording
{
    public static Explanation Explain(ExpenseClass expense) =>
        new(expense.Clause, expense.Match(
            named => List("Вид расходов, предусмотренный перечнем: ", "A kind named as allowed: ", named.Kinds),
            prohibited => List("Запрещённый вид расходов: ", "A prohibited kind: ", prohibited.Kinds),
            _ => new(
                "Вид расходов не предусмотрен перечнем и не запрещён; перечень не является исчерпывающим",
                "A kind neither named nor prohibited: the list is open"),
            undetermined => LocalizedText.Of(language =>
                (language == Language.Russian ? "Не установлено: " : "Not known: ")
                + string.Join(", ", undetermined.Missing.Select(fact => Name(fact, language))))));

    public static Explanation Explain(PayResult pay) =>
        new(pay.Clause, pay.Match(
            within => Compare(within.Compared, "≤", within.Limit, "в пределах предельного размера", "within the limit"),
            above => Compare(above.Compared, ">", above.Limit, "выше предельного размера", "above the limit"),
            open => Compare(
                open.Least, "≤", open.Limit, "сведения о страховых взносах отсутствуют", "the contributions are not known")));

    public static Explanation Explain(BudgetReport report) =>
        new(
            report.Agreement.Clause,
            LocalizedText.Of(language => Agreement(report.Agreement, language)),
            report.Lines
                .Select(each => new Explanation(
                    Clause.None,
                    LocalizedText.Of(language => $"{each.Line.Name}: {each.Line.FromSubsidy.ToText(language)}"),
                    each.Class.Explain()))
                .ToSequence());

    public static LocalizedText Name(ExpenseKind kind) =>
        kind switch
        {
            ExpenseKind.CurrentCosts => new("текущие расходы", "current costs"),
            ExpenseKind.Wages => new("оплата труда и страховые взносы", "pay and contributions"),
            ExpenseKind.BusinessTrips => new("командировочные расходы", "business trips"),
            ExpenseKind.WorksAndServices => new("работы и услуги", "works and services"),
            ExpenseKind.MaterialIncentives => new("материальное стимулирование", "material incentives"),
            ExpenseKind.Rent => new("аренда", "rent"),
            ExpenseKind.FixedAssets => new("основные средства", "fixed assets"),
            ExpenseKind.BusinessActivity => new(
                "предпринимательская деятельность, помощь коммерческим организациям",
                "business activity, aid to commercial organisations"),
            ExpenseKind.UnrelatedActivity => new(
                "деятельность, не связанная с социальной программой (проектом)", "activity not tied to the project"),
            ExpenseKind.PoliticalSupport => new(
                "поддержка политических партий и кампаний", "support of political parties and campaigns"),
            ExpenseKind.Rallies => new("митинги, демонстрации, пикетирования", "rallies, demonstrations, pickets"),
            ExpenseKind.FundamentalResearch => new("фундаментальные исследования", "fundamental research"),
            ExpenseKind.AlcoholAndTobacco => new("алкоголь и табак", "alcohol and tobacco"),
            ExpenseKind.ForeignCurrency => new("иностранная валюта", "foreign currency"),
            ExpenseKind.OverdueTaxes => new("просроченные обязательные платежи", "overdue taxes and other dues"),
            ExpenseKind.RealEstate => new("недвижимость, включая землю", "real estate, land included"),
            _ => new("строительство новых зданий", "construction of new buildings"),
        };

    private static LocalizedText List(string russian, string english, Sequence<ExpenseKind> kinds) =>
        LocalizedText.Of(language =>
            (language == Language.Russian ? russian : english)
            + string.Join(", ", kinds.Select(kind => Name(kind).In(language))));

    private static string Name(ExpenseFact fact, Language language) =>
        (fact, language) switch
        {
            (ExpenseFact.Kinds, Language.Russian) => "вид расходов",
            (ExpenseFact.Kinds, _) => "the kind of the expense",
            (_, Language.Russian) => "наличие исключения для данного расхода",
            _ => "whether the exception covers it",
        };

    private static LocalizedText Compare(Rubles left, string sign, Rubles right, string russian, string english) =>
        LocalizedText.Of(language =>
            $"{left.ToText(language)} {sign} {right.ToText(language)}: "
            + (language == Language.Russian ? russian : english));

    private static string Agreement(RequestAgreement agreement, Language language)
    {
        var (request, sum) = (agreement.Request.ToText(language), agreement.FromSubsidy.ToText(language));
        return (agreement.Agrees, language) switch
        {
            (true, Language.Russian) => $"Расходы за счёт субсидии равны запрошенной сумме {request}",
            (true, _) => $"The lines paid from the subsidy add to the request of {request}",
            (false, Language.Russian) => $"Расходы за счёт субсидии {sum} не равны запрошенной сумме {request}",
            _ => $"The lines paid from the subsidy add to {sum}, the request is {request}",
        };
    }
}
