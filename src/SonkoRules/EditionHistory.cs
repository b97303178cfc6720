using System.Diagnostics.CodeAnalysis;

namespace SonkoRules;

/// <summary>
/// The editions of an order in the order in which they were made, with the day up to which the acts were checked.
/// Resolves the edition under which a contest runs (readings R-EDITION and R-TRANSITION). Immutable.
/// </summary>
/// <remarks>История редакций.</remarks>
public sealed partial record EditionHistory
{
    /// <summary>A history of editions.</summary>
    /// <param name="editions">The editions, each act later than the one before; at least one.</param>
    /// <param name="checkedTo">The day up to which later acts were looked for, itself included.</param>
    /// <exception cref="ArgumentNullException"><paramref name="editions"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no edition, or an act is not later than the one before.</exception>
    public EditionHistory(Sequence<Edition> editions, LocalDate checkedTo)
    {
        Guard.Against.Null(editions);
        if (editions.Count == 0)
        {
            throw new ArgumentException("At least one edition is expected.", nameof(editions));
        }

        for (var i = 1; i < editions.Count; i++)
        {
            if (editions[i].Act.Date <= editions[i - 1].Act.Date)
            {
                throw new ArgumentException(
                    $"Editions are expected in the order of their acts; {editions[i]} follows {editions[i - 1]}.",
                    nameof(editions));
            }
        }

        Editions = editions;
        CheckedTo = checkedTo;
    }

    /// <summary>The editions, the first act first.</summary>
    public Sequence<Edition> Editions { get; }

    /// <summary>The day up to which later acts were looked for, itself included. A later day resolves to the last
    /// known edition.</summary>
    public LocalDate CheckedTo { get; }

    /// <summary>The first day on which an edition applies under the readings that need no further facts.</summary>
    /// <param name="edition">One of <see cref="Editions"/>.</param>
    /// <param name="start">The day of registration where the text states it, or the act's own.</param>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="start"/> is <see cref="EditionStart.Publication"/>, which
    /// needs the days of publication.</exception>
    public static LocalDate FirstDay(Edition edition, EditionStart start)
    {
        Guard.Against.Null(edition);
        return Guard.Against.Undefined(start) switch
        {
            EditionStart.Registration => edition.Act.Registration.Match(
                stated => stated.Date, _ => edition.Act.Date),
            EditionStart.ActDate => edition.Act.Date,
            _ => throw new ArgumentException(
                $"{nameof(EditionStart.Publication)} needs the days of publication: pass them.", nameof(start)),
        };
    }

    /// <summary>The days of each edition, the first edition first; one that a later act overtook before its own first
    /// day has none and is left out.</summary>
    /// <param name="start">The reading of R-EDITION; not <see cref="EditionStart.Publication"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="start"/> needs the days of publication.</exception>
    public Sequence<EditionPeriod> Periods(EditionStart start = EditionStart.Registration) =>
        Periods(FirstDays(start));

    /// <summary>The days of each edition when each applies from its official publication.</summary>
    /// <param name="publications">The day of publication of each edition, in the order of
    /// <see cref="Editions"/>, none before its act and none before the one that it follows.</param>
    /// <returns>The periods; or why not: the number of days is not that of the editions, or a day is too
    /// early.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="publications"/> is null.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public OneOf<Sequence<EditionPeriod>, WhyNot> Periods(Sequence<LocalDate> publications) =>
        Contradiction(publications) is { } whyNot ? whyNot : Periods(publications.ToArray());

    /// <summary>Finds the edition in force on a day, where there is one.</summary>
    /// <param name="date">The day on which the contest is announced.</param>
    /// <param name="start">The reading of R-EDITION; not <see cref="EditionStart.Publication"/>.</param>
    /// <param name="edition">The edition; null where the day is before the first one applies.</param>
    /// <returns>True when an edition applies.</returns>
    /// <exception cref="ArgumentException"><paramref name="start"/> needs the days of publication.</exception>
    public bool TryFind(LocalDate date, EditionStart start, [NotNullWhen(true)] out Edition? edition) =>
        TryFind(date, FirstDays(start), out edition);

