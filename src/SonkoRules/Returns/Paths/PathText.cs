namespace SonkoRules.Returns;

/// <summary>The outcomes of the paths in words.</summary>
internal static class PathText
{
    public static string Outcome(BreachOutcome outcome, Language language)
    {
        var russian = language == Language.Russian;
        return outcome.Match(
            _ => russian ? "нарушение ещё может быть устранено" : "the breach may still be cured",
            cured => (russian ? "нарушение устранено в срок, возврата нет: " : "cured in time, nothing is returned: ")
                + DateText.Of(cured.On, language),
            _ => russian ? "субсидия подлежит возврату" : "the subsidy is to be returned",
            returned => (russian ? "субсидия возвращена " : "the subsidy was returned on ")
                + DateText.Of(returned.On, language));
    }

    public static string Outcome(AgreementOutcome outcome, Language language)
    {
        var russian = language == Language.Russian;
        return outcome.Match(
            _ => russian ? "проект соглашения не направлен" : "the draft was not sent",
            _ => russian ? "ожидается подпись получателя" : "the recipient's signature is awaited",
            on => (russian ? "подписано получателем " : "signed by the recipient on ")
                + DateText.Of(on.On, language),
            objected => (russian ? "возражения направлены " : "objections were sent on ")
                + DateText.Of(objected.On, language)
                + (russian ? "; срока дальше порядок не называет" : "; the order sets no term from there"),
            evaded => (russian
                    ? "победитель считается уклонившимся с "
                    : "the winner is considered to have evaded since ")
                + DateText.Of(evaded.Since, language),
            undated => (russian
                    ? "подписано получателем не позднее "
                    : "signed by the recipient not later than ")
                + DateText.Of(undated.NotAfter, language)
                + (russian ? ", дата подписи неизвестна" : ", the day of the signature is unknown")
                + (!undated.MayBeLate ? string.Empty
                    : russian ? ", могла быть и после срока" : " and may be after the term"));
    }

    public static string Outcome(SuspensionOutcome outcome, Language language)
    {
        var russian = language == Language.Russian;
        return outcome.Match(
            _ => russian ? "заявление ещё может быть подано" : "the recipient may still apply",
            late => (russian ? "последний день для заявления прошёл " : "the last day to apply passed on ")
                + DateText.Of(late.LastDay, language),
            _ => russian ? "ожидается решение министерства" : "the ministry's decision is awaited",
            _ => russian ? "решение принято, уведомление не направлено" : "decided, the notice was not sent",
            closed => (russian ? "получатель уведомлён " : "the recipient was told on ")
                + DateText.Of(closed.On, language));
    }
}
