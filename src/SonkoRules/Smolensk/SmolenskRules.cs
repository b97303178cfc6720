namespace SonkoRules;

/// <summary>
/// The order of the Smolensk ministry of internal policy of 10.02.2025 № 26-ОД-1 on subsidies to socially oriented
/// non-profits, in its three editions.
/// </summary>
/// <remarks>Порядок предоставления субсидий социально ориентированным некоммерческим организациям.</remarks>
public static class SmolenskRules
{
    /// <summary>E1: the order as it was made; scores from 0 to 10.</summary>
    public static Edition FirstEdition { get; } = new()
    {
        Id = "E1",
        Act = new(new(2025, 2, 10), "26-ОД-1", new ActRegistration.Stated(new(2025, 2, 13), "33/31-нр")),
        Changes = new(
            "Порядок и методика оценки заявок: баллы от 0 до 10, коэффициенты от 0,5 до 2.",
            "The order and its scoring methodology: scores from 0 to 10, weights from 0.5 to 2."),
        Eligibility = SmolenskEligibility.Terms,
        Applications = SmolenskApplications.FirstEdition,
        Expenses = SmolenskExpenses.Terms,
        Methodology = SmolenskMethodology.TenPoints,
        TieBreak = SmolenskRanking.TieBreak,
        Subsidies = SmolenskSubsidies.Terms,
        Deadlines = SmolenskDeadlines.FirstEdition,
        Returns = SmolenskReturns.AllEditions,
    };

    /// <summary>E2: another title and 1.1, another stamp of the appendix, a shorter lead of the announcement, other grounds
    /// for rejection, clause 2.9 renumbered. Nothing is computed from the title, 1.1 and the stamp.</summary>
    public static Edition SecondEdition { get; } = FirstEdition with
    {
        Id = "E2",
        Act = new(new(2025, 4, 7), "61-ОД", new ActRegistration.Stated(new(2025, 4, 8), "102/31-нр")),
        Changes = new(
            "Наименование порядка и п. 1.1, гриф приложения, срок объявления (п. 2.2), нумерация документов (п. 2.9), "
                + "основание отклонения п. 2.17.2.",
            "The title of the order and 1.1, the stamp of the appendix, the lead of the announcement (2.2), the numbers of "
                + "documents (2.9), the ground 2.17.2."),
        Applications = SmolenskApplications.SecondEdition,
        Deadlines = SmolenskDeadlines.SecondEdition,
    };

    /// <summary>E3: a new scoring methodology; scores from 0 to 100.</summary>
    public static Edition ThirdEdition { get; } = SecondEdition with
    {
        Id = "E3",
        Act = new(new(2025, 4, 16), "72-ОД", new ActRegistration.NotStated()),
        Changes = new(
            "Новая методика (прил. 1): баллы от 0 до 100, коэффициенты от 0,05 до 0,2.",
            "A new methodology (appendix 1): scores from 0 to 100, weights from 0.05 to 0.2."),
        Methodology = SmolenskMethodology.HundredPoints,
    };

    /// <summary>The three editions and the day up to which the acts were checked.</summary>
    public static EditionHistory History { get; } =
        new(Sequence.Of(FirstEdition, SecondEdition, ThirdEdition), new LocalDate(2025, 4, 16));

    /// <summary>The rules of a contest announced on a day, under the default readings.</summary>
    /// <param name="date">The day of the announcement, 13.02.2025 or later. A day after
    /// <see cref="EditionHistory.CheckedTo"/> resolves to the last edition known.</param>
    /// <returns>The rules, or why not: the day is before the first edition applies.</returns>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public static OneOf<Rulebook, WhyNot> AnnouncedOn(LocalDate date) => AnnouncedOn(date, Readings.Default);

    /// <summary>The rules of a contest announced on a day, under given readings.</summary>
    /// <param name="date">The day of the announcement.</param>
    /// <param name="readings">The readings; R-EDITION among them says from which day an edition applies.</param>
    /// <returns>The rules; or why not: the day is before the first edition applies, or the reading of R-EDITION needs the
    /// days of publication.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="readings"/> is null.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public static OneOf<Rulebook, WhyNot> AnnouncedOn(LocalDate date, Readings readings) =>
        History.InForceOn(date, Guard.Against.Null(readings).EditionStart)
            .MapT0(edition => new Rulebook(edition, readings));

    /// <summary>The rules of a contest announced on a day when editions apply from their publication.</summary>
    /// <param name="date">The day of the announcement.</param>
    /// <param name="readings">The readings; R-EDITION is taken to be <see cref="EditionStart.Publication"/>.</param>
    /// <param name="publications">The day of publication of each of the three acts.</param>
    /// <returns>The rules; or why not: there are not three days, one is too early, or the day is before the first
    /// publication.</returns>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public static OneOf<Rulebook, WhyNot> AnnouncedOn(
        LocalDate date, Readings readings, Sequence<LocalDate> publications)
    {
        Guard.Against.Null(readings);
        return History.InForceOn(date, publications)
            .MapT0(edition => new Rulebook(edition, readings with { EditionStart = EditionStart.Publication }));
    }

    /// <summary>The rules of a contest whose steps had these days, by R-EDITION and R-TRANSITION.</summary>
    /// <inheritdoc cref="EditionHistory.InForceDuring(ContestSteps, Readings)"/>
    public static OneOf<Rulebook, WhyNot> During(ContestSteps steps, Readings readings) =>
        History.InForceDuring(steps, readings).MapT0(edition => new Rulebook(edition, readings));
}