    /// <summary>Finds the edition in force on a day when each applies from its official publication.</summary>
    /// <param name="date">The day on which the contest is announced.</param>
    /// <param name="publications">The day of publication of each edition, in the order of
    /// <see cref="Editions"/>, none before its act and none before the one that it follows.</param>
    /// <param name="edition">The edition; null where the day is before the first publication, or the days of
    /// publication are not as they have to be.</param>
    /// <returns>True when an edition applies.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="publications"/> is null.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public bool TryFind(LocalDate date, Sequence<LocalDate> publications, [NotNullWhen(true)] out Edition? edition)
    {
        edition = null;
        return Contradiction(publications) is null && TryFind(date, publications.ToArray(), out edition);
    }

    /// <summary>The edition in force on a day.</summary>
    /// <param name="date">The day on which the contest is announced.</param>
    /// <param name="start">The reading of R-EDITION.</param>
    /// <returns>The edition; or why not: the day is before the first edition applies, or the reading is
    /// <see cref="EditionStart.Publication"/>, which needs the days of publication.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The reading is not one of the enumeration.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public OneOf<Edition, WhyNot> InForceOn(LocalDate date, EditionStart start = EditionStart.Registration) =>
        Guard.Against.Undefined(start) == EditionStart.Publication
            ? new WhyNot(new InputError(
                ErrorCode.PublicationsMissing,
                "/start",
                nameof(EditionStart.Publication),
                new(
                    "по толкованию R-EDITION редакция действует со дня опубликования, а дни опубликования не указаны",
                    "by the reading of R-EDITION an edition applies from its publication, and no days of publication are given"),
                new("дни опубликования каждой редакции", "the day of publication of each edition")))
            : Resolve(date, FirstDays(start));

    /// <summary>The edition in force on a day when each applies from its official publication.</summary>
    /// <param name="date">The day on which the contest is announced.</param>
    /// <param name="publications">The day of publication of each edition, in the order of
    /// <see cref="Editions"/>, none before its act and none before the one that it follows.</param>
    /// <returns>The edition; or why not: the number of days is not that of the editions, a day is too early, or the day
    /// asked about is before the first publication.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="publications"/> is null.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public OneOf<Edition, WhyNot> InForceOn(LocalDate date, Sequence<LocalDate> publications) =>
        Contradiction(publications) is { } whyNot ? whyNot : Resolve(date, publications.ToArray());

    /// <summary>The edition by which a contest goes: that of the announcement, or one put together of those of the days of
    /// its steps (R-TRANSITION). Which day an act applies from, R-EDITION says.</summary>
    /// <param name="steps">The days of the steps.</param>
    /// <param name="readings">The readings.</param>
    /// <returns>The edition; or why not: a step is before the one that it follows, no edition applies on the day of the
    /// announcement, or days of publication are needed or are out of order.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public OneOf<Edition, WhyNot> InForceDuring(ContestSteps steps, Readings readings)
    {
        Guard.Against.Null(steps);
        Guard.Against.Null(readings);
        if (OutOfOrder(steps) is { } whyNot) { return whyNot; }

        // Acts only follow one another: where one applies on the day of the announcement, one does on every later day.
        return On(steps.Announced).MapT0(announced => readings.Transition == Transition.EditionOfAnnouncement
            ? announced
            : announced.InSteps(Later(steps.Filed), Later(steps.Considered), Later(steps.Scored)));

        OneOf<Edition, WhyNot> On(LocalDate day) =>
            readings.EditionStart == EditionStart.Publication && steps.Publications.Count > 0
                ? InForceOn(day, steps.Publications)
                : InForceOn(day, readings.EditionStart);

        Edition Later(LocalDate? day) => On(day ?? steps.Announced).OrThrow();
    }

