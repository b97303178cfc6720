namespace SonkoRules.Duties;

/// <summary>When a duty of a plan is done, as plans word it: quarterly, "2–3 quarter of 2023", a span of years, on
/// demand. A term yields its windows in a period, or says why no date follows. A closed union of its nested cases; it
/// holds no plan's data. Immutable; equal when all of it is equal.</summary>
/// <remarks>Срок реализации мероприятия. Due days are calendar days as worded; whether one that is not working moves is a
/// reading (R-DUTY-DAY), which <see cref="RoadmapRules"/> takes.</remarks>
[Union]
public abstract partial record DutyTerm
{
    private DutyTerm() { }

    /// <summary>Once in every calendar quarter.</summary>
    /// <remarks>Ежеквартально.</remarks>
    public static DutyTerm Quarterly { get; } = new Recurring(CalendarUnit.Quarter);

    /// <summary>Once in every half of a calendar year.</summary>
    /// <remarks>1 раз в полугодие.</remarks>
    public static DutyTerm HalfYearly { get; } = new Recurring(CalendarUnit.HalfYear);

    /// <summary>Once in every calendar year.</summary>
    /// <remarks>Ежегодно.</remarks>
    public static DutyTerm Yearly { get; } = new Recurring(CalendarUnit.Year);

    /// <summary>Once in every calendar month.</summary>
    /// <remarks>Ежемесячно.</remarks>
    public static DutyTerm Monthly { get; } = new Recurring(CalendarUnit.Month);

    /// <summary>When somebody asks or a need arises.</summary>
    /// <remarks>По мере необходимости; по мере поступления запросов.</remarks>
    public static DutyTerm OnDemand { get; } = new Open(UndatedReason.OnDemand);

    /// <summary>All the time.</summary>
    /// <remarks>Постоянно.</remarks>
    public static DutyTerm Constant { get; } = new Open(UndatedReason.Constant);

    /// <summary>On the dates of a plan of its own.</summary>
    /// <remarks>По отдельному плану.</remarks>
    public static DutyTerm BySeparatePlan { get; } = new Open(UndatedReason.BySeparatePlan);

    /// <summary>No term is named.</summary>
    /// <remarks>Срок не назван: пустая графа.</remarks>
    public static DutyTerm NotNamed { get; } = new Open(UndatedReason.NotNamed);

    /// <summary>Once in every so many months, from a day that the term does not name.</summary>
    /// <param name="months">The months, from 1 to 1200.</param>
    /// <remarks>1 раз в 6 мес. Give the day by <see cref="Rolling.From"/> once it is known.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static Rolling Every(int months) => new(months);

    /// <summary>Once within a year.</summary>
    /// <param name="year">The year, from 1 to 9998.</param>
    /// <remarks>2023 год.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static DutyTerm InYear(int year) => InYears(year, year);

    /// <summary>Once within a span of years, both included.</summary>
    /// <param name="first">The first year, from 1 to 9998.</param>
    /// <param name="last">The last year, not before the first.</param>
    /// <remarks>2023–2024 гг.; с 2023 по 2024 гг.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A year is out of range.</exception>
    public static DutyTerm InYears(int first, int last) => new Span(DutyCalendar.Years(first, last));

    /// <summary>Once within a span of quarters of one year, both included.</summary>
    /// <param name="year">The year, from 1 to 9998.</param>
    /// <param name="first">The first quarter, from 1 to 4.</param>
    /// <param name="last">The last quarter, from the first to 4.</param>
    /// <remarks>2–3 квартал 2023 года.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The year or a quarter is out of range.</exception>
    public static DutyTerm InQuarters(int year, int first, int last) =>
        new Span(DutyCalendar.Parts(CalendarUnit.Quarter, year, first, last));

    /// <summary>Once within a half of a year.</summary>
    /// <param name="year">The year, from 1 to 9998.</param>
    /// <param name="half">1 or 2.</param>
    /// <remarks>2 полугодие 2023 г.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The year or the half is out of range.</exception>
    public static DutyTerm InHalf(int year, int half) =>
        new Span(DutyCalendar.Parts(CalendarUnit.HalfYear, year, half, half));

    /// <summary>Once within a span of months of one year, both included.</summary>
    /// <param name="year">The year, from 1 to 9998.</param>
    /// <param name="first">The first month, from 1 to 12.</param>
    /// <param name="last">The last month, from the first to 12.</param>
    /// <remarks>Март–май 2023 года.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The year or a month is out of range.</exception>
    public static DutyTerm InMonths(int year, int first, int last) =>
        new Span(DutyCalendar.Parts(CalendarUnit.Month, year, first, last));

    /// <summary>In one month of every year.</summary>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <remarks>Ежегодно в декабре.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The month is out of range.</exception>
    public static DutyTerm InMonth(int month) => new Month(month);

    /// <summary>On a day of somebody else's schedule, within the windows that the term indicates.</summary>
    /// <param name="frame">The windows, such as a month of every year.</param>
    /// <remarks>В соответствии со сроками, определёнными иным лицом (декабрь).</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="frame"/> is null.</exception>
    public static DutyTerm SetElsewhere(DutyTerm frame) => new Elsewhere(frame);

    /// <summary>Again and again, but only within one span: a year, with at least once a quarter inside it.</summary>
    /// <param name="span">The span.</param>
    /// <param name="recurrence">What recurs inside it.</param>
    /// <remarks>2023 год, не реже одного раза в квартал.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DutyTerm Within(DutyTerm span, DutyTerm recurrence) => new Nested(Guard.Against.Null(span), Guard.Against.Null(recurrence));

    /// <summary>The term that words of a plan name, in Russian or in English; or what of them is not understood, and
    /// where.</summary>
    /// <param name="words">The words: "2 – 3 квартал 2023 года", "1 раз в 6 мес.", "at least once a quarter". Any dashes,
    /// letters of any case, ё written as е, usual abbreviations and Roman numerals of quarters are understood. Nothing is
    /// passed over: words that name no term make the whole not understood.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    /// <example><code>DutyTerm.Parse("2 – 3 кв. 2023 г.").OrThrow().ToText(Language.English) // quarters 2–3 of 2023</code></example>
    public static OneOf<DutyTerm, WhyNot> Parse(string words) => DutyTermReader.Read(Guard.Against.Null(words));

    /// <summary>The term in words, as <see cref="Parse"/> reads them back.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of them.</exception>
    /// <remarks>Words are of the years 1 to 9999; a window outside them is told and not read back.</remarks>
    /// <example><code>DutyTerm.Every(6).ToText(Language.Russian) // 1 раз в 6 месяцев</code></example>
    public string ToText(Language language) => DutyTermWords.Of(this, Guard.Against.Undefined(language));

    /// <summary>What the term comes to in a period.</summary>
    /// <param name="first">The first day of the period.</param>
    /// <param name="last">The last day of the period, not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="last"/> is before
    /// <paramref name="first"/>.</exception>
    /// <exception cref="OverflowException">A window would reach beyond the year 9999.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    /// <example><code>
    /// DutyTerm.InMonth(5).Between(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31))
    /// </code></example>
    public DutySchedule Between(LocalDate first, LocalDate last) => In(new DutyWindow(first, last));

    /// <inheritdoc cref="Between"/>
    /// <param name="period">The period.</param>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="OverflowException">A window would reach beyond the year 9999.</exception>
    public abstract DutySchedule In(DutyWindow period);
}
