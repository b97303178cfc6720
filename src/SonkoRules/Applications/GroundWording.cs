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

    /// <summary>The ground with the clause that it rests on, in words.</summary>
    public static string Cite(Ground ground, Language language)
    {
        var cited = ground.Rejects.IsNone ? ground.Returns : ground.Rejects;
        var clause = cited.IsNone ? OfNoGround(ground.Flaw) : cited;
        var word = Word(ground.Flaw, language);
        var text = char.ToLowerInvariant(word[0]) + word.Substring(1);
        return (language, cited.IsNone) switch
        {
            (Language.Russian, true) => "замечание: ",
            (Language.Russian, false) => "основание: ",
            (_, true) => "remark: ",
            _ => "ground: ",
        } + (language == Language.Russian
            ? $"{(clause.Depth > 2 ? "подпункт" : "пункт")} {clause} Порядка — {text}"
            : $"{clause.ToText(language)} of the order – {text}");
    }

    /// <summary>The clause beside which a flaw stands that is no ground.</summary>
    private static Clause OfNoGround(ApplicationFlaw flaw) =>
        flaw switch
        {
            ApplicationFlaw.FiledAnewTooLate anew => anew.Clause,
            ApplicationFlaw.WithdrawnTooLate withdrawn => withdrawn.Clause,
            ApplicationFlaw.ReworkTermTooLong rework => rework.Clause,
            ApplicationFlaw.Defective defective => defective.Clause,
            ApplicationFlaw.NotSigned notSigned => notSigned.Clause,
            ApplicationFlaw.Lacking lacking => lacking.Document.Clause,
            _ => Clause.None,
        };

    public static string Word(ApplicationFlaw flaw, Language language)
    {
        var russian = language == Language.Russian;
        return flaw.Match(
            _ => russian ? "Несоответствие участника конкурса установленным требованиям" : "The applicant is not eligible",
            lacking => Lacking(lacking, language),
            defective => (russian ? "Несоответствие документа установленным требованиям: " : "Not as required: ")
                + ApplicationNames.Of(defective.Document.Kind).In(language) + ", " + Defect(defective.Defect, language)
                + $" ({defective.Clause.ToText(language)})",
            notSigned => (russian
                ? "Отсутствие надлежащей электронной подписи заявки"
                : "The application does not bear the due signature") + $" ({notSigned.Clause.ToText(language)})",
            _ => russian ? "Недостоверность представленной информации" : "The information is not reliable",
            late => russian
                ? $"Подача заявки {DateText.Of(late.Filed, language)}, после окончания приёма заявок {DateText.Of(late.AcceptanceEnd, language)}"
                : $"Filed {DateText.Of(late.Filed, language)}, acceptance ended {DateText.Of(late.AcceptanceEnd, language)}",
            several => (russian ? "Подача двух и более заявок; другие заявки: " : "Several applications were filed, the others: ")
                + string.Join(", ", several.Others),
            breach => russian
                ? $"Признание нарушения договорных обязательств {DateText.Of(breach.Recognised, language)}; подача заявки допускается с {DateText.Of(breach.BarredBefore, language)}"
                : $"A breach was recognised on {DateText.Of(breach.Recognised, language)}, filing opens on {DateText.Of(breach.BarredBefore, language)}",
            _ => russian ? "Уведомление участника конкурса о возврате заявки на доработку" : "The applicant asks for the application back",
            anew => russian
                ? $"Повторная подача заявки {DateText.Of(anew.Filed, language)}; она допускалась по {DateText.Of(anew.LastDay, language)} включительно"
                : $"Filed anew on {DateText.Of(anew.Filed, language)}, which was open until {DateText.Of(anew.LastDay, language)}",
            withdrawn => russian
                ? $"Отзыв заявки {DateText.Of(withdrawn.Moment, language)}, после окончания приёма заявок {DateText.Of(withdrawn.AcceptanceEnd, language)}; отзыв не имеет силы"
                : $"Withdrawn {DateText.Of(withdrawn.Moment, language)}, acceptance ended {DateText.Of(withdrawn.AcceptanceEnd, language)}: the withdrawal has no effect",
            rework => russian
                ? $"Срок доработки установлен по {DateText.Of(rework.Deadline, language)}; предельный срок — {DateText.Of(rework.LastDay, language)}"
                : $"The term for rework was set to {DateText.Of(rework.Deadline, language)}; the latest day that may be set is {DateText.Of(rework.LastDay, language)}");
    }

    private static string Also(Clause other, bool asReturn, Language language) =>
        other.IsNone ? string.Empty : (language, asReturn) switch
        {
            (Language.Russian, true) => "; является также основанием для отклонения, ",
            (Language.Russian, false) => "; является также основанием для возврата на доработку, ",
            (_, true) => "; a ground to reject too, ",
            _ => "; a ground to return too, ",
        } + other.ToText(language);

    private static string Lacking(ApplicationFlaw.Lacking lacking, Language language)
    {
        var parts = lacking.Parts.Count == 0
            ? string.Empty
            : ": " + string.Join(", ", lacking.Parts.Select(part => ApplicationNames.Of(part).In(language)));
        return (language == Language.Russian ? "Непредставление (представление не в полном объёме): " : "Missing or incomplete: ")
            + Cite(lacking.Document, language) + parts;
    }

    private static string Cite(DocumentTerms document, Language language) =>
        $"{ApplicationNames.Of(document.Kind).In(language)} ({document.Clause.ToText(language)})";

    private static string Defect(DocumentDefect defect, Language language) =>
        (defect, language) switch
        {
            (DocumentDefect.Form, Language.Russian) => "нарушены требования к форме или формату",
            (DocumentDefect.Form, _) => "form or format",
            (DocumentDefect.TooOld, Language.Russian) => "превышен допустимый срок давности на день подачи заявки",
            (DocumentDefect.TooOld, _) => "age on the day of filing",
            (DocumentDefect.DatedAhead, Language.Russian) => "дата документа позднее дня его представления",
            (DocumentDefect.DatedAhead, _) => "a date after the day on which it was given",
            (_, Language.Russian) => "направление не относится к приоритетным",
            _ => "a direction without priority",
        };
}