    private static WhyNot? OutOfOrder(ContestSteps steps)
    {
        var errors = new List<InputError>();
        var before = steps.Announced;
        foreach (var (name, given) in new[]
        {
            ("filed", steps.Filed), ("considered", steps.Considered), ("scored", steps.Scored),
        })
        {
            if (given is not { } day) { continue; }

            if (day < before)
            {
                var least = before;
                errors.Add(new InputError(
                    ErrorCode.FactsContradict,
                    "/steps/" + name,
                    DateText.Iso(day),
                    LocalizedText.Of(language => DateText.Of(day, language)),
                    LocalizedText.Of(language =>
                        (language == Language.Russian ? "день не ранее предыдущего этапа, " : "a day not before the step before it, ")
                            + DateText.Of(least, language))));
            }

            before = LocalDate.Max(before, day);
        }

        return errors.Count == 0 ? null : new WhyNot(errors);
    }

    private LocalDate[] FirstDays(EditionStart start) => [.. Editions.Select(edition => FirstDay(edition, start))];

    private WhyNot? Contradiction(Sequence<LocalDate> publications)
    {
        Guard.Against.Null(publications);
        if (publications.Count != Editions.Count)
        {
            return new WhyNot(new InputError(
                ErrorCode.PublicationsContradict,
                "/publications",
                NumberText.Plain(publications.Count),
                new(
                    $"число дней опубликования — {NumberText.Plain(publications.Count)}",
                    $"days of publication: {NumberText.Plain(publications.Count)}"),
                new(NumberText.Plain(Editions.Count), NumberText.Plain(Editions.Count))));
        }

        var errors = new List<InputError>();
        for (var i = 0; i < publications.Count; i++)
        {
            var least = i == 0 ? Editions[i].Act.Date : LocalDate.Max(Editions[i].Act.Date, publications[i - 1]);
            if (Guard.Against.NotIso(publications[i], nameof(publications)) < least)
            {
                errors.Add(TooEarly(i, publications[i], least));
            }
        }

        return errors.Count == 0 ? null : new WhyNot(errors);
    }

    private InputError TooEarly(int index, LocalDate publication, LocalDate least) =>
        new(
            ErrorCode.PublicationsContradict,
            "/publications/" + NumberText.Plain(index),
            DateText.Iso(publication),
            LocalizedText.Of(language =>
                (language == Language.Russian ? "редакция " : "the edition ") + Editions[index].Id
                    + (language == Language.Russian ? " опубликована " : " was published on ")
                    + DateText.Of(publication, language)),
            LocalizedText.Of(language =>
                (language == Language.Russian
                    ? "не ранее даты её акта и предыдущего опубликования, "
                    : "not before its act and the publication before it, ")
                    + DateText.Of(least, language)));

    private Sequence<EditionPeriod> Periods(LocalDate[] firstDays)
    {
        var periods = new List<EditionPeriod>();
        LocalDate? next = null;
        for (var i = firstDays.Length - 1; i >= 0; i--)
        {
            if (next is not { } overtaken || firstDays[i] < overtaken)
            {
                periods.Insert(0, new EditionPeriod(Editions[i], firstDays[i], next?.PlusDays(-1), CheckedTo));
                next = firstDays[i];
            }
        }

        return periods.ToSequence();
    }

    private bool TryFind(LocalDate date, LocalDate[] firstDays, [NotNullWhen(true)] out Edition? edition)
    {
        var index = Array.FindLastIndex(firstDays, first => date >= first);
        edition = index < 0 ? null : Editions[index];
        return edition is not null;
    }

    private OneOf<Edition, WhyNot> Resolve(LocalDate date, LocalDate[] firstDays) =>
        TryFind(date, firstDays, out var edition)
            ? edition
            : new WhyNot(new InputError(
                ErrorCode.NoEdition,
                "/date",
                DateText.Iso(date),
                LocalizedText.Of(language =>
                    DateText.Of(date, language)
                        + (language == Language.Russian ? ": не действует ни одна редакция" : ": no edition applies")),
                LocalizedText.Of(language =>
                    (language == Language.Russian ? "день не ранее " : "a day not before ")
                        + DateText.Of(firstDays.Min(), language)
                        + (language == Language.Russian ? ", когда вступила в силу редакция " : ", when the edition ")
                        + Editions[Array.IndexOf(firstDays, firstDays.Min())].Id
                        + (language == Language.Russian ? string.Empty : " came into force"))));
}
