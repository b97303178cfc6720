using System;
using NodaTime;
using SonkoRules.Returns;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Returns;

/// <summary>What paths and their steps say, in both languages.</summary>
public sealed class PathWordingTests
{
    private static readonly LocalDate Day = new(2025, 6, 2);

    [Fact]
    public void Outcomes_of_a_breach_are_worded()
    {
        Says(PathText.Outcome, new BreachOutcome.MayBeCured(), "нарушение ещё может быть устранено", "the breach may still be cured");
        Says(
            PathText.Outcome,
            new BreachOutcome.Cured(Day),
            "нарушение устранено в срок, возврата нет: 02.06.2025",
            "cured in time, nothing is returned: 2025-06-02");
        Says(PathText.Outcome, new BreachOutcome.ReturnOwed(), "субсидия подлежит возврату", "the subsidy is to be returned");
        Says(PathText.Outcome, new BreachOutcome.Returned(Day), "субсидия возвращена 02.06.2025", "the subsidy was returned on 2025-06-02");
    }

    [Fact]
    public void Outcomes_of_an_agreement_are_worded()
    {
        Says(PathText.Outcome, new AgreementOutcome.AwaitingDraft(), "проект соглашения не направлен", "the draft was not sent");
        Says(PathText.Outcome, new AgreementOutcome.AwaitingSignature(), "ожидается подпись получателя", "the recipient's signature is awaited");
        Says(PathText.Outcome, new AgreementOutcome.SignedByRecipient(Day), "подписано получателем 02.06.2025", "signed by the recipient on 2025-06-02");
        Says(
            PathText.Outcome,
            new AgreementOutcome.Objected(Day),
            "возражения направлены 02.06.2025; срока дальше порядок не называет",
            "objections were sent on 2025-06-02; the order sets no term from there");
        Says(
            PathText.Outcome,
            new AgreementOutcome.Evaded(Day),
            "победитель считается уклонившимся с 02.06.2025",
            "the winner is considered to have evaded since 2025-06-02");
        Says(
            PathText.Outcome,
            new AgreementOutcome.SignedUndated(Day, mayBeLate: false),
            "подписано получателем не позднее 02.06.2025, дата подписи неизвестна",
            "signed by the recipient not later than 2025-06-02, the day of the signature is unknown");
        Says(
            PathText.Outcome,
            new AgreementOutcome.SignedUndated(Day, mayBeLate: true),
            "подписано получателем не позднее 02.06.2025, дата подписи неизвестна, могла быть и после срока",
            "signed by the recipient not later than 2025-06-02, the day of the signature is unknown and may be after the term");
    }

    [Fact]
    public void Outcomes_of_a_suspension_are_worded()
    {
        Says(PathText.Outcome, new SuspensionOutcome.MayApply(), "заявление ещё может быть подано", "the recipient may still apply");
        Says(
            PathText.Outcome,
            new SuspensionOutcome.TooLate(Day),
            "последний день для заявления прошёл 02.06.2025",
            "the last day to apply passed on 2025-06-02");
        Says(PathText.Outcome, new SuspensionOutcome.AwaitingDecision(), "ожидается решение министерства", "the ministry's decision is awaited");
        Says(PathText.Outcome, new SuspensionOutcome.AwaitingNotice(), "решение принято, уведомление не направлено", "decided, the notice was not sent");
        Says(PathText.Outcome, new SuspensionOutcome.Closed(Day), "получатель уведомлён 02.06.2025", "the recipient was told on 2025-06-02");
    }

    [Fact]
    public void States_of_a_step_are_worded()
    {
        Says(State, new StepState.Ahead(AheadReason.TermNotStarted), "срок не начался", "its term has not started");
        Says(State, new StepState.Ahead(AheadReason.MayNotBeNeeded), "пока не требуется", "not required so far");
        Says(State, new StepState.Ahead(AheadReason.NoTermNamed), "срок не назван", "no term is named");
        Says(State, new StepState.Open(), "предстоит", "to be done");
        Says(State, new StepState.Overdue(1), "просрочено на 1 день", "overdue by 1 day");
        Says(State, new StepState.Overdue(3), "просрочено на 3 дня", "overdue by 3 days");
        Says(State, new StepState.Done(Day, isLate: false), "сделано 02.06.2025", "done on 2025-06-02");
        Says(State, new StepState.Done(Day, isLate: true), "сделано 02.06.2025, с опозданием", "done on 2025-06-02, late");
        Says(State, new StepState.Released(), "не требуется", "not needed");
        Says(State, new StepState.Lapsed(), "срок истёк", "the term has ended");
        Says(
            State,
            new StepState.Passed(Day),
            "дата неизвестна, следующий шаг сделан 02.06.2025",
            "day unknown, a later step was taken on 2025-06-02");
    }

    private static string State(StepState state, Language language) => state.ToText(language);

    private static void Says<T>(Func<T, Language, string> text, T value, string russian, string english)
    {
        Assert.Equal(russian, text(value, Language.Russian));
        Assert.Equal(english, text(value, Language.English));
    }
}
