using System.Linq;
using SonkoRules.Applications;
using SonkoRules.Contests;

namespace SonkoRules.Samples.ContestWalkthrough.Printing;

/// <summary>Prints whether the contest was held and whether what was printed can still change.</summary>
internal static class StandingPrinter
{
    public static void Print(Page page, ContestProceedings proceedings)
    {
        page.Heading("Окончательны ли итоги", "Whether this is final");
        proceedings.Switch(
            held => page.Line(
                held.IsFinal ? "Да: по всем заявкам приняты решения, ответов никто не ждёт." : "Нет.",
                held.IsFinal ? "Yes: every application is decided on and no answer is awaited." : "No."),
            notHeld => page.Line(notHeld.Standing.Explain().ToText(page.Language)),
            open => page.Line(open.Standing.Explain().ToText(page.Language)));
        Waiting<ApplicationDecision.Undetermined>(page, proceedings, "Не хватает сведений: ", "Facts are missing: ");
        Waiting<ApplicationDecision.ReturnedForRework>(
            page, proceedings, "Возвращены на доработку: ", "Returned for rework: ");
        if (proceedings is ContestProceedings.Held { Outcome.Allocation.IsOfferAwaited: true })
        {
            page.Line("Предложение остатка ждёт ответа.", "An offer of what is left waits for its answer.");
        }

        if (proceedings is ContestProceedings.Held { IsUndecided: true })
        {
            page.Line(
                "Если они окажутся надлежащими, их оценят и рейтинг составят заново.",
                "If they prove proper, they are scored and the rating is made anew.");
        }
    }

    private static void Waiting<T>(Page page, ContestProceedings proceedings, string russian, string english)
        where T : ApplicationDecision
    {
        var ids = string.Join(" ", proceedings.Decisions.OfType<T>().Select(decision => decision.ApplicationId));
        if (ids.Length > 0)
        {
            page.Line(page.In(russian, english) + ids);
        }
    }
}
