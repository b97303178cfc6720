namespace SonkoRules.Applications;

/// <summary>The words for flaws.</summary>
internal static class GroundWording
{
    /// <summary>Explains a ground by the clause of the decision that it bears on, and names the other one.</summary>
    public static Explanation Explain(Ground ground, bool asReturn)
    {
        var cited = asReturn || ground.Rejects.IsNone ? ground.Returns : ground.Rejects;
        var other = cited == ground.Returns ? ground.Rejects : ground.Returns;
        return new Explanation(
            cited.IsNone ? OfNoGround(ground.Flaw) : cited,
            LocalizedText.Of(language => Word(ground.Flaw, language) + Also(other, asReturn, language)),
            ground.Flaw is ApplicationFlaw.NotEligible notEligible
                ? notEligible.Verdict.Failures.Select(failure => failure.Explain()).ToSequence()
                : Sequence.Empty<Explanation>());
    }

    /// <summary>The clause beside which a flaw stands that is no ground.</summary>
    private static Clause OfNoGround(ApplicationFlaw flaw) =>
        flaw switch
        {
            ApplicationFlaw.FiledAnewTooLate anew => anew.Clause,
            ApplicationFlaw.WithdrawnTooLate withdrawn => withdrawn.Clause,
            ApplicationFlaw.ReworkTermTooLong rework => rework.Clause,
            ApplicationFlaw.Defective defective => defective.Clause,
            ApplicationFlaw.Lacking lacking => lacking.Document.Clause,
            _ => Clause.None,
        };

    public static string Word(ApplicationFlaw flaw, Language language)
    {
        var russian = language == Language.Russian;
        return flaw.Match(
            _ => russian ? "Заявитель не соответствует требованиям" : "The applicant is not eligible",
            lacking => Lacking(lacking, language),
            defective => (russian ? "Не соответствует требованиям: " : "Not as required: ")
                + ApplicationNames.Of(defective.Document.Kind).In(language) + ", " + Defect(defective.Defect, language)
                + $" ({defective.Clause.ToText(language)})",
            notSigned => (russian
                ? "Заявка не подписана надлежащей подписью"
                : "The application does not bear the due signature") + $" ({notSigned.Clause.ToText(language)})",
            _ => russian ? "Информация недостоверна" : "The information is not reliable",
            late => russian
                ? $"Подана {DateText.Of(late.Filed, language)}, приём окончен {DateText.Of(late.AcceptanceEnd, language)}"
                : $"Filed {DateText.Of(late.Filed, language)}, acceptance ended {DateText.Of(late.AcceptanceEnd, language)}",
            several => (russian ? "Подано несколько заявок, другие: " : "Several applications were filed, the others: ")
                + string.Join(", ", several.Others),
            breach => russian
                ? $"Нарушение признано {DateText.Of(breach.Recognised, language)}, подача возможна с {DateText.Of(breach.BarredBefore, language)}"
                : $"A breach was recognised on {DateText.Of(breach.Recognised, language)}, filing opens on {DateText.Of(breach.BarredBefore, language)}",
            _ => russian ? "Заявитель просит вернуть заявку" : "The applicant asks for the application back",
            anew => russian
                ? $"Подана повторно {DateText.Of(anew.Filed, language)}, это было возможно по {DateText.Of(anew.LastDay, language)}"
                : $"Filed anew on {DateText.Of(anew.Filed, language)}, which was open until {DateText.Of(anew.LastDay, language)}",
            withdrawn => russian
                ? $"Отозвана {DateText.Of(withdrawn.Moment, language)}, приём окончен {DateText.Of(withdrawn.AcceptanceEnd, language)}: отзыв не действует"
                : $"Withdrawn {DateText.Of(withdrawn.Moment, language)}, acceptance ended {DateText.Of(withdrawn.AcceptanceEnd, language)}: the withdrawal has no effect",
            rework => russian
                ? $"Срок доработки установлен по {DateText.Of(rework.Deadline, language)}, он мог быть установлен не позднее {DateText.Of(rework.LastDay, language)}"
                : $"The term for rework was set to {DateText.Of(rework.Deadline, language)}; the latest day that may be set is {DateText.Of(rework.LastDay, language)}");
    }

    private static string Also(Clause other, bool asReturn, Language language) =>
        other.IsNone ? string.Empty : (language, asReturn) switch
        {
            (Language.Russian, true) => "; также основание для отклонения, ",
            (Language.Russian, false) => "; также основание для возврата, ",
            (_, true) => "; a ground to reject too, ",
            _ => "; a ground to return too, ",
        } + other.ToText(language);

    private static string Lacking(ApplicationFlaw.Lacking lacking, Language language)
    {
        var parts = lacking.Parts.Count == 0
            ? string.Empty
            : ": " + string.Join(", ", lacking.Parts.Select(part => ApplicationNames.Of(part).In(language)));
        return (language == Language.Russian ? "Нет или представлено не полностью: " : "Missing or incomplete: ")
            + Cite(lacking.Document, language) + parts;
    }

    private static string Cite(DocumentTerms document, Language language) =>
        $"{ApplicationNames.Of(document.Kind).In(language)} ({document.Clause.ToText(language)})";

    private static string Defect(DocumentDefect defect, Language language) =>
        (defect, language) switch
        {
            (DocumentDefect.Form, Language.Russian) => "форма или формат",
            (DocumentDefect.Form, _) => "form or format",
            (DocumentDefect.TooOld, Language.Russian) => "старше допустимого на день подачи",
            (DocumentDefect.TooOld, _) => "age on the day of filing",
            (DocumentDefect.DatedAhead, Language.Russian) => "дата позже дня, когда документ представлен",
            (DocumentDefect.DatedAhead, _) => "a date after the day on which it was given",
            (_, Language.Russian) => "направление не из приоритетных",
            _ => "a direction without priority",
        };
}
